import type { Location } from '#diagnostics/diagnostic'

/** A Python file, decoded. Every offset of the tree points into `text`. */
export interface SourceText {
  /** Path relative to the workspace, with `/`. */
  readonly file: string
  /** Lines end in `\n` whatever they ended in before, the last one too; a byte order mark is gone. */
  readonly text: string
}

/** A place as people count: lines and columns from 1, columns in characters. */
export interface Place {
  readonly line: number
  readonly column: number
}

const longestShownLine = 200

const lineTables = new WeakMap<SourceText, readonly number[]>()

/** Where an offset is. The table of lines is made on the first question about a text. */
export function locate(source: SourceText, offset: number): Place {
  const line = lineAt(source, offset)
  const start = lineTable(source)[line - 1] ?? 0
  return { line, column: charactersIn(source.text.slice(start, offset)) + 1 }
}

/** The line of an offset, counted from 1. */
export function lineAt(source: SourceText, offset: number): number {
  const starts = lineTable(source)
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

/** The place of a range for a diagnostic, with its source line unless a caret under it would be out of sight. */
export function locationOf(source: SourceText, start: number, end: number): Location {
  const from = locate(source, start)
  const to = locate(source, end)
  const line = lineText(source, from.line)
  const place = { file: source.file, ...from, endLine: to.line, endColumn: to.column }
  if (from.column > longestShownLine) return place
  return {
    ...place,
    source:
      line.length > longestShownLine
        ? `${[...line.slice(0, 2 * longestShownLine)].slice(0, longestShownLine).join('')}…`
        : line,
  }
}

function lineText(source: SourceText, line: number): string {
  const starts = lineTable(source)
  const end = starts[line] ?? source.text.length + 1
  return source.text.slice(starts[line - 1] ?? 0, end - 1).replace(/\n$/, '')
}

function lineTable(source: SourceText): readonly number[] {
  const known = lineTables.get(source)
  if (known !== undefined) return known
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1)
  if (starts.length > 1) starts.pop()
  lineTables.set(source, starts)
  return starts
}

function charactersIn(text: string): number {
  let count = 0
  for (const _ of text) count++
  return count
}
