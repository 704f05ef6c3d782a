import type { ConstantValue } from '../ast/expression.ts'
import type { Cursor } from './cursor.ts'
import { unescapeBytes, unescapeText } from './unescape.ts'

/** The value of the string token here. */
export function stringValue(cursor: Cursor): ConstantValue {
  const { word } = cursor
  const quoteAt = word.search(/['"]/)
  const prefix = word.slice(0, quoteAt).toLowerCase()
  const quotes =
    word.length - quoteAt >= 6 && word[quoteAt + 1] === word[quoteAt] && word[quoteAt + 2] === word[quoteAt] ? 3 : 1
  const content = word.slice(quoteAt + quotes, word.length - quotes)
  const raw = prefix.includes('r')
  return prefix.includes('b') ? bytesValue(cursor, content, raw) : textValue(cursor, content, raw)
}

/** The value of a stretch of text between quotes or between the fields of an f-string. */
export function textValue(cursor: Cursor, content: string, raw: boolean): ConstantValue {
  if (raw || !content.includes('\\')) return { type: 'str', value: content }
  const value = unescapeText(content, cursor.version)
  if (value.kind === 'fault') throw cursor.fault(value.words)
  return { type: 'str', value: value.text }
}

function bytesValue(cursor: Cursor, content: string, raw: boolean): ConstantValue {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins with them.
  if (/[^\x00-\x7f]/.test(content)) throw cursor.fault('bytes can only contain ASCII literal characters')
  const value = raw ? ({ kind: 'text', text: content } as const) : unescapeBytes(content)
  if (value.kind === 'fault') throw cursor.fault(value.words)
  return { type: 'bytes', value: Uint8Array.from(value.text, (character) => character.charCodeAt(0)) }
}
