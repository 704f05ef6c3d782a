import { differingParts } from './differing-parts.ts'
import { code, prose } from './escape-markdown.ts'
import type { FieldRow, ShownValue } from './field-rows.ts'
import { shorten, shortName } from './visible-text.ts'

const longestValue = 300

/** Icons stand beside their words, never instead of them. */
export const icons = {
  added: '🟢',
  updated: '🟡',
  unchanged: '⚪',
  archived: '🔴',
  code: '📦',
  configuration: '⚙️',
  secrets: '🔑',
  runs: '⏱️',
} as const

/** Both sides of a change as table cells. Of long values only what differs is shown, and around it a little. */
export function valueCells({ before, after }: FieldRow): readonly [string, string] {
  if (before === null || after === null) return [valueCell(before), valueCell(after)]
  const [old, now] = differingParts(before.raw, after.raw, longestValue)
  return [valueCell({ ...before, raw: old }), valueCell({ ...after, raw: now })]
}

/** In words first, and as it stands in the manifest under it. */
function valueCell(value: ShownValue | null): string {
  if (value === null) return '*none*'
  const raw = code(shorten(value.raw, longestValue))
  return value.words === null ? raw : `${prose(shorten(value.words, longestValue))}<br>${raw}`
}

/** `every day at 08:00 → every 15 minutes`, on one line. */
export function changeInline({ before, after }: FieldRow): string {
  return `${valueInline(before)} → ${valueInline(after)}`
}

export function valueInline(value: ShownValue | null): string {
  if (value === null) return '*none*'
  return value.words === null ? code(shorten(value.raw, longestValue)) : prose(shorten(value.words, longestValue))
}

/** The name of a job, a field, a file or a setting. */
export function shownName(text: string): string {
  return code(shortName(text))
}

/** Names in one paragraph. */
export function nameList(names: readonly string[]): string {
  return names.map(shownName).join(', ')
}

/** A section that a reader opens. */
export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
