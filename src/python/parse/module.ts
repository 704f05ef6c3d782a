import type { Module, Stmt } from '../ast/statement.ts'
import type { Cursor } from './cursor.ts'
import { parseStatement } from './statement.ts'

/** file: [statements] ENDMARKER */
export function parseModule(cursor: Cursor): Module {
  const body: Stmt[] = []
  while (!cursor.at('end')) parseStatement(cursor, body)
  return { kind: 'Module', body }
}
