import type { Constant, ConstantValue, Expr, FormattedValue } from '../ast/expression.ts'
import type { Cursor } from './cursor.ts'
import { parseFString } from './f-string.ts'
import { stringValue } from './string-value.ts'

/** strings: adjacent literals are one node, a `Constant` where none of them is an f-string */
export function parseStrings(cursor: Cursor): Expr {
  const { start } = cursor
  const parts: (Constant | FormattedValue)[] = []
  const seen = { bytes: false, text: false, fields: false, template: false }
  while (cursor.at('string') || cursor.at('fstring-start')) {
    if (cursor.at('string')) {
      const part = parseString(cursor)
      parts.push(part)
      seen[part.value.type === 'bytes' ? 'bytes' : 'text'] = true
    } else {
      seen[/t/i.test(cursor.word) ? 'template' : 'fields'] = true
      parseFString(cursor, parts)
    }
  }
  const end = cursor.lastEnd
  if (seen.template && (seen.bytes || seen.text || seen.fields)) {
    throw cursor.faultAt('cannot mix t-string literals with string or bytes literals', start, end)
  }
  if (seen.bytes && (seen.text || seen.fields)) {
    throw cursor.faultAt('cannot mix bytes and nonbytes literals', start, end)
  }
  if (seen.template) return { kind: 'TemplateStr', values: joinAdjacent(parts), start, end }
  if (seen.fields) return { kind: 'JoinedStr', values: joinAdjacent(parts), start, end }
  return { kind: 'Constant', value: joinValues(parts.filter(isConstant)), start, end }
}

const isConstant = (part: Constant | FormattedValue): part is Constant => part.kind === 'Constant'

function parseString(cursor: Cursor): Constant {
  const { start } = cursor
  const value = stringValue(cursor)
  cursor.advance()
  return { kind: 'Constant', value, start, end: cursor.lastEnd }
}

/** Joins text that no field parts, and leaves out text that is empty. */
export function joinAdjacent(parts: readonly (Constant | FormattedValue)[]): readonly (Constant | FormattedValue)[] {
  const joined: (Constant | FormattedValue)[] = []
  let run: Constant[] = []
  const flush = () => {
    const [first] = run
    const last = run.at(-1)
    if (first !== undefined && last !== undefined) {
      const value = joinValues(run)
      const isEmpty = value.type === 'str' && value.value === ''
      if (!isEmpty) joined.push({ kind: 'Constant', value, start: first.start, end: last.end })
    }
    run = []
  }
  for (const part of parts) {
    if (part.kind === 'Constant') run.push(part)
    else {
      flush()
      joined.push(part)
    }
  }
  flush()
  return joined
}

function joinValues(run: readonly Constant[]): ConstantValue {
  const [first] = run
  if (first !== undefined && run.length === 1) return first.value
  const values = run.map((part) => part.value)
  const bytes = values.flatMap((value) => (value.type === 'bytes' ? [value.value] : []))
  if (bytes.length > 0) return { type: 'bytes', value: concatBytes(bytes) }
  return { type: 'str', value: values.map((value) => (value.type === 'str' ? value.value : '')).join('') }
}

function concatBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
