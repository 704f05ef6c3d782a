/**
 * The files of a workspace, read when asked for. Paths are relative to its root, with `/`.
 *
 * A path that leads outside the root, by `..`, as an absolute path or through a symbolic link, is not there.
 */
export interface SourceFiles {
  /** Text of a UTF-8 file, a byte order mark included, bytes that are not UTF-8 as U+FFFD. Null where there is no such file. */
  read(path: string): string | null
  /** The bytes of a file, for readers to whom U+FFFD is not enough. Null where there is no such file. */
  readBytes(path: string): Uint8Array | null
  isFolder(path: string): boolean
  /** Names in a folder, sorted by code point; none where there is no such folder. */
  list(folder: string): readonly string[]
}
