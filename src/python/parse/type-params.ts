import type { TypeParam } from '../ast/expression.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression, parseStarExpression } from './expression.ts'

/** type_params: '[' ','.type_param+ [','] ']' */
export function parseTypeParams(cursor: Cursor): readonly TypeParam[] {
  const start = cursor.start
  if (!cursor.accept('[')) return []
  cursor.require(12, 'Type parameter lists', start)
  if (cursor.at(']') && cursor.version.minor >= 13) throw cursor.fault('Type parameter list cannot be empty')
  const params: TypeParam[] = []
  do {
    if (params.length > 0 && cursor.at(']')) break
    params.push(parseTypeParam(cursor))
  } while (cursor.accept(','))
  cursor.expect(']')
  return params
}

function parseTypeParam(cursor: Cursor): TypeParam {
  const start = cursor.start
  const kind = cursor.accept('*') ? 'TypeVarTuple' : cursor.accept('**') ? 'ParamSpec' : 'TypeVar'
  const name = cursor.name()
  const bound = parseBound(cursor, kind)
  const defaultStart = cursor.start
  const hasDefault = cursor.accept('=')
  if (hasDefault) cursor.require(13, 'Type parameter defaults', defaultStart)
  const value = hasDefault ? (kind === 'TypeVarTuple' ? parseStarExpression(cursor) : parseExpression(cursor)) : null
  return { kind, name, bound, default: value, start, end: cursor.lastEnd }
}

function parseBound(cursor: Cursor, kind: TypeParam['kind']) {
  const colon = cursor.start
  if (!cursor.accept(':')) return null
  const bound = parseExpression(cursor)
  if (kind === 'TypeVar') return bound
  const what = bound.kind === 'Tuple' ? 'constraints' : 'bound'
  throw cursor.faultAt(`cannot use ${what} with ${kind}`, colon)
}
