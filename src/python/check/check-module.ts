import type { Module } from '../ast/statement.ts'
import type { PythonVersion } from '../python-version.ts'
import { type Faults, firstFault } from './faults.ts'
import { readFutureImports } from './future-imports.ts'
import { resolveNonlocals } from './nonlocals.ts'
import { type Check, openScope } from './scope.ts'
import { checkBody } from './statement.ts'

/**
 * Objects to what CPython's compiler refuses although the grammar allows it: names declared too late, `return` outside
 * a function, stars out of place. After its passes over the tree: Python/future.c, symtable.c, codegen.c.
 * Throws the fault that Python would report.
 */
export function checkModule(module: Module, version: PythonVersion): void {
  const faults: Faults = new Map()
  const check: Check = { version, faults, nonlocals: [], ...readFutureImports(module, faults) }
  checkBody(openScope(check, 'module', null), module.body)
  resolveNonlocals(check)
  const fault = firstFault(faults)
  if (fault !== null) throw fault
}
