import { boundedFinding } from './bounded-finding.ts'
import type { Finding } from './diagnostics-text.ts'

/** Findings for programs: an object whose `diagnostics` have the shape of those in a plan. Ends in a line break. */
export function renderDiagnosticsJson(findings: readonly Finding[]): string {
  const diagnostics = findings.map(boundedFinding).map(({ code, severity, message, hint, location }) => ({
    code,
    severity,
    message,
    hint,
    location,
  }))
  return `${JSON.stringify({ diagnostics }, null, 2)}\n`
}
