import type { Call, Expr } from '#python/ast/expression'
import { locationOf, type SourceText } from '#python/source-text'
import type { AskedValue } from './asked-value.ts'
import { dottedName } from './every-node.ts'

/**
 * What the credentials of a destination must have, of those destinations that find them nowhere but in dlt's
 * configuration (the required fields in `dlt/destinations/impl/<name>/configuration.py`).
 */
export const requiredCredentials: Readonly<Record<string, readonly string[]>> = {
  clickhouse: ['host'],
  dremio: ['database', 'host', 'password', 'username'],
  mssql: ['database', 'host', 'password', 'username'],
  postgres: ['database', 'host', 'password', 'username'],
  redshift: ['database', 'host', 'password', 'username'],
  snowflake: ['database'],
  synapse: ['database', 'host', 'password', 'username'],
}

/** The type that the settings give a named destination, `destination.<name>.destination_type`; null where they give none. */
export type DestinationType = (name: string) => string | null

/** Credentials of the destinations that pipelines name: `dlt.pipeline("orders", destination="warehouse")`. */
export function destinationValues(
  source: SourceText,
  calls: readonly Call[],
  typeOf: DestinationType,
): readonly AskedValue[] {
  return calls.flatMap((call): readonly AskedValue[] => {
    const name = /^(?:dlt\.)?pipeline$/.test(dottedName(call.func) ?? '') ? destinationOf(call) : null
    const fields = name === null ? undefined : requiredCredentials[typeOf(name) ?? name]
    if (name === null || fields === undefined) return []
    const location = locationOf(source, call.start, call.end)
    const sections = ['destination', name]
    const key = `destination.${name}.credentials`
    const parts = fields.map((field): AskedValue => {
      const kind = field === 'password' ? 'secret' : 'config'
      return { kind, key: `${key}.${field}`, location, isGivenBy: foundIn(sections, `credentials.${field}`) }
    })
    return [{ kind: 'secret', key, location, isGivenBy: foundIn(sections, 'credentials'), parts }]
  })
}

/** dlt looks in ever fewer sections, with the name of the pipeline before them and without (dlt/common/configuration/resolve.py). */
function foundIn(sections: readonly string[], name: string): (key: string) => boolean {
  const paths = [...sections.map((_, at) => [...sections.slice(0, at + 1), name].join('.')), name]
  return (key) => paths.some((path) => key === path || key === `${key.split('.', 1)[0]}.${path}`)
}

function destinationOf({ args, keywords }: Call): string | null {
  const given = keywords.find(({ arg }) => arg === 'destination')?.value ?? args[3]
  return given === undefined ? null : (literal(given)?.replace(/^dlt\.destinations\./, '') ?? null)
}

function literal(node: Expr): string | null {
  return node.kind === 'Constant' && node.value.type === 'str' ? node.value.value : null
}
