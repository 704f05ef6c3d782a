import type { Import, ImportFrom } from '../ast/statement.ts'
import { isFutureImport, misplacedFuture } from './future-imports.ts'
import { bind } from './names.ts'
import { Bit, object, type Scope } from './scope.ts'

export function checkImport(scope: Scope, node: Import): void {
  for (const alias of node.names) bind(scope, alias.asname ?? alias.name.split('.', 1)[0] ?? '', alias, Bit.imported)
}

export function checkImportFrom(scope: Scope, node: ImportFrom): void {
  if (isFutureImport(node) && node.start >= scope.check.futureEnd) object(scope, 'code', misplacedFuture, node)
  for (const alias of node.names) {
    if (alias.name !== '*') bind(scope, alias.asname ?? alias.name, alias, Bit.imported)
    else if (scope.kind !== 'module') object(scope, 'symbols', 'import * only allowed at module level', node)
  }
}
