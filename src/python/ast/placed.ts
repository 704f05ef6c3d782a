/** Half-open range of UTF-16 offsets into the decoded text of the file. */
export interface Placed {
  readonly start: number
  readonly end: number
}
