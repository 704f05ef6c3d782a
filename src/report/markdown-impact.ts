import type { Plan } from '#reconcile/plan'
import { code } from './escape-markdown.ts'
import { changesRuns, impactOn, momentsInWords, rateInWords, runsInWords } from './impact-words.ts'
import { nameList } from './markdown-words.ts'

const mostNames = 10

/** What a plan means for how often jobs run. Empty where it says nothing of it. */
export function runsLine(plan: Plan): string {
  const words = runsInWords(plan)
  return words === null ? '' : `⏱️ ${words}`
}

/** What follows a changed job: how often it runs, when next, and who waits for it. Empty parts are left out. */
export function impactFacts(plan: Plan, ref: string, isTimed: boolean): readonly string[] {
  const impact = impactOn(plan, ref)
  if (impact === undefined) return []
  const { runs_per_year: runs, next_runs: next, affects } = impact
  const rates = `${rateInWords(runs.before)} → ${rateInWords(runs.after)}`
  return [
    ...(changesRuns(runs) && runs.before !== 0 && isTimed ? [`runs ${rates}`] : []),
    ...(isTimed && next.length > 0 ? [`next ${momentsInWords(next)}`] : []),
    ...(affects.length > 0 ? [`${affects.length === 1 ? 'followed' : 'affects'} ${followers(affects)}`] : []),
  ]
}

function followers(refs: readonly string[]): string {
  if (refs.length === 1) return `by ${code(refs[0] ?? '')}`
  const more = refs.length - mostNames
  return `${nameList(refs.slice(0, mostNames))}${more > 0 ? ` and ${more} more` : ''}`
}
