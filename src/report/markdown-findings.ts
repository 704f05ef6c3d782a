import type { Diagnostic } from '#diagnostics/diagnostic'
import type { Hazard, Plan } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { plural } from './duration.ts'
import { code, prose } from './escape-markdown.ts'
import { folded, nameList, shownName } from './markdown-words.ts'
import { shorten } from './visible-text.ts'

type Finding = Hazard | Plan['diagnostics'][number] | Pick<Diagnostic, keyof Plan['diagnostics'][number]>

const longestMessage = 500
const messageEnd = 200
const mostPlaces = 10
const mostOpenWarnings = 10

const short = (sentence: string): string => shorten(sentence, longestMessage, messageEnd)

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
  return items([...errors, ...plan.hazards], 'counts')
}

function alert(kind: string, title: string, findings: readonly Finding[], detail: Detail): readonly string[] {
  if (findings.length === 0) return []
  const lines = [`[!${kind}]`, `**${title}**`, '', ...items(findings, detail)]
  return [lines.map((line) => `> ${line}`.trimEnd()).join('\n')]
}

function warningBlock(warnings: readonly Finding[], detail: Detail): readonly string[] {
  if (warnings.length === 0) return []
  const title = `⚠️ ${plural(warnings.length, 'warning')}`
  const list = items(warnings, detail).join('\n')
  if (warnings.length <= mostOpenWarnings && detail === 'full') return [`#### ${title}\n\n${list}`]
  return detail === 'names' ? [`#### ${title} (not shown)`] : [folded(title, list)]
}

/** What is said of several places is said once, and so is a hint that several have in common. */
function items(findings: readonly Finding[], detail: Detail): readonly string[] {
  const byHint = groups(findings, ({ code: name, hint }) => [name, hint])
  return byHint.flatMap((same) => {
    const messages = groups(same, ({ message }) => [message])
    const [first] = same
    const hint = first === undefined || detail === 'counts' || detail === 'names' ? '' : first.hint
    if (messages.length < 2 || hint === '') return messages.map((one) => `- ${item(one, hint)}`)
    const head = `- ${code(first?.code ?? '')} ${prose(short(hint))}`
    return [head, ...messages.map((one) => `  - ${message(one)}`)]
  })
}

/** What stopped a run: each fault as one item of a list, with its source line and its remedy, and how many faults it stands for. */
export function faultItems(faults: readonly Finding[]): readonly { readonly text: string; readonly faults: number }[] {
  return groups(faults, ({ code: name, message, hint }) => [name, message, hint]).map((same) => {
    const source = same[0]?.location?.source?.trim() ?? ''
    const line = source === '' ? '' : `<br>${shownName(source)}`
    const hint = same[0]?.hint ?? ''
    const advice = hint === '' ? '' : `<br>${prose(short(hint))}`
    return { text: `- ${code(same[0]?.code ?? '')} ${message(same)}${line}${advice}`, faults: same.length }
  })
}

/** In the order of their first. */
function groups(findings: readonly Finding[], key: (finding: Finding) => readonly string[]): readonly Finding[][] {
  const found = new Map<string, Finding[]>()
  for (const finding of findings) {
    const id = JSON.stringify(key(finding))
    const before = found.get(id)
    if (before === undefined) found.set(id, [finding])
    else before.push(finding)
  }
  return [...found.values()]
}

function item(same: readonly Finding[], hint: string): string {
  const advice = hint === '' ? '' : `<br>${prose(short(hint))}`
  return `${code(same[0]?.code ?? '')} ${message(same)}${advice}`
}

/** What is said, and of which places. */
function message(same: readonly Finding[]): string {
  const places = [...new Set(same.flatMap(({ location: at }) => (at === null ? [] : [`${at.file}:${at.line}`])))]
  const more = places.length - mostPlaces
  const shown = `${nameList(places.slice(0, mostPlaces))}${more > 0 ? ` and ${more} more` : ''}`
  // An empty item would be the underline of a heading.
  const said = prose(short(same[0]?.message ?? '')) || '*(no message)*'
  return `${said}${places.length === 0 ? '' : ` (${shown})`}`
}
