import { parseJson } from '#json/parse-json'
import { textLines } from './text-lines.ts'
import { type LogRow, logLineSchema } from './wire.ts'

export type LogEvent =
  | { readonly kind: 'line'; readonly row: LogRow }
  /** The connection stands, and there is nothing to say. */
  | { readonly kind: 'alive' }
  /** The platform's own words, on an answer that is otherwise good. */
  | { readonly kind: 'fault'; readonly reason: string }

/** A stored log: one JSON document a line. What is none, such as a line cut off, is left out. */
export async function* storedEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LogEvent> {
  for await (const line of textLines(bytes)) {
    const row = rowOf(line)
    if (row !== null) yield { kind: 'line', row }
  }
}

/**
 * A live log: server-sent events of one `data:` line each. Comments keep the connection alive; events of other
 * names are left out.
 */
export async function* liveEvents(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<LogEvent> {
  let event = 'message'
  for await (const line of textLines(bytes)) {
    if (line.startsWith(':')) yield { kind: 'alive' }
    const [, field, value = ''] = /^(event|data): ?(.*)$/.exec(line) ?? []
    if (field === 'event') event = value.trim()
    if (field !== 'data') continue
    const row = event === 'log' ? rowOf(value) : null
    if (row !== null) yield { kind: 'line', row }
    if (event === 'error') yield { kind: 'fault', reason: reasonOf(value) }
    event = 'message'
  }
}

function rowOf(text: string): LogRow | null {
  const parsed = parseJson(text)
  const checked = parsed.kind === 'json' ? logLineSchema().safeParse(parsed.value) : null
  return checked?.success === true ? checked.data : null
}

function reasonOf(text: string): string {
  const parsed = parseJson(text)
  const { value } = parsed.kind === 'json' ? parsed : { value: null }
  const told = typeof value === 'object' && value !== null && 'error' in value ? value['error'] : null
  return typeof told === 'string' && told !== '' ? told : 'the live log failed'
}
