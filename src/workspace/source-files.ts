/**
 * The files of a workspace, read when asked for. Paths are relative to its root, with `/`.
 *
 * A path that leads outside the root, by `..`, as an absolute path or through a symbolic link, is not there.
 */
export interface SourceFiles {
  /** The bytes of a file. Null where there is no such file. */
  read(path: string): Uint8Array | null
  /** Whether a file that must not or cannot be read is at a path: Python would find it there. */
  isHidden?(path: string): boolean
  /** Whether a link stands on the way to a path, so that its real path is another. */
  isLinked?(path: string): boolean
  isFolder(path: string): boolean
  /** Names in a folder, sorted by code point; none where there is no such folder. */
  list(folder: string): readonly string[]
}
