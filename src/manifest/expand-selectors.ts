import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { pythonRepr } from '#json/python-repr'
import { expandTriggers } from './expand-triggers.ts'
import { fnmatch } from './fnmatch.ts'
import { isTriggerSelector } from './job-event.ts'
import type { Job } from './schema.ts'
import { isTriggerType, splitTrigger } from './trigger.ts'

/** What selecting looks at. */
type Selected = Pick<Job, 'job_ref' | 'entry_point' | 'triggers' | 'expose' | 'deliver'>

export interface ExpandedSelectors {
  /** The triggers of each job, in the order of the jobs. */
  readonly triggers: readonly (readonly string[])[]
  /** Selectors that matched nothing, as warnings; where there is an error, dlt would have raised it. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Puts, for each `job.success:` and `job.fail:` that selects, one trigger per matching job: never the job itself,
 * never an interactive one. Later jobs see what earlier ones became.
 * (expand_trigger_selectors of dlt/_workspace/deployment/manifest.py)
 *
 * `spend` is told of the work, which grows with the cube of the jobs; it may throw.
 */
export function expandSelectors(
  jobs: readonly Selected[],
  spend: (work: number) => void = () => {},
): ExpandedSelectors {
  const current = [...jobs]
  const diagnostics: Diagnostic[] = []
  for (const [index, job] of jobs.entries()) {
    if (!job.triggers.some((trigger) => selectorOf(trigger) !== null)) continue
    const expanded = new Set<string>()
    for (const trigger of job.triggers) {
      const selector = selectorOf(trigger)
      if (selector === null) expanded.add(trigger)
      else {
        spend(current.reduce((work, one) => work + perJob + perTrigger * one.triggers.length, 0))
        const matched = matching(current, job.job_ref, selector.expr, diagnostics)
        for (const ref of matched) expanded.add(`${selector.type}:${ref}`)
        if (matched.length > 0) continue
        const slots = { ref: pythonRepr(job.job_ref), trigger: pythonRepr(trigger) }
        diagnostics.push(diagnose('TRIGGER_MATCHES_NO_JOB', slots))
      }
    }
    current[index] = { ...job, triggers: [...expanded] }
  }
  return { triggers: current.map((job) => job.triggers), diagnostics }
}

// Steps of looking at a job and at a trigger of it.
const perJob = 4
const perTrigger = 2

/** The selector of a trigger that waits for other jobs; null for any other trigger. */
export function selectorOf(trigger: string): { readonly type: string; readonly expr: string } | null {
  const split = splitTrigger(trigger)
  if (split === null || (split.type !== 'job.success' && split.type !== 'job.fail')) return null
  return isTriggerSelector(split.expr) ? split : null
}

function matching(jobs: readonly Selected[], own: string, selector: string, faults: Diagnostic[]): readonly string[] {
  const candidates = jobs.filter((job) => job.entry_point.job_type !== 'interactive' && job.job_ref !== own)
  return candidates.filter((job) => selects(job, selector, faults)).map((job) => job.job_ref)
}

const jobTypes: ReadonlyMap<string, string> = new Map([
  ['batch', 'batch'],
  ['interactive', 'interactive'],
  ['stream', 'stream'],
  ['job', 'batch'],
])

function selects(job: Selected, selector: string, faults: Diagnostic[]): boolean {
  const { triggers, diagnostics } = expandTriggers(job)
  faults.push(...diagnostics)
  const type = jobTypes.get(selector.replace(/:+$/, ''))
  if (type !== undefined) return type === job.entry_point.job_type && triggers.length > 0
  const pattern = isTriggerType(selector) ? `${selector}:*` : selector.endsWith(':') ? `${selector}*` : selector
  if (fnmatch(job.job_ref, pattern)) return triggers.length > 0
  return triggers.some((trigger) => fnmatch(trigger, pattern))
}
