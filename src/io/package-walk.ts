import { type Dirent, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { FileSelection } from '#package/file-selector'
import { isWithin } from './files.ts'

/** A file or link to be packaged. `path` is relative to the root, with `/`. */
export type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'link'; readonly path: string; readonly target: string }

/** Where a walk goes. All folders are real paths. */
export interface Grounds {
  readonly root: string
  /** The one that links to folders may lead to. */
  readonly boundary: string
  /** The one that links to files may lead to; the root where it is absent. */
  readonly linksWithin?: string
  /** What is said of a link to a file elsewhere; `PACKAGE_LINK_OUTSIDE` where it is absent. */
  readonly linkOutside?: (path: string) => Diagnostic
  readonly selection: FileSelection
}

/**
 * Finds the selected files below the root as dlt does (pathspec's `iter_tree_files` and
 * dlt/_workspace/deployment/package_builder.py): links to folders are followed until dlt 1.30, others are entries if their
 * target lies inside the root, dangling links and empty folders are nothing. In the order of the file system.
 *
 * It differs from dlt where no package that dlt would make can come out different. What is ignored is not looked at,
 * so a cycle of links in there stops nothing. And a link to a folder outside the boundary is a fault, where dlt would
 * package whatever lies there on the machine at hand.
 */
export function walkPackage(grounds: Grounds): Generator<Found | Diagnostic> {
  return walkFolder(grounds, '', grounds.root, new Set())
}

/** `above` holds the real paths of the folders on the way here: to meet one of them again is a cycle. */
function* walkFolder(grounds: Grounds, path: string, real: string, above: Set<string>): Generator<Found | Diagnostic> {
  if (above.has(real)) return yield diagnose('PACKAGE_LINK_CYCLE', { path })
  const entries = readFolder(real)
  if (typeof entries === 'string') return yield diagnose('PACKAGE_FILE_UNREADABLE', { path, reason: entries })
  above.add(real)
  for (const entry of entries) {
    const place = { path: path === '' ? entry.name : `${path}/${entry.name}`, full: join(real, entry.name) }
    if (entry.isFile()) yield* visitFile(grounds, place)
    else if (entry.isDirectory()) yield* visitFolder(grounds, place, above)
    else if (entry.isSymbolicLink()) yield* visitLink(grounds, place, above)
  }
  above.delete(real)
}

/** A path as the package names it, and where it is found. */
interface Place {
  readonly path: string
  readonly full: string
}

function* visitFile({ selection }: Grounds, { path, full }: Place): Generator<Found | Diagnostic> {
  if (!selection.selectsFile(path)) return
  yield isGarbled(full) ? diagnose('PACKAGE_NAME_NOT_UTF8', { path }) : { kind: 'file', path }
}

function* visitFolder(grounds: Grounds, { path, full }: Place, above: Set<string>): Generator<Found | Diagnostic> {
  if (grounds.selection.skipsFolder(path)) return
  if (isGarbled(full)) yield diagnose('PACKAGE_NAME_NOT_UTF8', { path })
  else yield* walkFolder(grounds, path, full, above)
}

function* visitLink(grounds: Grounds, { path, full }: Place, above: Set<string>): Generator<Found | Diagnostic> {
  const target = resolveLink(full)
  const packs = grounds.selection.packsFolderLinks === true
  switch (target.kind) {
    case 'nothing':
      return
    case 'cycle':
      if (!packs && grounds.selection.selectsFile(path)) yield diagnose('PACKAGE_LINK_CYCLE', { path })
      return
    case 'unknown':
      if (grounds.selection.selectsFile(path))
        yield diagnose('PACKAGE_FILE_UNREADABLE', { path, reason: target.reason })
      return
    case 'folder':
      if (packs) return yield* packLink(grounds, { path, full }, target.real)
      if (grounds.selection.skipsFolder(path)) return
      if (!isWithin(target.real, grounds.boundary)) yield diagnose('PACKAGE_FOLDER_OUTSIDE', { path })
      else if (isGarbled(target.real)) yield diagnose('PACKAGE_NAME_NOT_UTF8', { path: target.real })
      else yield* walkFolder(grounds, path, target.real, above)
      return
    case 'file':
      yield* packLink(grounds, { path, full }, target.real)
  }
}

/** A link as an entry, where what it leads to lies inside the root. */
function* packLink(grounds: Grounds, { path, full }: Place, real: string): Generator<Found | Diagnostic> {
  const { root, linksWithin = root, linkOutside = leftOut, selection } = grounds
  if (!selection.selectsFile(path)) return
  const text = readlinkSync(full, 'buffer')
  if (!isWithin(real, linksWithin)) yield linkOutside(path)
  else if (!text.equals(Buffer.from(text.toString())))
    yield diagnose('PACKAGE_NAME_NOT_UTF8', { path: text.toString() })
  else yield { kind: 'link', path, target: text.toString() }
}

const leftOut = (path: string): Diagnostic => diagnose('PACKAGE_LINK_OUTSIDE', { path })

type LinkTarget =
  | { readonly kind: 'file' | 'folder'; readonly real: string }
  | { readonly kind: 'nothing' | 'cycle' }
  | { readonly kind: 'unknown'; readonly reason: string }

function resolveLink(link: string): LinkTarget {
  try {
    const target = statSync(link)
    if (!target.isDirectory() && !target.isFile()) return { kind: 'nothing' }
    return { kind: target.isDirectory() ? 'folder' : 'file', real: realpathSync.native(link) }
  } catch (error) {
    switch (codeOf(error)) {
      case 'ENOENT':
      case 'ENOTDIR':
        return { kind: 'nothing' }
      case 'ELOOP':
        return { kind: 'cycle' }
      default:
        return { kind: 'unknown', reason: reasonOf(error) }
    }
  }
}

/** The entries of a folder, or why they cannot be read. */
function readFolder(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    return reasonOf(error)
  }
}

/** Names that are not UTF-8 arrive with U+FFFD in them, and then nothing is found under the name that arrived. */
function isGarbled(path: string): boolean {
  return path.includes('\ufffd') && statSync(path, { throwIfNoEntry: false }) === undefined
}

/** Why the file system refused, to end a sentence. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied'
  if (code === 'ENOENT') return 'it is not there any more'
  return error instanceof Error ? error.message : String(error)
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
