import type { JobChange } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { prose } from './escape-markdown.ts'
import { nameList, shownName, valueInline } from './markdown-words.ts'
import { shorten } from './visible-text.ts'
import { startInWords, type WholeJob, wholeJob } from './whole-job.ts'

const longestDescription = 200

/** What follows the name of a new job: when it runs, and in full what it is and what for. */
export function addedJobFacts(change: JobChange, detail: Detail): readonly string[] {
  const job = wholeJob(change)
  if (!job.isDescribed) return []
  const { jobType, profile, description, tags } = job
  if (detail !== 'full') return [timing(job)]
  return [
    timing(job),
    ...(jobType === null ? [] : [prose(jobType)]),
    ...(profile === null ? [] : [`profile ${shownName(profile)}`]),
    ...(tags.length === 0 ? [] : [`tags ${nameList(tags)}`]),
    ...(description === null ? [] : [prose(shorten(description, longestDescription))]),
  ]
}

/** What follows the name of a job that goes: when it ran. */
export function archivedJobFacts(change: JobChange): readonly string[] {
  const job = wholeJob(change)
  return job.isDescribed ? [timing(job).replace(/^runs /, 'ran ')] : []
}

function timing(job: WholeJob): string {
  const zone = job.runs.length === 0 || job.timezone === null ? '' : ` (${prose(job.timezone)})`
  return `${startInWords(job, valueInline)}${zone}`
}
