/** The workspace as the reader sees it: files by path, nothing else. Reading never leaves the workspace. */
export interface SourceFiles {
  /** Bytes of the file at a path relative to the workspace, with `/`; null where there is no such file. */
  read(path: string): Uint8Array | null
  /** Whether a file that must not or cannot be read is at a path: Python would find it there. */
  isHidden?(path: string): boolean
  /** Whether a link stands on the way to a path, so that its real path is another. */
  isLinked?(path: string): boolean
}
