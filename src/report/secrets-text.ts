import type { Need, Plan } from '#reconcile/plan'
import { profileInWords } from './part-in-words.ts'
import { needsNotChecked, needsTitle, shownNeeds } from './secrets-in-words.ts'
import type { Style } from './style.ts'
import { visibleText } from './visible-text.ts'

/** The secrets that jobs need, for a terminal: those that are provided only counted. */
export function secretLines(plan: Plan, style: Style): readonly string[] {
  if (plan.needs === undefined) return [needsNotChecked]
  const needs = shownNeeds(plan)
  if (needs.length === 0) return []
  const lacking = needs.filter(({ state }) => state !== 'provided')
  return [needsTitle(needs), ...lacking.map((need) => line(need, style))]
}

function line({ profile, key, kind, state, jobs }: Need, style: Style): string {
  const noun = kind === 'config' ? 'setting' : 'secret'
  const words = `${key}  ${noun} ${state}, ${profileInWords(profile)}, needed by ${jobs.join(', ')}`
  return `  ${style.error('!')} ${visibleText(words)}`
}
