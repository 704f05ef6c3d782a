import { createHash } from 'node:crypto'
import { git } from './git.ts'

/** Two commits of one repository: the state before a change and the one with it. */
export interface CommitPair {
  readonly from: string
  readonly to: string
}

/**
 * Per file below `folder` that two commits differ in, a hash of the lines that are taken out and put in. Where in the file
 * they stand is no part of it, so that what others did elsewhere in the file makes no difference. A binary file, and one of
 * more than a mebibyte, goes by its content. Null where the repository has not both commits.
 */
export async function changedLines(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  { from, to }: CommitPair,
): Promise<ReadonlyMap<string, string> | null> {
  const settings = [
    ['safe.directory', '*'],
    ['core.bigFileThreshold', '1m'],
  ] as const
  const { code, stdout } = await git(['diff-tree', ...format, from, to, '--', '.'], { cwd: folder, env, settings })
  if (code !== 0) return null
  const patches = stdout
    .toString('latin1')
    .split(/^diff --git /m)
    .slice(1)
  return new Map(patches.map((patch): [string, string] => [nameOf(patch), hashOf(patch)]))
}

/** Plumbing, so that nobody's settings change what it prints. */
const format = ['-r', '-p', '-U0', '--relative', '--no-renames', '--full-index', '--no-ext-diff', '--no-textconv']

/** Git quotes names that are not plain; they are kept as it writes them. */
function nameOf(patch: string): string {
  const [header = ''] = patch.split('\n', 1)
  return /^a\/(.+) b\/\1$/.exec(header)?.[1] ?? header
}

function hashOf(patch: string): string {
  const [, ...lines] = patch.split('\n')
  const isBinary = lines.some((line) => line.startsWith('Binary files '))
  const told = lines.filter((line) => !/^(?:@@ |--- |\+\+\+ )/.test(line) && (isBinary || !line.startsWith('index ')))
  return createHash('sha256').update(told.join('\n'), 'latin1').digest('base64')
}
