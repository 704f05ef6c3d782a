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
  const settings = [['safe.directory', '*']] as const
  const { code, stdout } = await git(['ls-files', '-z', '--', ...patterns], { cwd: folder, env, settings })
  return code === 0
    ? stdout
        .toString('utf8')
        .split('\0')
        .filter((path) => path !== '')
    : []
}
