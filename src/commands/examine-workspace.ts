import { relative, sep } from 'node:path'
import { neededFindings } from '#checks/needed-values'
import { DeploymentError, type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { readWorkspaceFiles } from '#io/files'
import { dashboardJobRef } from '#manifest/job-ref'
import type { Job } from '#manifest/schema'
import type { Platform } from '#platform/platform'
import { stateRef } from '#state/state-ref'
import { checkDeclared } from './check-declared.ts'
import { type DeclareRequest, declareWorkspace } from './declare-workspace.ts'
import { openPlatform } from './open-platform.ts'
import { type OpenWorkspace, openWorkspace } from './open-workspace.ts'
import type { PlatformRequest } from './platform-request.ts'
import { type SecretToAdd, secretsToAdd } from './secrets-to-add.ts'
import { workspaceVersions } from './workspace-versions.ts'

/** One thing that was looked at: what was found, in a few words, and what is wrong with it. */
export interface Examined {
  readonly what: 'workspace' | 'Python' | 'dlt' | 'manifest' | 'platform' | 'workflow'
  readonly found: string
  readonly diagnostics: readonly Diagnostic[]
}

export interface Examination {
  readonly examined: readonly Examined[]
  /** What a deploy from GitHub needs of the repository's secrets. */
  readonly secrets: readonly SecretToAdd[]
}

export type ExamineRequest = Omit<DeclareRequest, 'secrets'> & PlatformRequest & { readonly workspace: string | null }

/**
 * Looks at all that a deploy from GitHub needs, one thing after the other, and changes nothing. A fault in one does not
 * keep the others from being looked at. Secrets are those of files: what this machine's environment holds is not there.
 */
export async function examineWorkspace(door: Door, request: ExamineRequest): Promise<Examination> {
  const workspace = openWorkspace(door, request.workspace)
  const { required, diagnostics } = workspaceVersions(workspace.files)
  const byCode = (start: string) => diagnostics.filter(({ code }) => code.startsWith(start))
  const [declared, platform] = await Promise.all([
    examineDeclared(door, workspace, request),
    examinePlatform(door, workspace, request),
  ])
  return {
    examined: [
      { what: 'workspace', found: `${workspace.name}, ${workspace.root}`, diagnostics: [] },
      {
        what: 'Python',
        found: `${required.python.version} (${required.python.source})`,
        diagnostics: byCode('PYTHON'),
      },
      { what: 'dlt', found: `${required.dlt.version} (${required.dlt.source})`, diagnostics: byCode('DLT') },
      declared.examined,
      platform,
      examineWorkflow(workspace),
    ],
    secrets: declared.secrets,
  }
}

async function examineDeclared(
  door: Door,
  workspace: OpenWorkspace,
  request: ExamineRequest,
): Promise<{ readonly examined: Examined; readonly secrets: readonly SecretToAdd[] }> {
  const ofFiles = { ...door, env: withoutSecrets(door.env) }
  const asked = { ...request, secrets: {} }
  try {
    const seen = await declareWorkspace(ofFiles, workspace, asked, request.stateRef ?? stateRef(workspace.name))
    const { findings, needs } = checkDeclared(ofFiles, workspace, request, seen)
    // What the secrets below say in full is not said twice.
    const told = new Set(neededFindings((needs ?? []).filter(({ kind }) => kind === 'secret')).map(textOf))
    const others = [...seen.diagnostics, ...seen.hazards, ...findings].filter((each) => !told.has(textOf(each)))
    const notVersions = others.filter(({ code }) => !/^(?:DLT|PYTHON)_VERSION/.test(code))
    const profiles = [...new Set((needs ?? []).map(({ profile }) => profile))]
    const relativeFolder = relative(door.cwd, `${workspace.root}/${workspace.settingsFolder}`).replaceAll(sep, '/')
    return {
      examined: {
        what: 'manifest',
        found: jobsInWords(seen.manifest.jobs),
        diagnostics: notVersions,
      },
      secrets: secretsToAdd(workspace.settings.secrets, relativeFolder, profiles, needs ?? []),
    }
  } catch (fault) {
    if (!(fault instanceof DeploymentError)) throw fault
    return { examined: { what: 'manifest', found: 'not readable', diagnostics: fault.diagnostics }, secrets: [] }
  }
}

/** As many as a plan counts. The one that nobody wrote is named. */
function jobsInWords(jobs: readonly Job[]): string {
  const count = jobs.length === 1 ? '1 job' : `${jobs.length} jobs`
  return jobs.some(({ job_ref: ref }) => ref === dashboardJobRef) ? `${count}, with the dashboard that dlt adds` : count
}

const textOf = ({ code, message }: Diagnostic): string => `${code} ${message}`

/** Names that a deploy takes secrets from. */
function withoutSecrets(env: Door['env']): Door['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/__|(?:^|_)SECRETS_TOML$/.test(name)))
}

async function examinePlatform(door: Door, workspace: OpenWorkspace, request: ExamineRequest): Promise<Examined> {
  try {
    const platform = await openPlatform(door, workspace, request)
    try {
      return { what: 'platform', found: await inForce(platform), diagnostics: [] }
    } finally {
      await platform.close()
    }
  } catch (fault) {
    if (!(fault instanceof DeploymentError)) throw fault
    return { what: 'platform', found: request.platform, diagnostics: fault.diagnostics }
  }
}

async function inForce(platform: Platform): Promise<string> {
  const { revision, base } = await platform.read()
  const versions = `deployment v${base.deployment ?? 0}, configuration v${base.configuration ?? 0} in force`
  return `${platform.place}, ${revision === null ? 'nothing deployed yet' : versions}`
}

/** A workflow of the repository that has this action in a step. */
function examineWorkflow({ boundary }: OpenWorkspace): Examined {
  const found = workflowsWithAction(boundary)
  return {
    what: 'workflow',
    found: found.length === 0 ? 'none' : found.join(', '),
    diagnostics: found.length === 0 ? [diagnose('WORKFLOW_MISSING', {})] : [],
  }
}

/** Paths, relative to the repository, of the workflows that use this action. */
export function workflowsWithAction(repository: string): readonly string[] {
  const files = readWorkspaceFiles(repository)
  const folder = '.github/workflows'
  const paths = files.list(folder).map((name) => `${folder}/${name}`)
  return paths.filter(
    (path) => /\.ya?ml$/.test(path) && /uses:\s*\S*dlt-deploy@/.test(Buffer.from(files.read(path) ?? []).toString()),
  )
}
