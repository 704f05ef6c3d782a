import { code, prose } from './escape-markdown.ts'
import type { FieldRow, ShownValue } from './field-rows.ts'
import { shorten } from './visible-text.ts'

const longestValue = 300

/** Icons stand beside their words, never instead of them. */
export const icons = {
  added: '🟢',
  updated: '🟡',
  unchanged: '⚪',
  archived: '🔴',
  code: '📦',
  configuration: '⚙️',
} as const

/** A value in a table cell: in words first, and as it stands in the manifest under it. */
export function valueCell(value: ShownValue | null): string {
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

/** Names in one paragraph. */
export function nameList(names: readonly string[]): string {
  return names.map((name) => code(name)).join(', ')
}

/** A section that a reader opens. */
export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
