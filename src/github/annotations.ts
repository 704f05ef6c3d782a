import { posix } from 'node:path'
import type { Diagnostic, Location, Severity } from '#diagnostics/diagnostic'
import { boundedFinding } from '#report/bounded-finding'
import { visibleText } from '#report/visible-text'

/** A note at a line of the pull request's diff. Path relative to the repository; columns only within one line. */
export interface Annotation {
  readonly severity: Severity
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly startLine?: number
  readonly endLine?: number
  readonly startColumn?: number
  readonly endColumn?: number
}

/** What a plan calls a hazard: a fault without a hint. */
type Finding = Pick<Diagnostic, 'severity' | 'message' | 'location'> & { readonly code: string; readonly hint?: string }

/** GitHub shows this many of each severity for a step, and drops the others without a word. */
export const shownPerSeverity = 10

/**
 * The findings as annotations: errors first, in their own order, each once and no more than GitHub shows.
 * `workspace` is the workspace's folder relative to the repository.
 */
export function annotationsOf(findings: readonly Finding[], workspace: string): readonly Annotation[] {
  const all = findings.map((finding) => annotationOf(boundedFinding(finding), workspace))
  const once = [...new Map(all.map((annotation) => [JSON.stringify(annotation), annotation])).values()]
  return (['error', 'warning'] as const).flatMap((severity) =>
    once.filter((annotation) => annotation.severity === severity).slice(0, shownPerSeverity),
  )
}

function annotationOf({ severity, code, message, hint, location }: Finding, workspace: string): Annotation {
  const words = (hint === undefined ? [message] : [message, hint]).map(visibleText).join('\n')
  const said = { severity, title: code, message: words }
  return location === null ? said : { ...said, ...placeOf(location, workspace) }
}

function placeOf(
  location: Location,
  workspace: string,
): Pick<Annotation, 'file' | 'startLine' | 'endLine' | 'startColumn' | 'endColumn'> {
  const { line, column, endLine = line, endColumn } = location
  const file = posix.normalize(posix.join(workspace, location.file))
  if (endLine !== line) return { file, startLine: line, endLine }
  return { file, startLine: line, endLine, startColumn: column, endColumn: endColumn ?? column }
}
