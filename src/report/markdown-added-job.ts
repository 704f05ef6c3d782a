import type { JobChange } from '#reconcile/plan'
import { type AddedJob, addedJob, startInWords } from './added-job.ts'
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

function timing(job: AddedJob): string {
  const zone = job.runs.length === 0 || job.timezone === null ? '' : ` (${prose(job.timezone)})`
  return `${startInWords(job, valueInline)}${zone}`
}
