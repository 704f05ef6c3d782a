import { fill, textWidth } from './text-width.ts'
import { shorten, visibleText } from './visible-text.ts'

/** Characters. A longer one would push the others out of every window. */
const longestCell = 500
const cellEnd = 100

/**
 * Rows under a header, columns aligned, for a terminal. The last column is not filled up, so no line has blanks at its
 * end. Where there are no rows it says so. Ends in a line break.
 */
export function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '(none)\n'
  const lines = [header, ...rows.map((row) => row.map((cell) => visibleText(shorten(cell, longestCell, cellEnd))))]
  const widths = header.map((_, column) => Math.max(...lines.map((line) => textWidth(line[column] ?? ''))))
  return lines
    .map(
      (line) =>
        `${widths
          .map((width, column) => fill(line[column] ?? '', width))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
