import type { Plan } from '#reconcile/plan'
import { prose } from './escape-markdown.ts'
import { changesRuns, clocksInWords, impactOn, momentsInWords, rateInWords, runsInWords } from './impact-words.ts'
import { icons, nameList } from './markdown-words.ts'
import { shorten } from './visible-text.ts'

const mostNames = 10
const longestZone = 60

/** What a plan means for how often jobs run. Empty where it says nothing of it. */
export function runsLine(plan: Plan): string {
  const words = runsInWords(plan)
  return words === null ? '' : `${icons.runs} ${words}`
}

/**
 * What follows the names of jobs that change alike: how often they run and when next, where that is the same for all, and
 * who waits for any of them. Empty parts are left out.
 */
export function impactFacts(plan: Plan, refs: readonly string[], isTimed: boolean): readonly string[] {
  const impacts = refs.flatMap((ref) => impactOn(plan, ref) ?? [])
  const [first] = impacts
  if (first === undefined) return []
  const affects = new Set(impacts.flatMap((one) => one.affects))
  for (const ref of refs) affects.delete(ref)
  const isCut = impacts.some((one) => one.affects_more === true)
  const common = (say: (impact: JobImpact) => readonly string[]): readonly string[] => {
    const said = impacts.map((one) => say(one).join(''))
    return said.every((words) => words === said[0]) ? say(first) : []
  }
  return [
    ...(isTimed ? common(rates) : []),
    ...(isTimed ? common(nextRuns) : []),
    ...(affects.size > 0 ? [`followed by ${followersInWords([...affects], isCut)}`] : []),
  ]
}

type JobImpact = NonNullable<ReturnType<typeof impactOn>>

function rates({ runs_per_year: runs }: JobImpact): readonly string[] {
  if (!changesRuns(runs) || runs.before === 0) return []
  return [`runs ${rateInWords(runs.before)} → ${rateInWords(runs.after)}`]
}

function nextRuns({ next_runs: next, time_zone: zone }: JobImpact): readonly string[] {
  return next.length === 0
    ? []
    : [`next ${momentsInWords(next)} (${prose(shorten(clocksInWords(next, zone), longestZone))})`]
}

/** The first of some jobs by name, and how many more there are. */
export function followersInWords(refs: readonly string[], isCut = false): string {
  const more = refs.length - mostNames
  const rest = isCut ? ` and more than ${more} others` : ` and ${more} more`
  return `${nameList(refs.slice(0, mostNames))}${more > 0 ? rest : ''}`
}
