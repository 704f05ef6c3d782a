import type { Diagnostic } from '#diagnostics/diagnostic'
import type { Hazard, Plan } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { plural } from './duration.ts'
import { code, prose } from './escape-markdown.ts'
import { folded } from './markdown-words.ts'
import { shorten } from './visible-text.ts'

type Finding = Hazard | Plan['diagnostics'][number] | Diagnostic

const longestMessage = 500
const mostOpenWarnings = 10

/** Hazards and diagnostics: errors and hazards in the open, other warnings folded where they are many. */
export function findingBlocks(plan: Plan, detail: Detail): readonly string[] {
  const errors = plan.diagnostics.filter(({ severity }) => severity === 'error')
  const warnings = plan.diagnostics.filter(({ severity }) => severity === 'warning')
  const dangers = plan.hazards.filter(({ severity }) => severity === 'error')
  const cautions = plan.hazards.filter(({ severity }) => severity === 'warning')
  return [
    ...alert('CAUTION', `${plural(errors.length, 'error')}: this cannot be deployed`, errors, detail),
    ...alert('CAUTION', `${plural(dangers.length, 'hazard')}: to deploy all the same, allow by name`, dangers, detail),
    ...alert('WARNING', plural(cautions.length, 'hazard'), cautions, detail),
    ...warningBlock(warnings, detail),
  ]
}

/** One line each: what must be seen even where nothing else fits. */
export function urgentFindingLines(plan: Plan): readonly string[] {
  const errors = plan.diagnostics.filter(({ severity }) => severity === 'error')
  return [...errors, ...plan.hazards].map((finding) => item(finding, 'counts'))
}

function alert(kind: string, title: string, findings: readonly Finding[], detail: Detail): readonly string[] {
  if (findings.length === 0) return []
  const lines = [`[!${kind}]`, `**${title}**`, '', ...findings.map((finding) => item(finding, detail))]
  return [lines.map((line) => `> ${line}`.trimEnd()).join('\n')]
}

function warningBlock(warnings: readonly Finding[], detail: Detail): readonly string[] {
  if (warnings.length === 0) return []
  const title = `⚠️ ${plural(warnings.length, 'warning')}`
  const list = warnings.map((finding) => item(finding, detail)).join('\n')
  if (warnings.length <= mostOpenWarnings && detail === 'full') return [`#### ${title}\n\n${list}`]
  return detail === 'names' ? [`#### ${title} (not shown)`] : [folded(title, list)]
}

function item({ code: name, message, hint, location }: Finding, detail: Detail): string {
  const place = location === null ? '' : ` (${code(`${location.file}:${location.line}`)})`
  const advice =
    hint === '' || detail === 'counts' || detail === 'names' ? '' : `<br>${prose(shorten(hint, longestMessage))}`
  return `- ${code(name)} ${prose(shorten(message, longestMessage))}${place}${advice}`
}
