import { z } from 'zod'
import { failure } from '#diagnostics/diagnostic'
import type { Json } from '#json/json'
import { parseJson } from '#json/parse-json'
import { writeJson } from '#json/write-json'
import { stateVersion } from './schema.ts'

/** Reads one document of the state. Throws `STATE_NEWER` or `STATE_INVALID`; `name` is its path. */
export function readDocument<S extends z.ZodType>(schema: S, name: string, text: string): z.output<S> {
  const parsed = parseJson(text)
  if (parsed.kind === 'invalid') throw invalid(name, `line ${parsed.line}: ${parsed.reason}`)
  const { success, data } = versioned.safeParse(parsed.value)
  if (success && data.version > stateVersion)
    throw failure('STATE_NEWER', { document: name, version: String(data.version), known: String(stateVersion) })
  const read = schema.safeParse(parsed.value)
  if (!read.success) throw invalid(name, reasonOf(read.error))
  return read.data
}

/** The one text of a document: two spaces of indent, so that `git log -p` on the ref reads as a history. */
export function writeDocument<S extends z.ZodType<unknown, Json>>(schema: S, value: z.output<S>): string {
  return `${writeJson(z.encode(schema, value), 2)}\n`
}

const versioned = z.looseObject({ version: z.bigint() })

const invalid = (document: string, reason: string) => failure('STATE_INVALID', { document, reason })

function reasonOf({ issues: [first] }: z.ZodError): string {
  if (first === undefined) return 'it does not have the form of this document'
  const path = first.path.join('.')
  return path === '' ? first.message : `${path}: ${first.message}`
}
