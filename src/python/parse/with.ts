import type { Expr } from '../ast/expression.ts'
import type { With, WithItem } from '../ast/statement.ts'
import { expectColon, parseBlock } from './block.ts'
import type { Cursor } from './cursor.ts'
import { parseExpression } from './expression.ts'
import { parseTarget } from './target.ts'

/** with_stmt: 'with' ','.with_item+ ':' block, the items in parentheses or not; `start` as in `parseFor`. */
export function parseWith(cursor: Cursor, start: number): With {
  const isAsync = start !== cursor.start
  const owner = cursor.start
  cursor.advance()
  const items = parseItems(cursor)
  expectColon(cursor)
  const body = parseBlock(cursor, "'with' statement", owner)
  return { kind: 'With', isAsync, items, body, start, end: cursor.lastEnd }
}

function parseItems(cursor: Cursor): readonly WithItem[] {
  const group = groupAhead(cursor)
  if (group === 'targets') return parseParenthesised(cursor)
  const start = cursor.start
  const items: WithItem[] = []
  do {
    items.push(parseItem(cursor))
  } while (cursor.accept(','))
  const [only] = items
  const isAlone = items.length === 1 && only?.target === null && group === 'items'
  return isAlone ? ungroup(only.context, start, cursor.lastEnd) : items
}

// `with (a, b):` has two items, not a tuple; `with (a, *b):` has one, because an item cannot be starred.
function ungroup(context: Expr, start: number, end: number): readonly WithItem[] {
  const isGroup = context.kind === 'Tuple' && context.start === start && context.end === end
  const elements = isGroup && context.elts.every((element) => element.kind !== 'Starred') ? context.elts : []
  return (elements.length === 0 ? [context] : elements).map((element) => ({ context: element, target: null }))
}

function parseParenthesised(cursor: Cursor): readonly WithItem[] {
  cursor.expect('(')
  const items: WithItem[] = []
  do {
    if (cursor.at(')')) break
    items.push(parseItem(cursor))
  } while (cursor.accept(','))
  cursor.expect(')')
  return items
}

function parseItem(cursor: Cursor): WithItem {
  const context = parseExpression(cursor)
  return { context, target: cursor.accept('as') ? parseTarget(cursor) : null }
}

/**
 * What the parenthesis here holds: items of which one has a target, what may be items, or what can only be an
 * expression, because a `:=` of its own is no item or because more follows the parenthesis.
 */
function groupAhead(cursor: Cursor): 'targets' | 'items' | 'expression' {
  if (!cursor.at('(')) return 'expression'
  let depth = 0
  let group: 'targets' | 'items' | 'expression' = 'items'
  for (let distance = 0; ; distance++) {
    const kind = cursor.peek(distance)
    if (kind === '(' || kind === '[' || kind === '{') depth++
    else if (kind === ')' || kind === ']' || kind === '}') depth--
    else if (kind === 'as' && depth === 1) group = 'targets'
    else if (kind === ':=' && depth === 1) group = 'expression'
    else if (kind === 'newline' || kind === 'end') return 'expression'
    if (depth === 0) return cursor.peek(distance + 1) === ':' ? group : 'expression'
  }
}
