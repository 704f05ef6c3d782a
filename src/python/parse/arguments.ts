import type { Expr, Keyword } from '../ast/expression.ts'
import { parseGenerators } from './comprehension.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression, parseNamedExpression } from './expression.ts'
import { beginsOperand } from './suggestion.ts'

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
  let unpacks = false
  while (!cursor.at(')')) {
    const { start } = cursor
    if (cursor.at('**')) {
      keywords.push(parseKeywordUnpacking(cursor))
      unpacks = true
    } else if (cursor.at('name') && cursor.peek() === '=') keywords.push(parseKeyword(cursor))
    else args.push(parsePositional(cursor, keywords.length > 0, unpacks))
    if (cursor.at('for') || cursor.at('async')) {
      if (of === 'class' || keywords.length > 0) throw cursor.unexpected()
      return { args: [parseGenerator(cursor, args, open, start)], keywords }
    }
    if (!cursor.at(')')) cursor.expect(',')
  }
  cursor.advance()
  return { args, keywords }
}

function parsePositional(cursor: Cursor, afterKeyword: boolean, afterUnpacking: boolean): Expr {
  const { start } = cursor
  if (cursor.accept('*')) {
    checkStarred(cursor, start)
    if (afterUnpacking) throw cursor.faultAt('iterable argument unpacking follows keyword argument unpacking', start)
    const value = parseExpression(cursor)
    if (cursor.at('=') && cursor.version.minor >= 13) {
      throw cursor.faultAt('cannot assign to iterable argument unpacking', start, cursor.end)
    }
    return { kind: 'Starred', value, start, end: cursor.lastEnd }
  }
  const value = cursor.peek() === ':=' ? parseNamedExpression(cursor) : parseExpression(cursor)
  if (cursor.at('=')) throw badKeyword(cursor, value, start)
  if (!afterKeyword) return value
  const words = afterUnpacking ? 'keyword argument unpacking' : 'keyword argument'
  throw cursor.faultAt(`positional argument follows ${words}`, value.start, value.end)
}

/** Objects to a star with nothing to unpack behind it. */
export function checkStarred(cursor: Cursor, star: number): void {
  const hasValue = beginsOperand(cursor) || cursor.at('(') || cursor.at('-') || cursor.at('+')
  if (!hasValue && cursor.version.minor >= 13) throw cursor.faultAt('Invalid star expression', star)
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
function parseGenerator(cursor: Cursor, args: readonly Expr[], open: number, start: number): Expr {
  const elt = args.at(-1)
  if (elt === undefined) throw cursor.unexpected()
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
