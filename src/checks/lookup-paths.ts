/**
 * Where dlt looks for a value that is asked for within sections (dlt/common/configuration/resolve.py and
 * specs/config_section_context.py): `kind.section.name.key`, `kind.section.key`, `kind.name.key`, `kind.key`, `key`.
 */
export function lookupPaths(kind: 'jobs' | 'sources', section: string, name: string, key: string): readonly string[] {
  const within = [[section, name], [section], [name], []].map((parts) => parts.filter((part) => part !== ''))
  return [...new Set([...within.map((parts) => [kind, ...parts, key].join('.')), key])]
}

/**
 * Whether a key answers one of the paths, itself or as a part of it. A pipeline that is active puts its name before every
 * path, and which one is active only running can tell.
 */
export function answers(key: string, paths: readonly string[]): boolean {
  const afterPipeline = key.slice(key.indexOf('.') + 1)
  return paths.some((path) => isUnder(key, path) || isUnder(afterPipeline, path))
}

function isUnder(key: string, path: string): boolean {
  return key === path || key.startsWith(`${path}.`)
}
