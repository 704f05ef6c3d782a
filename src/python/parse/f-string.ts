import type { Constant, FormattedValue, JoinedStr } from '../ast/expression.ts'
import type { Cursor } from './cursor.ts'
import { parseStarExpressions } from './expression.ts'
import { textValue } from './string-value.ts'
import { joinAdjacent } from './strings.ts'
import { parseYield } from './yield.ts'

type Part = Constant | FormattedValue

/** fstring: FSTRING_START (FSTRING_MIDDLE | replacement field)* FSTRING_END, as parts of the string it belongs to */
export function parseFString(cursor: Cursor, parts: Part[]): void {
  const raw = /r/i.test(cursor.word)
  const name = /t/i.test(cursor.word) ? 't-string' : 'f-string'
  cursor.advance()
  parseParts(cursor, { raw, name, inFormat: false }, parts)
  cursor.expect('fstring-end')
}

interface Context {
  readonly raw: boolean
  readonly name: string
  readonly inFormat: boolean
}

function parseParts(cursor: Cursor, context: Context, parts: Part[]): void {
  for (;;) {
    if (cursor.at('fstring-middle')) parts.push(parseText(cursor, context))
    else if (cursor.at('{')) parseField(cursor, context, parts)
    else return
  }
}

function parseText(cursor: Cursor, { raw, inFormat }: Context): Constant {
  const { start, word } = cursor
  const content = inFormat ? word : word.replace(/\{\{|\}\}/g, (pair) => pair.slice(1))
  const value = textValue(cursor, content, raw)
  cursor.advance()
  return { kind: 'Constant', value, start, end: cursor.lastEnd }
}

/** fstring_replacement_field: '{' annotated_rhs ['='] ['!' NAME] [':' format] '}' */
function parseField(cursor: Cursor, context: Context, parts: Part[]): void {
  const { start } = cursor
  cursor.advance()
  checkBegin(cursor, context)
  const value = cursor.at('yield') ? parseYield(cursor) : parseStarExpressions(cursor)
  const selfDocumenting = cursor.accept('=')
  if (selfDocumenting) parts.push(textOf(cursor, start + 1, cursor.start))
  const conversion = parseConversion(cursor, context)
  const format = cursor.at(':') ? parseFormat(cursor, context) : null
  if (!cursor.at('}')) throw unfinished(cursor, context, selfDocumenting, conversion !== null, format !== null)
  cursor.advance()
  const shown = conversion ?? (selfDocumenting && format === null ? 'r' : null)
  parts.push({ kind: 'FormattedValue', value, conversion: shown, format, start, end: cursor.lastEnd })
}

function unfinished(
  cursor: Cursor,
  { name }: Context,
  selfDocumenting: boolean,
  hasConversion: boolean,
  hasFormat: boolean,
): Error {
  if (cursor.version.minor < 12) return cursor.fault(`${name}: expecting '}'`)
  if (hasFormat) return cursor.fault(`${name}: expecting '}', or format specs`)
  if (hasConversion) return cursor.fault(`${name}: expecting ':' or '}'`)
  const before = selfDocumenting ? "'!', or ':'" : "'=', or '!', or ':'"
  return cursor.fault(`${name}: expecting ${before}, or '}'`)
}

function checkBegin(cursor: Cursor, { name }: Context): void {
  if (cursor.at('}') || cursor.at('=') || cursor.at('!') || cursor.at(':')) {
    if (cursor.version.minor >= 12) throw cursor.fault(`${name}: valid expression required before '${cursor.kind}'`)
    const words = cursor.at('}') ? 'empty expression not allowed' : `expression required before '${cursor.kind}'`
    throw cursor.fault(`${name}: ${words}`)
  }
}

/** `{x = }` shows its own source before the value, without comments. */
function textOf(cursor: Cursor, start: number, end: number): Constant {
  const source = cursor.text.slice(start, end)
  const value = source.includes('#') ? source.replace(stringOrComment, (part) => (part[0] === '#' ? '' : part)) : source
  return { kind: 'Constant', value: { type: 'str', value }, start, end }
}

const stringOrComment = /("""|'''|"|')(?:\\.|(?!\1).)*\1|#[^\n]*/gs

function parseConversion(cursor: Cursor, { name }: Context): FormattedValue['conversion'] {
  if (!cursor.accept('!')) return null
  if (cursor.version.minor < 12 && !(/^[sra]$/.test(cursor.word) && cursor.start === cursor.lastEnd)) {
    throw cursor.fault(`${name}: invalid conversion character: expected 's', 'r', or 'a'`)
  }
  if (cursor.at(':') || cursor.at('}')) throw cursor.fault(`${name}: missing conversion character`)
  if (!cursor.at('name')) throw cursor.fault(`${name}: invalid conversion character`)
  if (cursor.start !== cursor.lastEnd) {
    const mark = cursor.version.minor >= 14 ? 'exclamation' : 'exclamanation'
    throw cursor.fault(`${name}: conversion type must come right after the ${mark} mark`)
  }
  const { word } = cursor
  if (word !== 's' && word !== 'r' && word !== 'a') {
    throw cursor.fault(`${name}: invalid conversion character '${word}': expected 's', 'r', or 'a'`)
  }
  cursor.advance()
  return word
}

function parseFormat(cursor: Cursor, context: Context): JoinedStr {
  const { start } = cursor
  cursor.advance()
  const parts: Part[] = []
  cursor.enter()
  parseParts(cursor, { ...context, inFormat: true }, parts)
  cursor.leave()
  return { kind: 'JoinedStr', values: joinAdjacent(parts), start, end: cursor.lastEnd }
}
