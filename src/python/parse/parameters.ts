import type { Arguments, Expr, Parameter } from '../ast/expression.ts'
import type { TokenKind } from '../tokenize/token.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression, parseStarExpression } from './expression.ts'

interface Style {
  /** What ends the parameters; it is left to the caller. */
  readonly close: TokenKind
  readonly annotated: boolean
  readonly owner: 'Function' | 'Lambda expression'
}

interface Draft {
  posonly: readonly Parameter[]
  args: Parameter[]
  vararg: Parameter | null
  readonly kwonly: Parameter[]
  kwarg: Parameter | null
  hasSlash: boolean
  hasStar: boolean
}

/** params of a function, between its parentheses */
export const parseParameters = (cursor: Cursor): Arguments =>
  parse(cursor, { close: ')', annotated: true, owner: 'Function' })

/** lambda_params, up to the colon */
export const parseLambdaParameters = (cursor: Cursor): Arguments =>
  parse(cursor, { close: ':', annotated: false, owner: 'Lambda expression' })

function parse(cursor: Cursor, style: Style): Arguments {
  const draft: Draft = {
    posonly: [],
    args: [],
    vararg: null,
    kwonly: [],
    kwarg: null,
    hasSlash: false,
    hasStar: false,
  }
  while (!cursor.at(style.close)) {
    if (draft.kwarg !== null) throw cursor.fault('arguments cannot follow var-keyword argument')
    if (cursor.at('/')) readSlash(cursor, draft)
    else if (cursor.at('*')) readStar(cursor, draft, style)
    else if (cursor.accept('**')) draft.kwarg = parseVariadic(cursor, style, 'keyword')
    else readPlain(cursor, draft, style)
    if (!cursor.at(style.close) && !cursor.accept(',')) throw cursor.unexpected()
  }
  const { posonly, args, vararg, kwonly, kwarg } = draft
  return { posonly, args, vararg, kwonly, kwarg }
}

/** All before `/` can be given by position only. */
function readSlash(cursor: Cursor, draft: Draft): void {
  if (draft.hasSlash) throw cursor.fault('/ may appear only once')
  if (draft.hasStar) throw cursor.fault('/ must be ahead of *')
  if (draft.args.length === 0) {
    throw cursor.peek() === ',' ? cursor.fault('at least one argument must precede /') : cursor.unexpected()
  }
  cursor.advance()
  if (cursor.at('*')) throw cursor.fault('expected comma between / and *')
  draft.hasSlash = true
  draft.posonly = draft.args
  draft.args = []
}

/** All after `*` or `*args` can be given by name only. */
function readStar(cursor: Cursor, draft: Draft, style: Style): void {
  if (draft.hasStar) throw cursor.fault('* argument may appear only once')
  const { start } = cursor
  cursor.advance()
  draft.hasStar = true
  if (!cursor.at(',') && !cursor.at(style.close)) {
    draft.vararg = parseVariadic(cursor, style, 'positional')
    return
  }
  const next = cursor.at(',') ? cursor.peek() : cursor.kind
  if (next === style.close || next === '**') throw cursor.faultAt('named arguments must follow bare *', start)
}

function readPlain(cursor: Cursor, draft: Draft, style: Style): void {
  const parameter = parseParameter(cursor, style)
  if (draft.hasStar) {
    draft.kwonly.push(parameter)
    return
  }
  const previous = draft.args.at(-1) ?? draft.posonly.at(-1)
  if (parameter.default === null && previous !== undefined && previous.default !== null) {
    const words =
      cursor.version.minor >= 12
        ? 'parameter without a default follows parameter with a default'
        : 'non-default argument follows default argument'
    throw cursor.faultAt(words, parameter.start, parameter.end)
  }
  draft.args.push(parameter)
}

function parseParameter(cursor: Cursor, style: Style): Parameter {
  if (cursor.at('(')) throw parenthesised(cursor, style)
  const { start } = cursor
  const name = cursor.name()
  const annotation = style.annotated && cursor.accept(':') ? parseExpression(cursor) : null
  const end = cursor.lastEnd
  const equals = cursor.start
  if (!cursor.accept('=')) return { name, annotation, default: null, start, end }
  if (cursor.at(',') || cursor.at(style.close)) throw cursor.faultAt('expected default value expression', equals)
  return { name, annotation, default: parseExpression(cursor), start, end }
}

function parenthesised(cursor: Cursor, style: Style): Error {
  const fault = cursor.unexpected()
  const { start } = cursor
  const holdsNames = cursor.tries((at) => {
    at.advance()
    do at.name()
    while (at.accept(',') && !at.at(')'))
    at.expect(')')
    return true
  })
  if (holdsNames === null || cursor.version.minor < 11) return fault
  return cursor.faultAt(`${style.owner} parameters cannot be parenthesized`, start, cursor.lastEnd)
}

function parseVariadic(cursor: Cursor, style: Style, kind: 'positional' | 'keyword'): Parameter {
  const { start } = cursor
  const name = cursor.name()
  const annotation = style.annotated && cursor.accept(':') ? parseAnnotation(cursor, kind) : null
  const end = cursor.lastEnd
  if (cursor.at('=')) throw cursor.fault(`var-${kind} argument cannot have default value`)
  return { name, annotation, default: null, start, end }
}

function parseAnnotation(cursor: Cursor, kind: 'positional' | 'keyword'): Expr {
  const { start } = cursor
  if (kind === 'keyword') return parseExpression(cursor)
  const annotation = parseStarExpression(cursor)
  if (annotation.kind === 'Starred') cursor.require(11, 'Starred annotations', start)
  return annotation
}
