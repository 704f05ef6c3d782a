import type { Expr, Keyword } from '../ast/expression.ts'
import { parseGenerators } from './comprehension.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression, parseNamedExpression } from './expression.ts'

interface CallArguments {
  readonly args: readonly Expr[]
  readonly keywords: readonly Keyword[]
}

/** '(' [arguments] ')' of a call or a class; only a call may have a bare generator expression. */
export function parseArguments(cursor: Cursor, of: 'call' | 'class'): CallArguments {
  const open = cursor.start
  cursor.advance()
  const args: Expr[] = []
  const keywords: Keyword[] = []
  while (!cursor.at(')')) {
    const { start } = cursor
    if (cursor.at('**')) keywords.push(parseKeywordUnpacking(cursor))
    else if (cursor.at('name') && cursor.peek() === '=') keywords.push(parseKeyword(cursor))
    else args.push(parsePositional(cursor, keywords))
    if (cursor.at('for') || cursor.at('async')) {
      return { args: [parseGenerator(cursor, of, args, keywords, open, start)], keywords: [] }
    }
    if (!cursor.at(')') && !cursor.accept(',')) throw cursor.unexpected()
  }
  cursor.advance()
  return { args, keywords }
}

function parsePositional(cursor: Cursor, keywords: readonly Keyword[]): Expr {
  const { start } = cursor
  const unpacks = keywords.some((keyword) => keyword.arg === null)
  if (cursor.accept('*')) {
    if (unpacks) throw cursor.faultAt('iterable argument unpacking follows keyword argument unpacking', start)
    const value = parseExpression(cursor)
    if (cursor.at('=') && cursor.version.minor >= 13) {
      throw cursor.faultAt('cannot assign to iterable argument unpacking', start, cursor.end)
    }
    return { kind: 'Starred', value, start, end: cursor.lastEnd }
  }
  const value = cursor.peek() === ':=' ? parseNamedExpression(cursor) : parseExpression(cursor)
  if (cursor.at('=')) throw badKeyword(cursor, value, start)
  if (keywords.length === 0) return value
  const words = unpacks ? 'keyword argument unpacking' : 'keyword argument'
  throw cursor.faultAt(`positional argument follows ${words}`, value.start, value.end)
}

function badKeyword(cursor: Cursor, value: Expr, start: number): Error {
  const constant = /^(?:True|False|None)$/.exec(cursor.text.slice(start, cursor.lastEnd))?.[0]
  if (constant !== undefined && value.kind === 'Constant') return cursor.faultAt(`cannot assign to ${constant}`, start)
  return cursor.faultAt('expression cannot contain assignment, perhaps you meant "=="?', start, cursor.end)
}

function parseKeyword(cursor: Cursor): Keyword {
  const { start } = cursor
  const arg = cursor.name()
  cursor.advance()
  if (cursor.version.minor >= 12 && (cursor.at(')') || cursor.at(','))) {
    throw cursor.faultAt('expected argument value expression', start, cursor.lastEnd)
  }
  const value = parseExpression(cursor)
  return { arg, value, start, end: cursor.lastEnd }
}

function parseKeywordUnpacking(cursor: Cursor): Keyword {
  const { start } = cursor
  cursor.advance()
  const value = parseExpression(cursor)
  if (cursor.at('=') && cursor.version.minor >= 12)
    throw cursor.faultAt('cannot assign to keyword argument unpacking', start, cursor.end)
  return { arg: null, value, start, end: cursor.lastEnd }
}

/** The generator expression that is a call's only argument shares the call's parentheses. */
function parseGenerator(
  cursor: Cursor,
  of: 'call' | 'class',
  args: readonly Expr[],
  keywords: readonly Keyword[],
  open: number,
  start: number,
): Expr {
  const elt = args.at(-1)
  if (elt === undefined || of === 'class' || keywords.length > 0) throw cursor.unexpected()
  if (elt.kind === 'Starred') {
    throw cursor.faultAt('iterable unpacking cannot be used in comprehension', elt.start, elt.end)
  }
  const generators = parseGenerators(cursor)
  if (args.length > 1 || !cursor.at(')')) {
    throw cursor.faultAt('Generator expression must be parenthesized', start, cursor.lastEnd)
  }
  cursor.advance()
  return { kind: 'GeneratorExp', elt, generators, start: open, end: cursor.lastEnd }
}
