import type { Expr } from '../ast/expression.ts'
import type { If, Stmt } from '../ast/statement.ts'
import { expectColon, parseBlock, parseElse } from './block.ts'
import type { Cursor } from './cursor.ts'
import { parseNamedExpression } from './expression.ts'

interface Branch {
  readonly start: number
  readonly test: Expr
  readonly body: readonly Stmt[]
}

/** if_stmt: each `elif` is an `If` in the `orelse` of the one before. */
export function parseIf(cursor: Cursor): If {
  const first = parseBranch(cursor, "'if' statement")
  const branches: Branch[] = []
  while (cursor.at('elif')) {
    cursor.enter()
    branches.push(parseBranch(cursor, "'elif' statement"))
  }
  let orelse = parseElse(cursor)
  const end = cursor.lastEnd
  for (const branch of branches.reverse()) {
    orelse = [{ kind: 'If', ...branch, orelse, end }]
    cursor.leave()
  }
  return { kind: 'If', ...first, orelse, end }
}

function parseBranch(cursor: Cursor, owner: string): Branch {
  const start = cursor.start
  cursor.advance()
  const test = parseNamedExpression(cursor)
  expectColon(cursor)
  return { start, test, body: parseBlock(cursor, owner, start) }
}
