import type { OperationFacts } from '../../oracle/dlthub-routes.ts'
import facts from './operations.json' with { type: 'json' }

/** Who may call: a key, a key of the workspace, one that may write, a data plane's token or the token of one upload. */
export type Access = 'key' | 'reader' | 'runner' | 'writer' | 'data plane' | 'upload'

export interface Route extends OperationFacts {
  readonly access: Access
}

export type Operation = keyof typeof facts.operations

/** The calls that the platform takes: facts of its Python client, by the names that the client gives them. */
export const routes: ReadonlyMap<Operation, Route> = new Map(
  Object.entries(facts.operations).map(([name, operation]) => {
    const known = operation as OperationFacts
    return [name as Operation, { ...known, access: accessOf(name as Operation, known) }]
  }),
)

function accessOf(operation: Operation, { path, plane, method, body }: OperationFacts): Access {
  if (plane === 'data') return body === 'form' ? 'upload' : 'data plane'
  if (!path.includes('{workspace_id}')) return 'key'
  if (method === 'GET' || operation === 'issue_dataplane_token_workspace') return 'reader'
  return operation === 'trigger_jobs' || operation === 'create_job_run' ? 'runner' : 'writer'
}

/** The operation a request means, and what its path names. A literal part of a path goes before a name. */
export function match(method: string, path: string): { operation: Operation; names: Record<string, string> } | null {
  const found = [...routes].flatMap(([operation, route]) => {
    const pattern = new RegExp(`^${route.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`)
    const names = route.method === method ? pattern.exec(path)?.groups : undefined
    return route.method === method && pattern.test(path) ? [{ operation, names: { ...names } }] : []
  })
  return found.toSorted((a, b) => Object.keys(a.names).length - Object.keys(b.names).length)[0] ?? null
}
