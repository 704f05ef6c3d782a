import { diagnose } from '#diagnostics/diagnostic'
import type { Job } from '#manifest/schema'
import type { Stmt } from '#python/ast/statement'
import type { Finding } from './finding.ts'
import type { LocalModule } from './local-modules.ts'

/**
 * Batch jobs that are a whole module which does nothing when it is run: it only defines and imports. dlt starts it with
 * `python -m` (dlt/_workspace/deployment/launchers/module.py), and such a run succeeds without having loaded anything.
 */
export function idleModules(jobs: readonly Job[], modules: readonly LocalModule[]): readonly Finding[] {
  const byName = new Map(modules.map((one) => [one.name, one]))
  return jobs.flatMap(({ job_ref: jobRef, entry_point: entry }) => {
    const read = byName.get(entry.module)
    const isModule = entry.launcher.endsWith('.module') && (entry.function ?? null) === null
    if (!isModule || entry.job_type !== 'batch' || read === undefined) return []
    if (read.module.body.some(acts)) return []
    const file = read.source.file
    return [{ ...diagnose('MODULE_IDLE', { job: jobRef, file }, { file, line: 1, column: 1 }), jobRef }]
  })
}

/** Whether a statement may do something. What is not known to do nothing may. */
function acts(statement: Stmt): boolean {
  switch (statement.kind) {
    case 'FunctionDef':
    case 'ClassDef':
    case 'Import':
    case 'ImportFrom':
    case 'Pass':
    case 'TypeAlias':
      return false
    case 'Expr':
      return statement.value.kind !== 'Constant'
    case 'Assign':
      return statement.value.kind !== 'Constant' && statement.value.kind !== 'List' && statement.value.kind !== 'Tuple'
    default:
      return true
  }
}
