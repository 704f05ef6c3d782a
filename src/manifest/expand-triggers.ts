import type { Diagnostic } from '#diagnostics/diagnostic'
import type { NormalizedTrigger } from './normalize-trigger.ts'
import type { Job } from './schema.ts'
import { manualTrigger, pipelineNameTrigger, tagTrigger } from './trigger-constructors.ts'

export interface ExpandedTriggers {
  readonly triggers: readonly string[]
  /** A blank tag or pipeline name, for which dlt raises here although validation lets it pass. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * The triggers a job can be selected by: its own, then those that follow from its definition, unless already
 * there: a `tag:` for each tag, `manual:` unless it is switched off, `pipeline_name:` where it delivers one.
 * A text where a list of tags should be counts character by character, as in dlt. (dlt/_workspace/deployment/manifest.py)
 */
export function expandTriggers(job: Pick<Job, 'job_ref' | 'triggers' | 'expose' | 'deliver'>): ExpandedTriggers {
  const tags = Array.from(job.expose?.tags ?? [], tagTrigger)
  const manual = (job.expose?.manual ?? true) ? [manualTrigger(job.job_ref)] : []
  const pipeline = job.deliver?.pipeline_name ? [pipelineNameTrigger(job.deliver.pipeline_name)] : []
  const triggers = [...job.triggers]
  const diagnostics: Diagnostic[] = []
  for (const implied of [...tags, ...manual, ...pipeline] satisfies NormalizedTrigger[]) {
    if (implied.kind === 'invalid') diagnostics.push(implied.diagnostic)
    else if (!triggers.includes(implied.trigger)) triggers.push(implied.trigger)
  }
  return { triggers, diagnostics }
}
