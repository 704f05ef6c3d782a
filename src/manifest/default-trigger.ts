import { type DltRules, firstRules } from './dlt-rules.ts'
import { parseTrigger } from './trigger.ts'

/**
 * The trigger that stands for a job when none is asked for: the first schedule or period, else the first that
 * is none of those that never are, such as `manual` and `deployment`. Null where there is none; unparsable ones do not count.
 * (dlt/_workspace/deployment/manifest.py)
 */
export function defaultTrigger(triggers: readonly string[], { neverDefault }: DltRules = firstRules): string | null {
  const parsed = triggers.map((text) => ({ text, kind: parseTrigger(text).kind }))
  const timed = parsed.find(({ kind }) => kind === 'schedule' || kind === 'every')
  return (timed ?? parsed.find(({ kind }) => kind !== 'invalid' && !neverDefault.includes(kind)))?.text ?? null
}
