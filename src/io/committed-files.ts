import { compareCodePoints } from '#json/code-point-order'
import type { SourceFiles } from '#workspace/source-files'
import { git } from './git.ts'

/** Larger files are no source that anybody reads. */
const largestFile = 2_000_000
const readable = /(?:\.py|\.toml|\.lock|\.txt|\.python-version|\.workspace)$/

/**
 * The text files below `folder` as a commit has them; `commit` may be any name of it. Null where the repository has no
 * such commit, as a shallow checkout may not.
 */
export async function committedFiles(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  commit: string,
): Promise<SourceFiles | null> {
  const options = { cwd: folder, env, settings: [['safe.directory', '*']] } as const
  const tree = await git(['ls-tree', '-r', '-z', '-l', commit], options)
  if (tree.code !== 0) return null
  const blobs = tree.stdout
    .toString('utf8')
    .split('\0')
    .flatMap((entry) => {
      const [, oid, size, path] = /^10\d{4} blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry) ?? []
      return oid && path && readable.test(path) && Number(size) <= largestFile ? [{ oid, path }] : []
    })
  const read = await git(['cat-file', '--batch', '--buffer'], {
    ...options,
    input: blobs.map(({ oid }) => `${oid}\n`).join(''),
  })
  if (read.code !== 0) return null
  return filesOf(new Map(blobs.map(({ path }, index) => [path, index])), contentsOf(read.stdout))
}

/** The last commit that two have in common; null where the repository does not know one. */
export async function commonCommit(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  one: string,
  other: string,
): Promise<string | null> {
  const options = { cwd: folder, env, settings: [['safe.directory', '*']] } as const
  const { code, stdout } = await git(['merge-base', one, other], options)
  return code === 0 ? stdout.toString('utf8').trim() : null
}

/** Each answer of git is a line, `<oid> <type> <size>`, then the bytes, then a line break. */
function contentsOf(answers: Buffer): readonly Uint8Array[] {
  const contents: Uint8Array[] = []
  for (let at = 0; at < answers.length; ) {
    const start = answers.indexOf(0x0a, at) + 1
    const size = Number(answers.subarray(at, start).toString('utf8').split(' ')[2])
    contents.push(answers.subarray(start, start + size))
    at = start + size + 1
  }
  return contents
}

function filesOf(places: ReadonlyMap<string, number>, contents: readonly Uint8Array[]): SourceFiles {
  const paths = [...places.keys()]
  return {
    read: (path) => contents[places.get(path) ?? -1] ?? null,
    isFolder: (path) => paths.some((one) => one.startsWith(`${path}/`)),
    list: (folder) => {
      const below = paths.flatMap((one) => (one.startsWith(`${folder}/`) ? [one.slice(folder.length + 1)] : []))
      return [...new Set(below.map((one) => one.split('/')[0] ?? ''))].toSorted(compareCodePoints)
    },
  }
}
