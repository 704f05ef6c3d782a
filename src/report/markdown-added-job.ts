import { listInWords } from '#cron/in-words'
import type { JobChange } from '#reconcile/plan'
import { type AddedJob, addedJob } from './added-job.ts'
import type { Detail } from './detail.ts'
import { code, prose } from './escape-markdown.ts'
import { valueInline } from './markdown-words.ts'
import { shorten } from './visible-text.ts'

const longestDescription = 200

/** What follows the name of a new job: when it runs, and in full what it is and what for. */
export function addedJobFacts(change: JobChange, detail: Detail): readonly string[] {
  const job = addedJob(change)
  if (!job.isDescribed) return []
  const { jobType, profile, description, tags } = job
  if (detail !== 'full') return [timing(job)]
  return [
    timing(job),
    ...(jobType === null ? [] : [prose(jobType)]),
    ...(profile === null ? [] : [`profile ${code(profile)}`]),
    ...(tags.length === 0 ? [] : [`tags ${tags.map((tag) => code(tag)).join(', ')}`]),
    ...(description === null ? [] : [prose(shorten(description.trim(), longestDescription))]),
  ]
}

function timing({ runs, timezone, jobType }: AddedJob): string {
  if (runs.length === 0) return jobType === 'interactive' ? 'runs as a service' : 'runs by hand only'
  const zone = timezone === null ? '' : ` (${prose(timezone)})`
  return `runs ${listInWords(runs.map(valueInline))}${zone}`
}
