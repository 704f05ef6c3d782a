import { parseTrigger } from './trigger.ts'

/**
 * The trigger that stands for a job when none is asked for: the first schedule or period, else the first that
 * is neither `manual` nor `deployment`. Null where there is none; unparsable ones do not count.
 * (dlt/_workspace/deployment/manifest.py)
 */
export function defaultTrigger(triggers: readonly string[]): string | null {
  const parsed = triggers.map((text) => ({ text, kind: parseTrigger(text).kind }))
  const timed = parsed.find(({ kind }) => kind === 'schedule' || kind === 'every')
  return (timed ?? parsed.find(({ kind }) => !neverDefault.has(kind)))?.text ?? null
}

const neverDefault: ReadonlySet<string> = new Set(['manual', 'deployment', 'invalid'])
