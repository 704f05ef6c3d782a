import { dirname, join } from 'node:path/posix'
import type { Exists } from './workspace.ts'

/**
 * The repository that a folder is in: the nearest folder upwards with `.git`, a folder or, in a worktree or submodule, a
 * file. The folder itself where there is none. `start` is absolute, with `/`.
 */
export function repositoryRoot(start: string, exists: Exists): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (exists(join(folder, '.git'))) return folder
    if (folder === dirname(folder)) return start
  }
}
