import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { fnmatch } from '#manifest/fnmatch'
import { compileIgnorePattern, type IgnorePattern } from './ignore-patterns.ts'
import { splitLines } from './python-lines.ts'

/** Which files of a folder go into a package. Paths are relative to that folder, with `/`. */
export interface FileSelection {
  selectsFile(path: string): boolean
  /** Whether nobody looks into `folder`: until dlt 1.30 only where `selectsFile` is false for every path below it. */
  skipsFolder(folder: string): boolean
  /** Whether a link to a folder is packed as the link that it is. Else what lies behind it is. */
  readonly packsFolderLinks?: true
}

/** What a workspace says about its own package. */
export interface WorkspaceSelection {
  /** The settings folder relative to the workspace; `.dlt` unless dlt was told otherwise. */
  readonly settingsFolder: string
  /** The bytes of `.gitignore` in the workspace's root; null where there is none. */
  readonly ignoreFile: Uint8Array | null
  /** Further patterns, which have the last word: see `gitMetadata`. */
  readonly exclude?: readonly string[]
  /** The version of dlt from which on files are selected as this workspace's dlt does; 1.26 where it is absent. */
  readonly rules?: '1.26' | '1.31'
}

/** The one ignore file that counts: in the workspace's root. */
export const ignoreName = '.gitignore'

/**
 * What to exclude where the package must depend on the files alone. dlt packages `.git` unless a pattern says otherwise,
 * and a workspace that is a repository then has another content hash after each `git fetch`.
 */
export const gitMetadata: readonly string[] = ['.git']

/** What of the settings folder goes with the code from dlt 1.31 on: the index of toolkits, which launchers read. */
const toolkitIndex = '.toolkits'

/** The rules in force where a workspace has no `.gitignore`. An empty one already switches them off. */
const defaultPatterns: readonly string[] = [
  '__pycache__/',
  '*.py[cod]',
  '.venv/',
  'venv/',
  'dist/',
  'build/',
  '*.egg-info/',
  '.mypy_cache/',
  '.ruff_cache/',
  '.pytest_cache/',
  '.coverage',
  'htmlcov/',
  '*.so',
  '.DS_Store',
  '.env',
]

/**
 * The files of the code package (dlt/_workspace/deployment/file_selector.py): all but the settings folder and what
 * the root's ignore file excludes. Ignore files further down are ordinary files. The last pattern that matches decides.
 *
 * A pattern that dlt refuses is left out and reported.
 */
export function selectCode(workspace: WorkspaceSelection): {
  readonly selection: FileSelection
  readonly diagnostics: readonly Diagnostic[]
} {
  const { settingsFolder, ignoreFile, exclude = [], rules = '1.26' } = workspace
  const patterns: IgnorePattern[] = []
  const diagnostics: Diagnostic[] = []
  const text = ignoreFile === null ? null : decode(ignoreFile)
  if (ignoreFile !== null && text === null) diagnostics.push(diagnose('IGNORE_FILE_NOT_UTF8', { path: ignoreName }))
  const ignored = text === null ? defaultPatterns : splitLines(text)
  const first = rules === '1.26' ? [`${settingsFolder}/`] : [`${settingsFolder}/`, `!${settingsFolder}/${toolkitIndex}`]
  const lines = [...first, ...ignored, ...exclude]
  for (const [i, line] of lines.entries()) {
    const pattern = compileIgnorePattern(line)
    if (pattern === null) continue
    if ('fault' in pattern) {
      const at = i - first.length + 1
      const inFile = text !== null && at > 0 && at <= ignored.length
      const location = inFile ? { file: ignoreName, line: at, column: 1, source: line } : null
      diagnostics.push(diagnose('IGNORE_PATTERN_INVALID', { pattern: line, reason: pattern.fault }, location))
    } else {
      patterns.push(pattern)
    }
  }
  const selection = selectionOf(patterns.toReversed())
  return { selection: rules === '1.26' ? selection : enteredAsGit(selection, lines), diagnostics }
}

/** From dlt 1.31 on: what is excluded as a folder is not entered, unless a pattern may bring something in it back. */
function enteredAsGit(selection: FileSelection, lines: readonly string[]): FileSelection {
  const negations = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
  return {
    selectsFile: selection.selectsFile,
    skipsFolder: (folder) =>
      !selection.selectsFile(`${folder}/`) && !negations.some((pattern) => mayMatchBelow(pattern, folder)),
    packsFolderLinks: true,
  }
}

/** dlt's own guess (dlt/_workspace/deployment/file_selector.py), on the pattern as it is written. */
function mayMatchBelow(pattern: string, folder: string): boolean {
  const segments = pattern.replace(/^\/+|\/+$/g, '').split('/')
  if (!pattern.startsWith('/') && segments.length === 1) return true
  for (const [depth, name] of folder.split('/').entries()) {
    const segment = segments[depth]
    if (segment === undefined || segment === '**') return true
    if (!fnmatch(name, segment)) return false
  }
  return true
}

/**
 * The files of the configuration package, relative to the settings folder. Only the end of the path counts, so
 * `myconfig.toml` and `.var/dev/config.toml` are in and `profile-name` is not.
 */
export const configurationSelection: FileSelection = {
  selectsFile: (path) => path.endsWith('config.toml') || path.endsWith('secrets.toml'),
  skipsFolder: () => false,
}

/**
 * The same as dlt selects them from 1.27 on: those of the settings folder itself, without those of the profiles that stay
 * on the author's machine.
 */
export const topLevelConfigurationSelection: FileSelection = {
  selectsFile: (path) =>
    configurationSelection.selectsFile(path) && !path.includes('/') && !/^(?:dev|tests)\./.test(path),
  skipsFolder: (folder) => folder !== '',
}

/** `patterns` last one first. */
function selectionOf(patterns: readonly IgnorePattern[]): FileSelection {
  return {
    selectsFile: (path) => patterns.find((pattern) => pattern.matchesFile(path))?.negated ?? true,
    skipsFolder: (folder) => {
      const decisive = patterns.find((pattern) =>
        pattern.negated ? pattern.canMatchBelow(folder) : pattern.matchesAllBelow(folder),
      )
      return decisive?.negated === false
    },
  }
}

/** Null for bytes that are not UTF-8. A byte order mark stays, and spoils the first pattern as it does for dlt. */
function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
