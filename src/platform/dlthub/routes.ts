import { routeTable } from './route-table.ts'

/** A call of the platform: the names in braces are filled in. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH'
  readonly path: string
  /** The statuses of an answer that is none of a refusal. */
  readonly success: readonly number[]
}

/** Every call of this program, under the name that the platform's own description has for it. */
export const routes: Readonly<Record<Operation, Route>> = routeTable

export type Operation = keyof typeof routeTable

/** The path of a call, its names encoded. */
export function pathOf(operation: Operation, names: Readonly<Record<string, string>>): string {
  return routes[operation].path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(names[name] ?? ''))
}
