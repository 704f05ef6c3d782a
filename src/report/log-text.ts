import { shorten, visibleText } from './visible-text.ts'

/** Characters of one line of a log. Whoever writes longer ones writes for no reader. */
const longestLine = 20_000

/** What a run wrote, and who of it wrote it. */
export interface WrittenLine {
  readonly text: string
  readonly source: string
  readonly stream: string
}

/**
 * A line of a run's log; null for what the platform says of itself. Colours and tabs stay; any other control character
 * is shown as an escape, a carriage return too, because some would take what follows it for a line of its own.
 */
export function logText({ text, source, stream }: WrittenLine): string | null {
  if (source === 'runner') return null
  const mark = source === 'setup' ? 'setup | ' : stream === 'stderr' ? '! ' : ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences of colours begin with one
  const parts = shorten(text, longestLine).split(/(\u001b\[[\d;]{0,30}m|\t)/)
  return mark + parts.map((part, at) => (at % 2 === 1 ? part : visibleText(part))).join('')
}
