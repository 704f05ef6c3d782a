import { pythonRepr } from '#json/python-repr'
import { type Invalid, invalid } from './invalid.ts'
import { pythonStrip } from './python-strip.ts'
import type { Deliver, Expose } from './schema.ts'

/** The workspace dashboard, which a deployment gets unasked. */
export const dashboardJobRef = 'jobs.workspace.dashboard'

const prefix = 'jobs.'

/** The parts of a reference. The section is empty for a job at module level, `jobs.<name>`. */
export interface JobRef {
  readonly kind: 'job ref'
  readonly section: string
  readonly name: string
}

/** (dlt/_workspace/deployment/_job_ref.py) */
export function makeJobRef(section: string, name: string): string {
  return section === '' ? `${prefix}${name}` : `${prefix}${section}.${name}`
}

/** Checks the prefix and the number of parts, nothing more: `jobs..b` passes. */
export function parseJobRef(ref: string): JobRef | Invalid {
  if (!ref.startsWith(prefix))
    return invalid('JOB_REF_INVALID', { ref: pythonRepr(ref), reason: "must start with 'jobs.'" })
  const parts = ref.slice(prefix.length).split('.')
  const [first = '', second] = parts
  if (parts.length > 2)
    return invalid('JOB_REF_INVALID', { ref: pythonRepr(ref), reason: 'must be jobs.<name> or jobs.<section>.<name>' })
  return second === undefined
    ? { kind: 'job ref', section: '', name: first }
    : { kind: 'job ref', section: first, name: second }
}

/** The text after the last dot, of any text. */
export function shortName(ref: string): string {
  return ref.slice(ref.lastIndexOf('.') + 1)
}

/** A reference for people: the display name or the name, and in brackets the pipeline or the section. */
export function jobLabel(ref: string, expose: Expose = {}, deliver: Deliver = {}): string {
  const parsed = parseJobRef(ref)
  const { section, name } = parsed.kind === 'invalid' ? { section: '', name: ref } : parsed
  const label = expose.display_name || name
  if (deliver.pipeline_name) return `${label} (${deliver.pipeline_name})`
  return section === '' || section === name ? label : `${label} (${section})`
}

export type ResolvedJobRef = { readonly kind: 'resolved'; readonly ref: string } | Invalid

/**
 * Resolves what a user wrote, `name`, `section.name` or `jobs.section.name`, to a whole reference.
 * With `known` references it must be one of them; a bare name needs them.
 */
export function resolveJobRef(text: string, known: readonly string[] | null = null): ResolvedJobRef {
  const ref = pythonStrip(text)
  if (ref === '') return invalid('JOB_REF_EMPTY', { ref: pythonRepr(ref) })
  if (ref.startsWith(prefix)) {
    const parsed = parseJobRef(ref)
    return parsed.kind === 'invalid' ? parsed : existing(ref, known)
  }
  const parts = ref.split('.')
  if (parts.length === 2) return existing(`${prefix}${ref}`, known)
  if (parts.length > 2) return invalid('JOB_REF_FORM_INVALID', { ref: pythonRepr(ref) })
  return known === null ? invalid('JOB_REF_BARE', { ref: pythonRepr(ref) }) : resolveName(ref, known)
}

function resolveName(name: string, known: readonly string[]): ResolvedJobRef {
  const matches = known.filter((ref) => shortName(ref) === name)
  const [match] = matches
  if (match === undefined) return invalid('JOB_REF_NOT_FOUND', { ref: pythonRepr(name) })
  if (matches.length > 1) return invalid('JOB_REF_AMBIGUOUS', { name: pythonRepr(name), matches: matches.join(', ') })
  return { kind: 'resolved', ref: match }
}

function existing(ref: string, known: readonly string[] | null): ResolvedJobRef {
  if (known !== null && !known.includes(ref)) return invalid('JOB_REF_NOT_FOUND', { ref: pythonRepr(ref) })
  return { kind: 'resolved', ref }
}
