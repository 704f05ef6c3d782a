import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

export interface TreeFile {
  /** Relative, with `/`. */
  readonly path: string
  readonly kind: 'file' | 'executable' | 'link'
  /** Of a link: its target. */
  readonly bytes: Uint8Array
}

/** Writes files into a folder. Links come last, so that nothing is written through one. */
export async function writeTree(folder: string, files: readonly TreeFile[]): Promise<void> {
  const links = files.filter(({ kind }) => kind === 'link')
  for (const { path, kind, bytes } of files.filter((file) => file.kind !== 'link')) {
    const place = await madePlace(folder, path)
    await writeFile(place, bytes)
    await chmod(place, kind === 'executable' ? 0o755 : 0o644)
  }
  for (const { path, bytes } of links) await symlink(Buffer.from(bytes), await madePlace(folder, path))
}

async function madePlace(folder: string, path: string): Promise<string> {
  const place = join(folder, path)
  await mkdir(dirname(place), { recursive: true })
  return place
}
