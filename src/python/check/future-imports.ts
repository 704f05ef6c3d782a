import type { ImportFrom, Module, Stmt } from '../ast/statement.ts'
import { type Faults, report } from './faults.ts'
import type { Check } from './scope.ts'

const features = new Set([
  ...['nested_scopes', 'generators', 'division', 'absolute_import', 'with_statement', 'print_function'],
  ...['unicode_literals', 'barry_as_FLUFL', 'generator_stop', 'annotations'],
])

export const misplacedFuture = 'from __future__ imports must occur at the beginning of the file'

/** Reads the future imports, which only a docstring may precede. */
export function readFutureImports(module: Module, faults: Faults): Pick<Check, 'futureAnnotations' | 'futureEnd'> {
  let futureAnnotations = false
  let futureEnd = 0
  for (const statement of withoutDocstring(module.body)) {
    if (!isFutureImport(statement)) break
    for (const { name } of statement.names) {
      if (name === 'annotations') futureAnnotations = true
      if (name === 'braces') report(faults, 'future', 'not a chance', statement)
      else if (!features.has(name)) report(faults, 'future', `future feature ${name} is not defined`, statement)
    }
    futureEnd = statement.end
  }
  return { futureAnnotations, futureEnd }
}

export function isFutureImport(statement: Stmt): statement is ImportFrom {
  return statement.kind === 'ImportFrom' && statement.module === '__future__'
}

function withoutDocstring(body: readonly Stmt[]): readonly Stmt[] {
  const [first] = body
  const isString = first?.kind === 'Expr' && first.value.kind === 'Constant' && first.value.value.type === 'str'
  return isString ? body.slice(1) : body
}
