import { cause, unknown } from '../literal.ts'
import type { Place } from '../machine.ts'
import type { UnknownValue, Value } from '../value.ts'

const paths = new WeakMap<UnknownValue, string>()

/**
 * A path that is unknown as a text, because it depends on where the workspace lies, and yet known within it: that of
 * `__file__` and what is made of it. Relative to the workspace, without a slash in front.
 */
export function located(path: string, place: Place, expression?: string): UnknownValue {
  const why = cause('the path of a file depends on where the workspace lies', place)
  const value = unknown(expression === undefined ? why : { ...why, expression })
  paths.set(value, path)
  return value
}

/** The path within the workspace; null for any other value. */
export const locatedPath = (value: Value): string | null =>
  value.kind === 'unknown' ? (paths.get(value) ?? null) : null

export const joinPaths = (first: string, others: readonly string[]): string =>
  others.reduce(
    (path, part) => (part.startsWith('/') ? part : path === '' || path.endsWith('/') ? path + part : `${path}/${part}`),
    first,
  )

export function normalizePath(path: string): string {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.join('/')
}
