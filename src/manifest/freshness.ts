import type { Diagnostic } from '#diagnostics/diagnostic'
import { pythonRepr } from '#json/python-repr'
import { type AuthorInput, printedInput } from './author-input.ts'
import { type Invalid, invalid } from './invalid.ts'
import { resolveJobRef } from './job-ref.ts'
import { pythonStrip } from './python-strip.ts'
import { splitTrigger } from './trigger.ts'

export const freshnessTypes = ['job.is_matching_interval_fresh', 'job.is_fresh'] as const

export type FreshnessType = (typeof freshnessTypes)[number]

/** A gate: the job runs only while the upstream `ref` is fresh. */
export interface Freshness {
  readonly kind: 'freshness'
  readonly type: FreshnessType
  readonly ref: string
}

/** Parses a stored constraint, `type:ref`. Of the reference only the prefix is checked. (dlt/_workspace/deployment/freshness.py) */
export function parseFreshness(text: string): Freshness | Invalid {
  const constraint = pythonRepr(text)
  const split = splitTrigger(text)
  if (split === null) return invalid('FRESHNESS_FORM_INVALID', { constraint })
  const type = freshnessTypes.find((known) => known === split.type)
  if (type === undefined) return invalid('FRESHNESS_TYPE_UNKNOWN', { constraint, type: pythonRepr(split.type) })
  if (split.expr === '') return invalid('FRESHNESS_REF_EMPTY', { constraint })
  return split.expr.startsWith('jobs.')
    ? { kind: 'freshness', type, ref: split.expr }
    : invalid('FRESHNESS_REF_INVALID', { constraint })
}

/** A constraint as it is stored: `type:ref`. */
export type NormalizedFreshness = { readonly kind: 'normalized'; readonly constraint: string } | Invalid

/** Brings one constraint as a user writes it into stored form: only its ends are stripped. */
export function normalizeFreshness(text: string): NormalizedFreshness {
  const constraint = pythonStrip(text)
  const parsed = parseFreshness(constraint)
  return parsed.kind === 'invalid' ? parsed : { kind: 'normalized', constraint }
}

export interface NormalizedFreshnessConstraints {
  readonly constraints: readonly string[]
  /** Where there is any, dlt would have raised at the first. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Brings the `freshness` argument of a decorator into stored form. Order is kept, and so are repetitions; nothing is flattened. */
export function normalizeFreshnessConstraints(input: AuthorInput): NormalizedFreshnessConstraints {
  switch (input.kind) {
    case 'none':
      return { constraints: [], diagnostics: [] }
    case 'other':
      return { constraints: [], diagnostics: [invalid('FRESHNESS_INPUT_INVALID', { value: input.text }).diagnostic] }
    case 'text':
      return collect([input])
    case 'list':
    case 'tuple':
      return collect(input.items)
  }
}

function collect(items: readonly AuthorInput[]): NormalizedFreshnessConstraints {
  const normalized = items.map((item) => normalizeFreshness(printedInput(item)))
  return {
    constraints: normalized.flatMap((item) => (item.kind === 'invalid' ? [] : [item.constraint])),
    diagnostics: normalized.flatMap((item) => (item.kind === 'invalid' ? [item.diagnostic] : [])),
  }
}

/** The creators `is_fresh(ref)` and `is_matching_interval_fresh(ref)`: the reference may lack `jobs.`. */
export function freshnessOf(type: FreshnessType, jobRef: string): NormalizedFreshness {
  const resolved = resolveJobRef(jobRef)
  return resolved.kind === 'invalid' ? resolved : { kind: 'normalized', constraint: `${type}:${resolved.ref}` }
}
