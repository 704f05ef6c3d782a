import { relative, resolve, sep } from 'node:path'
import { DeploymentError } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { pathExists } from '#io/files'
import { repositoryInfo } from '#io/git-repository'
import { writeTextFile } from '#io/text-file'
import { repositoryRoot } from '#workspace/repository-root'
import { defaultSettingsFolder, findWorkspace, markerOf } from '#workspace/workspace'
import { type ExamineRequest, examineWorkspace, workflowsWithAction } from './examine-workspace.ts'
import { readyWorkflow } from './ready-workflow.ts'
import type { SecretToAdd } from './secrets-to-add.ts'

export interface Initialised {
  /** Paths relative to the repository. */
  readonly written: readonly string[]
  /** Those that were there and stay as they are. */
  readonly kept: readonly string[]
  readonly secrets: readonly SecretToAdd[]
}

const deploymentModule = `"""The jobs of this workspace: import them, and list their names in \`__all__\`."""

__all__: list[str] = []
`

/**
 * Makes a folder a workspace that is deployed from GitHub: the marker, an empty deployment module, the workflow. What is
 * there stays as it is, and a repository that has a workflow with this action gets no other.
 */
export async function initWorkspace(door: Door, request: ExamineRequest): Promise<Initialised> {
  const start = resolve(door.cwd, request.workspace ?? '.')
  const settingsFolder = door.env['DLT_CONFIG_FOLDER'] || defaultSettingsFolder
  const found = findWorkspace(start, pathExists, settingsFolder)
  const root = 'code' in found ? start : found.root
  const repository = repositoryRoot(root, pathExists)
  const named = (path: string): string => relative(repository, path).replaceAll(sep, '/')
  const written: string[] = []
  const kept: string[] = []
  const write = (path: string, text: string): void => {
    if (pathExists(path)) kept.push(named(path))
    else {
      writeTextFile(path, text)
      written.push(named(path))
    }
  }
  write(markerOf(root, settingsFolder), '')
  write(`${root}/__deployment__.py`, deploymentModule)

  const secrets = await neededSecrets(door, { ...request, workspace: root })
  const others = workflowsWithAction(repository)
  if (others.length > 0) kept.push(...others)
  else {
    const variables = secrets.length === 0 ? ['PROD_SECRETS_TOML'] : secrets.map(({ variable }) => variable)
    const facts = {
      workspace: named(root) || '.',
      secrets: variables,
      branch: await deployedBranch(repository, door.env),
    }
    write(`${repository}/.github/workflows/dlt-deploy.yml`, readyWorkflow(facts))
  }
  return { written, kept, secrets }
}

/** The default branch of the remote as far as a clone knows it, else the branch that is checked out. */
async function deployedBranch(repository: string, env: Door['env']): Promise<string> {
  try {
    const { remotes, branch } = await repositoryInfo(repository, env)
    return remotes.find(({ name }) => name === 'origin')?.defaultBranch ?? branch ?? 'main'
  } catch (fault) {
    if (fault instanceof DeploymentError) return 'main'
    throw fault
  }
}

/** A workspace with a fault in it is none the less set up: the first plan will tell. */
async function neededSecrets(door: Door, request: ExamineRequest): Promise<readonly SecretToAdd[]> {
  try {
    return (await examineWorkspace(door, request)).secrets
  } catch (fault) {
    if (fault instanceof DeploymentError) return []
    throw fault
  }
}
