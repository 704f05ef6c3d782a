import { DeploymentError } from '#diagnostics/diagnostic'
import { isDirty, repositoryInfo } from '#io/git-repository'
import type { OpenWorkspace } from './open-workspace.ts'

/** What a workspace's files are known as: the last commit of their repository, and whether they differ from it. */
export interface SourceCommit {
  readonly commit: string | null
  readonly dirty: boolean
}

/** Outside of a repository there is no commit, and nothing wrong with that. */
export async function sourceCommit(
  { root }: OpenWorkspace,
  env: Readonly<Record<string, string | undefined>>,
): Promise<SourceCommit> {
  try {
    const { commit } = await repositoryInfo(root, env)
    return { commit, dirty: commit !== null && (await isDirty(root, env)) }
  } catch (error) {
    if (error instanceof DeploymentError && absent.has(error.diagnostics[0].code)) return { commit: null, dirty: false }
    throw error
  }
}

const absent: ReadonlySet<string> = new Set(['GIT_NOT_FOUND', 'GIT_REPOSITORY_NOT_FOUND'])
