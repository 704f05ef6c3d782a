import { listInWords } from '#cron/in-words'
import type { Json } from '#json/json'
import type { JobChange } from '#reconcile/plan'
import { fieldRows, type ShownValue } from './field-rows.ts'

/** What a reviewer wants to know of a job that comes or goes. A part is empty or null where the plan does not say. */
export interface WholeJob {
  /** Whether the plan says anything of the job but its name. */
  readonly isDescribed: boolean
  /** What starts the job, but for being called by name or tag. */
  readonly runs: readonly ShownValue[]
  readonly tags: readonly string[]
  readonly timezone: string | null
  readonly jobType: string | null
  readonly profile: string | null
  readonly description: string | null
}

const starting = /^(?!(?:manual|tag|pipeline_name|http):)[^:]+:/

/** Of an archived job as it was, of an added one as it will be. */
export function wholeJob(change: JobChange): WholeJob {
  const side = change.status === 'archived' ? 'before' : 'after'
  const rows = fieldRows(change)
  const raw = (field: string) => rows.find((row) => row.field === field)?.[side]?.raw ?? null
  const triggers = rows.filter(({ field }) => field === 'triggers').flatMap((row) => row[side] ?? [])
  return {
    isDescribed: rows.length > 0,
    runs: triggers.filter(({ raw }) => starting.test(raw)),
    tags: [
      ...new Set([
        ...triggers.filter(({ raw }) => raw.startsWith('tag:')).map(({ raw }) => raw.slice('tag:'.length)),
        ...exposedTags(change.fields.find(({ path }) => path === 'expose')?.[side]),
      ]),
    ],
    timezone: raw('require.timezone'),
    jobType: raw('entry_point.job_type'),
    profile: raw('require.profile'),
    description: summaryOf(raw('description')),
  }
}

function exposedTags(expose: Json | undefined): readonly string[] {
  if (typeof expose !== 'object' || expose === null || !('tags' in expose)) return []
  const { tags } = expose
  return [tags ?? []].flat().filter((tag) => typeof tag === 'string')
}

/** `runs every day at 08:00 and after load succeeds`. `show` writes one trigger. */
export function startInWords({ runs, jobType }: WholeJob, show: (trigger: ShownValue) => string): string {
  if (runs.length > 0) return `runs ${listInWords(runs.map(show))}`
  return jobType === 'interactive' ? 'runs as a service' : 'runs by hand only'
}

/** The first paragraph of a docstring, on one line. */
function summaryOf(description: string | null): string | null {
  const [first = ''] = (description ?? '').trim().split(/\n\s*\n/, 1)
  return first === '' ? null : first.replace(/\s+/g, ' ')
}
