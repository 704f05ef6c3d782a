import { clip, textWidth } from './text-width.ts'
import { visibleText } from './visible-text.ts'

/** A source line as a terminal shows it, and the blanks and carets that go under it. */
export interface SourceExcerpt {
  readonly line: string
  readonly carets: string
}

const tab = '    '

/**
 * Cuts a source line so that the marked part is in sight within `width` columns.
 * `column` counts characters from 1; `endColumn` is the first one that is no longer marked.
 */
export function excerpt(source: string, column: number, endColumn: number, width: number): SourceExcerpt {
  const cells = [...source].map((character) => (character === '\t' ? tab : visibleText(character)))
  const start = Math.min(Math.max(column - 1, 0), cells.length)
  const end = Math.max(endColumn - 1, start + 1)
  const before = cells.slice(0, start)
  const lead = leadWithin(before, textWidth(cells.join('')) > width ? Math.floor(width / 3) : width)
  const marked = Math.max(1, textWidth(cells.slice(start, end).join('')))
  const line = clip(`${lead}${cells.slice(start).join('')}`, width)
  const indent = textWidth(lead)
  return { line, carets: `${' '.repeat(indent)}${'^'.repeat(Math.max(1, Math.min(marked, width - indent)))}` }
}

/** The end of what stands before the mark, as much as fits. */
function leadWithin(cells: readonly string[], room: number): string {
  const whole = cells.join('')
  if (textWidth(whole) <= room) return whole
  let first = cells.length
  let left = room - 1
  while (first > 0) {
    left -= textWidth(cells[first - 1] ?? '')
    if (left < 0) break
    first -= 1
  }
  return `…${cells.slice(first).join('')}`
}
