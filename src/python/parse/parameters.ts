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

/** params of a function, between its parentheses */
export const parseParameters = (cursor: Cursor): Arguments =>
  parse(cursor, { close: ')', annotated: true, owner: 'Function' })

/** lambda_params, up to the colon */
export const parseLambdaParameters = (cursor: Cursor): Arguments =>
  parse(cursor, { close: ':', annotated: false, owner: 'Lambda expression' })

function parse(cursor: Cursor, style: Style): Arguments {
  let posonly: readonly Parameter[] = []
  let args: Parameter[] = []
  const kwonly: Parameter[] = []
  let vararg: Parameter | null = null
  let kwarg: Parameter | null = null
  let star: number | null = null
  let slash = false
  while (!cursor.at(style.close)) {
    const { start } = cursor
    if (kwarg !== null)
      throw cursor.fault(`${words(cursor).parameters} cannot follow var-keyword ${words(cursor).parameter}`)
    if (cursor.accept('/')) {
      checkSlash(cursor, slash, star !== null, args.length === 0, start)
      slash = true
      posonly = args
      args = []
    } else if (cursor.accept('*')) {
      if (star !== null) throw cursor.faultAt(`* ${words(cursor).argument}may appear only once`, start)
      star = start
      vararg = cursor.at(',') ? null : parseVariadic(cursor, style, 'positional')
      if (vararg === null) checkBareStar(cursor, style, start)
    } else if (cursor.accept('**')) {
      kwarg = parseVariadic(cursor, style, 'keyword')
    } else {
      const parameter = parseParameter(cursor, style)
      const previous = args.at(-1) ?? posonly.at(-1)
      if (star !== null) kwonly.push(parameter)
      else {
        if (parameter.default === null && previous !== undefined && previous.default !== null) {
          throw cursor.faultAt(words(cursor).noDefault, parameter.start, parameter.end)
        }
        args.push(parameter)
      }
    }
    if (!cursor.at(style.close) && !cursor.accept(',')) throw cursor.unexpected()
  }
  return { posonly, args, vararg, kwonly, kwarg }
}

function checkSlash(cursor: Cursor, again: boolean, afterStar: boolean, first: boolean, start: number): void {
  if (again) throw cursor.faultAt('/ may appear only once', start)
  if (afterStar) throw cursor.faultAt('/ must be ahead of *', start)
  if (first) throw cursor.faultAt(`at least one ${words(cursor).argument.trim()} must precede /`, start)
  if (cursor.at('*') || cursor.at('**')) throw cursor.fault('expected comma between / and *')
}

function checkBareStar(cursor: Cursor, style: Style, start: number): void {
  const next = cursor.peek()
  if (next === style.close || next === '**')
    throw cursor.faultAt(`named ${words(cursor).parameters} must follow bare *`, start)
}

function parseParameter(cursor: Cursor, style: Style): Parameter {
  if (cursor.at('(')) throw cursor.fault(`${style.owner} parameters cannot be parenthesized`)
  const { start } = cursor
  const name = cursor.name()
  const annotation = style.annotated && cursor.accept(':') ? parseExpression(cursor) : null
  const end = cursor.lastEnd
  const equals = cursor.start
  if (!cursor.accept('=')) return { name, annotation, default: null, start, end }
  if (cursor.at(',') || cursor.at(style.close)) throw cursor.faultAt('expected default value expression', equals)
  return { name, annotation, default: parseExpression(cursor), start, end }
}

function parseVariadic(cursor: Cursor, style: Style, kind: 'positional' | 'keyword'): Parameter {
  if (kind === 'positional' && cursor.at(style.close))
    throw cursor.fault(`named ${words(cursor).parameters} must follow bare *`)
  const { start } = cursor
  const name = cursor.name()
  const annotation = style.annotated && cursor.accept(':') ? parseAnnotation(cursor, kind) : null
  const end = cursor.lastEnd
  if (cursor.at('=')) throw cursor.fault(`var-${kind} ${words(cursor).parameter} cannot have default value`)
  return { name, annotation, default: null, start, end }
}

function parseAnnotation(cursor: Cursor, kind: 'positional' | 'keyword'): Expr {
  const { start } = cursor
  if (kind === 'keyword') return parseExpression(cursor)
  const annotation = parseStarExpression(cursor)
  if (annotation.kind === 'Starred') cursor.require(11, 'Starred annotations', start)
  return annotation
}

/** Python 3.14 says parameter where earlier versions say argument. */
function words(cursor: Cursor) {
  const isNew = cursor.version.minor >= 14
  return {
    parameter: isNew ? 'parameter' : 'argument',
    parameters: isNew ? 'parameters' : 'arguments',
    argument: isNew ? '' : 'argument ',
    noDefault:
      cursor.version.minor >= 12
        ? 'parameter without a default follows parameter with a default'
        : 'non-default argument follows default argument',
  }
}
