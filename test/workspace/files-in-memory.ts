import type { SourceFiles } from '#workspace/source-files'

/** The files of a workspace out of a table of paths and texts. */
export function filesOf(texts: Readonly<Record<string, string | Uint8Array>>): SourceFiles {
  const paths = Object.keys(texts)
  return {
    read: (path) => {
      const content = texts[path]
      return typeof content === 'string' ? new TextEncoder().encode(content) : (content ?? null)
    },
    isFolder: (path) => paths.some((each) => each.startsWith(`${path}/`)),
    list: (folder) => {
      const above = folder === '' ? '' : `${folder}/`
      const below = paths.filter((path) => path.startsWith(above)).map((path) => path.slice(above.length))
      return [...new Set(below.map((path) => path.split('/')[0] ?? ''))].sort()
    },
  }
}
