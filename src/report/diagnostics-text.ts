import { listInWords } from '#cron/in-words'
import type { Location } from '#diagnostics/diagnostic'
import { boundedFinding } from './bounded-finding.ts'
import { plural } from './duration.ts'
import { excerpt } from './source-excerpt.ts'
import { type Style, styleOf } from './style.ts'
import { visibleText } from './visible-text.ts'

/** What a diagnostic and a plan's hazard have in common. */
export interface Finding {
  readonly code: string
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint: string
  readonly location: Location | null
}

export interface DiagnosticsTextOptions {
  readonly color: boolean
  /** Columns of the terminal; only source lines are cut to it. */
  readonly width?: number
}

/** Findings for a terminal: what, where, the line itself, what to do. Empty where there are none, else ends in a line break. */
export function renderDiagnostics(
  findings: readonly Finding[],
  { color, width = 100 }: DiagnosticsTextOptions,
): string {
  if (findings.length === 0) return ''
  const style = styleOf(color)
  const blocks = findings.map((finding) => renderFinding(boundedFinding(finding), style, width))
  if (findings.length > 1) blocks.push(countFindings(findings))
  return `${blocks.join('\n\n')}\n`
}

/** `2 errors and 1 warning`. */
export function countFindings(findings: readonly Pick<Finding, 'severity'>[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.length - errors
  return listInWords([
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ])
}

function renderFinding({ code, severity, message, hint, location }: Finding, style: Style, width: number): string {
  const head = `${style[severity](`${severity} ${code}`)}: ${visibleText(message)}`
  const place = location === null ? [] : renderPlace(location, style, width)
  const advice = hint === '' ? [] : [`  ${style.strong('hint')}: ${visibleText(hint)}`]
  return [head, ...place, ...advice].join('\n')
}

function renderPlace(location: Location, style: Style, width: number): readonly string[] {
  const { line, column, endLine = line, endColumn, source } = location
  const place = `  ${style.faint('at')} ${visibleText(location.file)}:${line}:${column}`
  if (source === undefined) return [place]
  const number = String(line)
  const margin = ' '.repeat(number.length)
  const end = endLine > line ? Number.POSITIVE_INFINITY : (endColumn ?? column + 1)
  const { line: text, carets } = excerpt(source, column, end, Math.max(20, width - number.length - 5))
  return [place, `  ${style.faint(`${number} |`)} ${text}`, `  ${style.faint(`${margin} |`)} ${style.error(carets)}`]
}
