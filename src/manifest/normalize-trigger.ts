import type { Diagnostic } from '#diagnostics/diagnostic'
import { pythonRepr } from '#json/python-repr'
import { type AuthorInput, printedInput } from './author-input.ts'
import { type DltRules, firstRules } from './dlt-rules.ts'
import { type Invalid, invalid } from './invalid.ts'
import { jobEventExpression } from './job-event.ts'
import { pythonStrip } from './python-strip.ts'
import { isTriggerType, parseExpression, splitTrigger, type TriggerType } from './trigger.ts'

/** A trigger as it is stored: `type:expr`. */
export type NormalizedTrigger = { readonly kind: 'normalized'; readonly trigger: string } | Invalid

const synthetic: ReadonlySet<string> = new Set<TriggerType>(['manual', 'pipeline_name'])
const selfSufficient: ReadonlySet<string> = new Set<TriggerType>(['deployment', 'http', 'webhook'])

/**
 * Brings one trigger as a user writes it into stored form: `http` becomes `http:`, a cron expression
 * `schedule:` and itself. Only the ends are stripped; the rest stays as typed.
 * (dlt/_workspace/deployment/_trigger_helpers.py)
 */
export function normalizeTrigger(text: string, rules: DltRules = firstRules): NormalizedTrigger {
  const written = pythonStrip(text)
  const trigger = pythonRepr(written)
  const split = splitTrigger(written)
  const type = split?.type ?? written
  if (synthetic.has(type)) return invalid('TRIGGER_SYNTHETIC', { trigger, type: `${type}:` })
  if (split !== null) {
    if (rules.jobEvents === 'selectors' && (type === 'job.success' || type === 'job.fail'))
      return jobEvent(type, split.expr, rules)
    return isTriggerType(type)
      ? stored(type, split.expr)
      : invalid('TRIGGER_TYPE_UNKNOWN', { trigger, type: pythonRepr(type) })
  }
  if (isTriggerType(type))
    return selfSufficient.has(type) ? stored(type, '') : invalid('TRIGGER_INCOMPLETE', { trigger })
  const schedule = stored('schedule', written)
  return schedule.kind === 'invalid' ? invalid('TRIGGER_UNREADABLE', { trigger }) : schedule
}

/** What waits for other jobs: a selector is kept, a reference resolved. */
export function jobEvent(type: 'job.success' | 'job.fail', expr: string, rules: DltRules): NormalizedTrigger {
  const resolved = jobEventExpression(expr, rules)
  if (resolved.kind === 'invalid') return resolved
  const { ref } = resolved
  return rules.jobEvents === 'selectors' ? { kind: 'normalized', trigger: `${type}:${ref}` } : stored(type, ref)
}

function stored(type: TriggerType, expr: string): NormalizedTrigger {
  const parsed = parseExpression(type, expr)
  return parsed.kind === 'invalid' ? parsed : { kind: 'normalized', trigger: `${type}:${expr}` }
}

/** What stands in a `trigger` argument. */
export type TriggerInput = AuthorInput

export interface NormalizedTriggers {
  readonly triggers: readonly string[]
  /** Where there is any, dlt would have raised at the first. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Brings the `trigger` argument of a decorator into stored form. Order is kept, and so are repetitions. A tuple is
 * flattened one level where its items are tuples, a list never: an item that is not a text is taken for what Python
 * prints of it, and refused.
 */
export function normalizeTriggers(input: TriggerInput, rules: DltRules = firstRules): NormalizedTriggers {
  if (input.kind === 'other') {
    return { triggers: [], diagnostics: [invalid('TRIGGER_INPUT_INVALID', { value: input.text }).diagnostic] }
  }
  const normalized = itemsOf(input).map((item) => normalizeTrigger(printedInput(item), rules))
  return {
    triggers: normalized.flatMap((item) => (item.kind === 'invalid' ? [] : [item.trigger])),
    diagnostics: normalized.flatMap((item) => (item.kind === 'invalid' ? [item.diagnostic] : [])),
  }
}

function itemsOf(input: Exclude<TriggerInput, { kind: 'other' }>): readonly TriggerInput[] {
  switch (input.kind) {
    case 'none':
      return []
    case 'text':
      return [input]
    case 'list':
      return input.items
    case 'tuple':
      return input.items.flatMap((item) => (item.kind === 'tuple' ? item.items : [item]))
  }
}
