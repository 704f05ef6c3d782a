import type { Diagnostic } from '#diagnostics/diagnostic'
import type { Json } from '#json/json'
import type { DltRules } from '#manifest/dlt-rules'
import { expandSelectors, selectorOf } from '#manifest/expand-selectors'
import type { Job } from '#manifest/schema'
import { validateStructure } from '#manifest/validate-structure'
import type { DeclaredJob } from './job-fields.ts'

export interface ExpandedJobs {
  readonly jobs: readonly DeclaredJob[]
  readonly diagnostics: readonly Diagnostic[]
}

/** The jobs, with the triggers that select other jobs put into one for each; as they are where their shape is amiss. */
export function expandJobs(jobs: readonly DeclaredJob[], rules: DltRules, spend: (work: number) => void): ExpandedJobs {
  if (rules.jobEvents === 'references' || !isWellFormed(jobs, rules)) return { jobs, diagnostics: [] }
  const { triggers, diagnostics } = expandSelectors(
    jobs.map(({ job }) => job as unknown as Job),
    spend,
  )
  const expanded = jobs.map((declared, index) => {
    const job = { ...declared.job, triggers: triggers[index] ?? [] }
    return { ...declared, job }
  })
  return { jobs: expanded, diagnostics }
}

/** Whether the jobs have the shape of a manifest's, apart from the selectors, which never get into one. */
function isWellFormed(jobs: readonly DeclaredJob[], rules: DltRules): boolean {
  const plain = jobs.map(({ job }) => ({ ...job, triggers: withoutSelectors(job['triggers'] ?? null) }))
  const document = { engine_version: rules.engine, created_at: '', deployment_module: '', jobs: plain }
  return validateStructure(document, rules) === null
}

const withoutSelectors = (triggers: Json): Json =>
  Array.isArray(triggers)
    ? triggers.filter((trigger) => typeof trigger !== 'string' || selectorOf(trigger) === null)
    : triggers
