import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { repositoryRoot } from '#workspace/repository-root'
import { git } from './git.ts'

/**
 * The files below `folder` that git tracks and that match one of git's own patterns, relative to it, with `/`.
 * None where the folder is in no repository.
 */
export async function trackedFiles(
  folder: string,
  patterns: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  if (!isInRepository(folder)) return []
  const settings = [['safe.directory', '*']] as const
  const { code, stdout } = await git(['ls-files', '-z', '--', ...patterns], { cwd: folder, env, settings })
  return code === 0
    ? stdout
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '')
    : []
}

/** Looked up before git is started, which it takes a moment to be. Links are followed first, as git does. */
function isInRepository(folder: string): boolean {
  return existsSync(join(repositoryRoot(realpathSync(folder), existsSync), '.git'))
}
