import type { Plan } from '#reconcile/plan'
import { prose } from './escape-markdown.ts'
import { changesRuns, clocksInWords, impactOn, momentsInWords, rateInWords, runsInWords } from './impact-words.ts'
import { icons, nameList } from './markdown-words.ts'

const mostNames = 10

/** What a plan means for how often jobs run. Empty where it says nothing of it. */
export function runsLine(plan: Plan): string {
  const words = runsInWords(plan)
  return words === null ? '' : `${icons.runs} ${words}`
}

/** What follows a changed job: how often it runs, when next, and who waits for it. Empty parts are left out. */
export function impactFacts(plan: Plan, ref: string, isTimed: boolean): readonly string[] {
  const impact = impactOn(plan, ref)
  if (impact === undefined) return []
  const { runs_per_year: runs, next_runs: next, time_zone: zone, affects, affects_more: isCut = false } = impact
  const rates = `${rateInWords(runs.before)} → ${rateInWords(runs.after)}`
  return [
    ...(changesRuns(runs) && runs.before !== 0 && isTimed ? [`runs ${rates}`] : []),
    ...(isTimed && next.length > 0 ? [`next ${momentsInWords(next)} (${prose(clocksInWords(next, zone))})`] : []),
    ...(affects.length > 0 ? [`followed by ${followersInWords(affects, isCut)}`] : []),
  ]
}

/** The first of some jobs by name, and how many more there are. */
export function followersInWords(refs: readonly string[], isCut = false): string {
  const more = refs.length - mostNames
  const rest = isCut ? ` and more than ${more} others` : ` and ${more} more`
  return `${nameList(refs.slice(0, mostNames))}${more > 0 ? rest : ''}`
}
