import type { Call } from '#python/ast/expression'
import type { ImportFrom } from '#python/ast/statement'
import { locationOf } from '#python/source-text'
import { type AskedValue, isNamed } from './asked-value.ts'
import { dottedName, everyNode } from './every-node.ts'
import type { LocalModule } from './local-modules.ts'

/** What dlt's own sources are to be given, and find in the configuration where a call does not (`dlt/sources/<module>/__init__.py`). */
const shipped: Readonly<Record<string, { readonly module: string; readonly parameter: string }>> = {
  sql_database: { module: 'sql_database', parameter: 'credentials' },
  sql_table: { module: 'sql_database', parameter: 'credentials' },
  filesystem: { module: 'filesystem', parameter: 'bucket_url' },
  readers: { module: 'filesystem', parameter: 'bucket_url' },
}

/** The first parameter of dlt's own sources, where a call leaves it to the configuration: `sql_database()`. */
export function sourceValues({ module, source }: LocalModule, calls: readonly Call[]): readonly AskedValue[] {
  const imported = new Set(
    everyNode(module)
      .filter((node): node is ImportFrom => node.kind === 'ImportFrom')
      .flatMap(({ module: from, names }) =>
        names
          .filter(({ name, asname }) => asname === null && from === `dlt.sources.${shipped[name]?.module}`)
          .map(({ name }) => name),
      ),
  )
  return calls.flatMap((call): readonly AskedValue[] => {
    const name = dottedName(call.func) ?? ''
    const asked = imported.has(name) ? shipped[name] : undefined
    if (asked === undefined || call.args.length > 0) return []
    if (call.keywords.some(({ arg }) => arg === null || arg === asked.parameter)) return []
    return [
      {
        kind: 'secret',
        key: `sources.${asked.module}.${asked.parameter}`,
        location: locationOf(source, call.start, call.end),
        isGivenBy: (key) => !key.startsWith('destination.') && isNamed(key, asked.parameter),
      },
    ]
  })
}
