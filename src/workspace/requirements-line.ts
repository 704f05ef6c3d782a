import { compareCodePoints } from '#json/code-point-order'
import { markerText } from './requirements-marker.ts'

const shape = /^\s*([A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?)\s*(?:\[([^\]]*)\])?\s*(.*)$/s
const extraName = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/
const release = String.raw`v?(?:\d+!)?\d+(?:\.\d+)*`
const suffix = String.raw`(?:[-_.]?(?:alpha|beta|preview|pre|a|b|c|rc)[-_.]?\d*)?(?:-\d+|[-_.]?(?:post|rev|r)[-_.]?\d*)?(?:[-_.]?dev[-_.]?\d*)?`
const local = String.raw`(?:\+[a-z0-9]+(?:[-_.][a-z0-9]+)*)?`
const clauses: readonly RegExp[] = [
  /^===\s*[^\s;)]+$/,
  new RegExp(`^(?:==|!=)\\s*${release}(?:\\.\\*|${suffix}${local})$`, 'i'),
  new RegExp(`^~=\\s*v?(?:\\d+!)?\\d+(?:\\.\\d+)+${suffix}$`, 'i'),
  new RegExp(`^(?:<=|>=|<|>)\\s*${release}${suffix}$`, 'i'),
]

/**
 * One requirement of PEP 508 as Python's `packaging` writes it: extras and clauses sorted, conditions with double quotes.
 * Null for a text that is no requirement; dlt leaves it out (dlt/_workspace/deployment/requirements.py).
 */
export function requirementText(line: string): string | null {
  const found = shape.exec(line)
  if (found === null) return null
  const [, name = '', extras, rest = ''] = found
  const listed = (extras ?? '').split(',').map((extra) => extra.trim())
  const named = extras === undefined || extras.trim() === '' ? [] : listed
  if (!named.every((extra) => extraName.test(extra))) return null
  const head = `${name}${named.length === 0 ? '' : `[${unique(named).join(',')}]`}`
  return rest.startsWith('@') ? withUrl(head, rest.slice(1).trimStart()) : withClauses(head, rest)
}

function withUrl(head: string, rest: string): string | null {
  const [, url = '', condition] = /^(\S+)(?:\s+;(.*))?\s*$/s.exec(rest) ?? []
  if (url === '') return null
  if (condition === undefined) return `${head} @ ${url}`
  const marker = markerText(condition)
  return marker === null ? null : `${head} @ ${url} ; ${marker}`
}

function withClauses(head: string, rest: string): string | null {
  const [, versions = '', condition] = /^([^;]*)(?:;(.*))?$/s.exec(rest) ?? []
  const bare = /^\((.*)\)$/s.exec(versions.trim())?.[1] ?? versions.trim()
  const each = bare.split(',').map((clause) => clause.trim())
  if (each.at(-1) === '') each.pop()
  if (!each.every((clause) => clauses.some((pattern) => pattern.test(clause)))) return null
  const written = unique(each.map((clause) => clause.replace(/^([=!~<>]+)\s*/, '$1'))).join(',')
  if (condition === undefined) return `${head}${written}`
  const marker = markerText(condition)
  return marker === null ? null : `${head}${written}; ${marker}`
}

const unique = (texts: readonly string[]): readonly string[] => [...new Set(texts)].toSorted(compareCodePoints)
