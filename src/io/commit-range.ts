import { commonCommit } from './committed-files.ts'
import { git } from './git.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** A commit of a branch and the one that the branch was at before; null for its first. */
export interface BranchCommit {
  readonly commit: string
  readonly parent: string | null
}

/**
 * The commits that a branch at `to` went through since it was at `from`, oldest first and no more than `most` of the
 * newest; the last one alone where `from` is null. Null where the repository does not know them.
 */
export async function branchCommits(
  folder: string,
  env: Environment,
  from: string | null,
  to: string,
  most: number,
): Promise<readonly BranchCommit[] | null> {
  const range = from === null ? ['--max-count=1', to] : [`--max-count=${most}`, `${from}..${to}`]
  const lines = await answer(folder, env, ['rev-list', '--first-parent', '--parents', ...range, '--'])
  return lines === null ? null : lines.map(branchCommit).toReversed()
}

/**
 * The commit that the checkout changes: of a merge of `head` what it was merged into, else the last commit that the checkout
 * has in common with `base`. Null where the repository does not know it.
 */
export async function changeBase(
  folder: string,
  env: Environment,
  base: string,
  head: string | undefined,
): Promise<string | null> {
  const [, into, ...merged] = await mergedInto(folder, env)
  const isMerge = into !== undefined && head !== undefined && merged.includes(head)
  return isMerge ? into : await commonCommit(folder, env, base, 'HEAD')
}

/** The commit of the checkout, what it was put on top of, and what it merged into that; none where there is no commit. */
export async function mergedInto(folder: string, env: Environment): Promise<readonly string[]> {
  const lines = await answer(folder, env, ['rev-list', '--max-count=1', '--parents', 'HEAD', '--'])
  return lines?.[0]?.split(' ') ?? []
}

function branchCommit(line: string): BranchCommit {
  const [commit = '', parent = null] = line.split(' ')
  return { commit, parent }
}

async function answer(folder: string, env: Environment, args: readonly string[]): Promise<readonly string[] | null> {
  const { code, stdout } = await git(args, { cwd: folder, env, settings: [['safe.directory', '*']] })
  return code === 0
    ? stdout
        .toString('utf8')
        .split('\n')
        .filter((line) => line !== '')
    : null
}
