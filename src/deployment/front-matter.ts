import type { Json, JsonObject } from '#json/json'

/** The two parts of a Markdown file; null where its front matter is written in a way that is not modelled. */
export interface FrontMatter {
  readonly fields: JsonObject
  readonly body: string
}

/** Splits a Markdown file as dlt does. (MarkdownDocument.frontmatter of dlt/_workspace/cli/formatters.py) */
export function frontMatter(text: string): FrontMatter | null {
  const lines = text.split('\n')
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  if (close < 0) return { fields: {}, body: text }
  const fields = readYaml(lines.slice(1, close))
  if (fields === null) return null
  // Without fields the whole text is the body only where nothing stood between the marks.
  return { fields, body: lines.slice(close + 1).join('\n') }
}

interface Line {
  readonly indent: number
  readonly text: string
}

/** Thrown at what is not modelled. Never leaves this module. */
class NotModelled extends Error {}

/**
 * The part of YAML that people write there: mappings and lists by indentation, lists in brackets, and plain or quoted
 * values on one line. Null for anything else, so that nothing is read in another way than YAML 1.1 reads it.
 */
function readYaml(source: readonly string[]): JsonObject | null {
  const lines: Line[] = []
  for (const line of source) {
    // Other white space than blanks is none to YAML.
    if (/[^\S ]|\p{Cc}/u.test(line)) return null
    if (/^ *(?:#.*)?$/.test(line)) continue
    lines.push({ indent: line.length - line.trimStart().length, text: line.trim() })
  }
  try {
    const at = { index: 0 }
    const fields = lines.length === 0 ? {} : block(lines, at, lines[0]?.indent ?? 0)
    return at.index === lines.length && !Array.isArray(fields) ? (fields as JsonObject) : null
  } catch (error) {
    if (error instanceof NotModelled) return null
    throw error
  }
}

type Position = { index: number }

function block(lines: readonly Line[], at: Position, indent: number): Json {
  return lines[at.index]?.text.startsWith('-') === true ? list(lines, at, indent) : mapping(lines, at, indent)
}

const entry = /^(?:([A-Za-z_][\w-]*)|"([^"\\]*)"|'([^']*)'):(?: +(.*))?$/

function mapping(lines: readonly Line[], at: Position, indent: number): JsonObject {
  const fields = new Map<string, Json>()
  for (let line = lines[at.index]; line !== undefined && line.indent === indent; line = lines[at.index]) {
    const [, plain, double, single, rest = ''] = entry.exec(line.text) ?? refuse()
    const key = plain ?? double ?? single ?? ''
    if (fields.has(key) || key === '__proto__' || (plain !== undefined && isWord(plain))) refuse()
    at.index += 1
    const next = lines[at.index]
    const isHeld = next !== undefined && (next.indent > indent || (next.indent === indent && next.text.startsWith('-')))
    if (rest === '' || rest.startsWith('#')) fields.set(key, isHeld ? block(lines, at, next.indent) : null)
    else fields.set(key, isHeld ? refuse() : scalar(rest))
  }
  if ((lines[at.index]?.indent ?? -1) > indent) refuse()
  return Object.fromEntries(fields)
}

function list(lines: readonly Line[], at: Position, indent: number): Json {
  const items: Json[] = []
  for (let line = lines[at.index]; line?.indent === indent && line.text.startsWith('-'); line = lines[at.index]) {
    const [, rest = refuse()] = /^- +(.*)$/.exec(line.text) ?? []
    if (entry.test(rest) || rest.startsWith('-')) refuse()
    items.push(scalar(rest))
    at.index += 1
  }
  if ((lines[at.index]?.indent ?? -1) > indent) refuse()
  return items
}

// A text that holds neither a mark of YAML nor what another version of it reads as something else.
const plainText = /^[A-Za-z\u00c0-\uffff](?:[^:#\p{Cc}]|:(?=\S)|(?<=\S)#)*$/u

function scalar(given: string): Json {
  const [, quoted] = /^("[^"\\]*"|'[^']*')(?: +#.*)?$/.exec(given.trim()) ?? []
  if (quoted !== undefined) return quoted.slice(1, -1)
  const text = given.replace(/ +#.*$/, '').trim()
  if (text !== given.trim() && /["']/.test(given)) refuse()
  if (text === '[]') return []
  const [, items] = /^\[([^[\]{}"]*)\]$/.exec(text) ?? []
  if (items !== undefined) return items.split(',').map((item) => scalar(nonEmpty(item.trim())))
  if (text === 'true' || text === 'false') return text === 'true'
  if (text === 'null' || text === '~') return null
  if (/^(?:0|[1-9]\d{0,15})$/.test(text)) return BigInt(text)
  if (/^\d{1,9}[smhd]$/.test(text)) return text
  return plainText.test(text) && !isWord(text) ? text : refuse()
}

const nonEmpty = (text: string): string => (text === '' ? refuse() : text)

/** Words that some version of YAML takes for a truth value or for nothing. */
const isWord = (text: string): boolean => /^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)

function refuse(): never {
  throw new NotModelled()
}
