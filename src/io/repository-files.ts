import { readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './git.ts'

/** The files of a repository that git does not ignore, by their paths relative to its top, with `/`. */
export interface RepositoryFiles {
  readonly paths: readonly string[]
  /** Where each symbolic link leads, as it is written in the link. */
  readonly links: ReadonlyMap<string, string>
}

type Environment = Readonly<Record<string, string | undefined>>

/** What is below `folder`, tracked or not, without what is ignored. `top` is the repository's, absolute. */
export async function repositoryFiles(folder: string, top: string, env: Environment): Promise<RepositoryFiles> {
  const tracked = entries(await list(folder, env, ['ls-files', '-z', '--full-name', '--stage']))
  const others = entries(
    await list(folder, env, ['ls-files', '-z', '--full-name', '--others', '--exclude-standard', '--deduplicate']),
  )
  const staged = tracked.map((entry) => /^(\d+) \S+ \d\t(.*)$/s.exec(entry)).filter((match) => match !== null)
  const links = staged.flatMap(([, mode, path = '']): [string, string][] => {
    const target = mode === '120000' ? linkTarget(join(top, path)) : null
    return target === null ? [] : [[path, target]]
  })
  return { paths: [...staged.map(([, , path = '']) => path), ...others], links: new Map(links) }
}

/** The paths that a commit has. Null where the repository has no such commit. */
export async function pathsAt(top: string, env: Environment, commit: string): Promise<readonly string[] | null> {
  const { code, stdout } = await git(['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit], {
    ...options(top, env),
  })
  return code === 0 ? entries(stdout) : null
}

/**
 * The paths in which the files here differ from a commit: changed, added or gone, untracked ones included. Null where
 * the repository has no such commit.
 */
export async function pathsChangedSince(
  top: string,
  env: Environment,
  commit: string,
): Promise<readonly string[] | null> {
  const args = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', commit, '--']
  const { code, stdout } = await git(args, options(top, env))
  if (code !== 0) return null
  return [...entries(stdout), ...entries(await list(top, env, ['ls-files', '-z', '--others', '--exclude-standard']))]
}

function options(cwd: string, env: Environment) {
  return { cwd, env, settings: [['safe.directory', '*']] } as const
}

async function list(folder: string, env: Environment, args: readonly string[]): Promise<Buffer> {
  const { code, stdout, stderr } = await git(args, options(folder, env))
  if (code !== 0) throw new Error(`git ${args[0]} ended with ${code}: ${stderr.trim()}`)
  return stdout
}

function entries(stdout: Buffer): readonly string[] {
  return stdout
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '')
}

/** Null for a link that is gone from here, or that stands here as a file. */
function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path)
  } catch {
    return null
  }
}
