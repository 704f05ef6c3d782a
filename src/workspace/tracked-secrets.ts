import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'

/**
 * Secrets files among the paths that git tracks, relative to the workspace: one hazard each. Whoever can read the
 * repository has read them.
 */
export function trackedSecrets(tracked: readonly string[]): readonly Diagnostic[] {
  return tracked
    .filter((path) => path.endsWith('secrets.toml'))
    .map((path) => diagnose('SECRETS_FILE_TRACKED', { path }, { file: path, line: 1, column: 1 }))
}
