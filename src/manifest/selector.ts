import { fnmatch } from './fnmatch.ts'
import { isTriggerType } from './trigger.ts'

/** Whether a text selects by trigger or job type. Otherwise it names a job, so a job called `tag` has no bare name. */
export function isSelector(text: string): boolean {
  return text.includes(':') || jobTypeSelectors.has(text) || isTriggerType(text)
}

/**
 * The triggers that any of the selectors picks, in the order of the selectors, then of the triggers, without
 * repetition. A job type picks all triggers of a job of that type at once; `job` is `batch`. Anything else is a
 * pattern of `fnmatch`; `tag` and `tag:` stand for `tag:*`. (dlt/_workspace/deployment/_trigger_helpers.py)
 */
export function matchTriggers(
  jobType: string,
  triggers: readonly string[],
  selectors: readonly string[],
): readonly string[] {
  const matched = new Set<string>()
  for (const selector of selectors) {
    const wanted = jobTypeSelectors.get(selector)
    if (wanted === jobType) return triggers
    if (wanted !== undefined) continue
    const pattern = expandShorthand(selector)
    for (const trigger of triggers) if (fnmatch(trigger, pattern)) matched.add(trigger)
  }
  return [...matched]
}

/** The one trigger to start a job with: its default where that is among the matched, else the first matched. */
export function pickTrigger(matched: readonly string[], defaultTrigger: string | null = null): string | null {
  if (defaultTrigger && matched.includes(defaultTrigger)) return defaultTrigger
  return matched[0] ?? null
}

const jobTypeSelectors: ReadonlyMap<string, string> = new Map([
  ['batch', 'batch'],
  ['interactive', 'interactive'],
  ['stream', 'stream'],
  ['job', 'batch'],
])

function expandShorthand(selector: string): string {
  if (isTriggerType(selector)) return `${selector}:*`
  return selector.endsWith(':') ? `${selector}*` : selector
}
