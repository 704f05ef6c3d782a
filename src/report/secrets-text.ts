import type { Need, Plan } from '#reconcile/plan'
import { profileInWords } from './part-in-words.ts'
import { needsNotChecked, needsTitle, shownNeeds } from './secrets-in-words.ts'
import type { Style } from './style.ts'
import { shorten, shortName, visibleText } from './visible-text.ts'

/** Characters of the names of those who need one secret. */
const longestList = 1000
const listEnd = 100

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
  const by = shorten(jobs.join(', '), longestList, listEnd)
  const words = `${shortName(key)}  ${noun} ${state}, ${shortName(profileInWords(profile))}, needed by ${by}`
  return `  ${style.error('!')} ${visibleText(words)}`
}
