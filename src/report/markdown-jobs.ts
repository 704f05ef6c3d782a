import type { JobChange, JobStatus, Plan } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { formatCount, plural } from './duration.ts'
import { fieldRows } from './field-rows.ts'
import { impactFacts } from './markdown-impact.ts'
import { updatedTables } from './markdown-updated-jobs.ts'
import { addedJobFacts, archivedJobFacts } from './markdown-whole-job.ts'
import { changeInline, folded, icons, nameList, shownName } from './markdown-words.ts'

/** The four lists of jobs, what is most dangerous first. Lists without jobs are left out: the counts say so above. */
export function jobBlocks(plan: Plan, detail: Detail): readonly string[] {
  const { jobs } = plan
  return [
    ...archivedBlock(plan, withStatus(jobs, 'archived'), detail),
    ...updatedBlock(plan, withStatus(jobs, 'updated'), detail),
    ...addedBlock(plan, withStatus(jobs, 'added'), detail),
    ...unchangedBlock(plan, withStatus(jobs, 'unchanged'), detail),
  ]
}

/** What must be seen even where nothing else fits: one line for each archived job and each change of when a job runs. */
export function urgentJobLines(plan: Plan): readonly string[] {
  return [...statusLines(plan, 'archived'), ...timingLines(withStatus(plan.jobs, 'updated'), `${icons.updated} `)]
}

/** The other jobs that change, one line each: shown where there is room after what is urgent. */
export function otherJobLines(plan: Plan): readonly string[] {
  return [...statusLines(plan, 'updated'), ...statusLines(plan, 'added')]
}

function statusLines(plan: Plan, status: 'added' | 'updated' | 'archived'): readonly string[] {
  return withStatus(plan.jobs, status).map(({ job_ref: ref }) => `- ${icons[status]} ${shownName(ref)} ${status}`)
}

function archivedBlock(plan: Plan, jobs: readonly JobChange[], detail: Detail): readonly string[] {
  if (jobs.length === 0) return []
  const list = jobs
    .map((change) => {
      const { job_ref: ref } = change
      const facts =
        detail === 'full'
          ? [...archivedJobFacts(change), ...impactFacts(plan, [ref], false).map((fact) => `was ${fact}`)]
          : []
      return [`- **${shownName(ref)}**`, ...facts].join(' · ')
    })
    .join('\n')
  return [`#### ${icons.archived} ${plural(jobs.length, 'job')} archived: no more runs, history is kept\n\n${list}`]
}

function updatedBlock(plan: Plan, jobs: readonly JobChange[], detail: Detail): readonly string[] {
  if (jobs.length === 0) return []
  const heading = `#### ${icons.updated} ${plural(jobs.length, 'job')} updated`
  if (detail === 'full') return [heading, ...updatedTables(plan, jobs)]
  const lines = detail === 'fields' ? jobs.flatMap(otherFields) : [nameList(jobs.map(({ job_ref }) => job_ref))]
  return [heading, timingLines(jobs).join('\n'), lines.join('\n')]
}

function timingLines(jobs: readonly JobChange[], mark = ''): readonly string[] {
  return jobs.flatMap((change) =>
    fieldRows(change)
      .filter(({ isTiming }) => isTiming)
      .map((row) => `- ${mark}${shownName(change.job_ref)} ${shownName(row.field)}: ${changeInline(row)}`),
  )
}

/** The other changed fields by name. Those that change when the job runs are listed already. */
function otherFields(change: JobChange): readonly string[] {
  const names = fieldRows(change).flatMap(({ field, isTiming }) => (isTiming ? [] : [field]))
  return names.length === 0 ? [] : [`- ${shownName(change.job_ref)}: ${nameList([...new Set(names)])}`]
}

function addedBlock(plan: Plan, jobs: readonly JobChange[], detail: Detail): readonly string[] {
  if (jobs.length === 0) return []
  const heading = `#### ${icons.added} ${plural(jobs.length, 'job')} added`
  if (detail === 'names') return [heading, nameList(jobs.map(({ job_ref }) => job_ref))]
  const list = jobs.map((change) =>
    [
      `- **${shownName(change.job_ref)}**`,
      ...addedJobFacts(change, detail),
      ...(detail === 'full' ? impactFacts(plan, [change.job_ref], true) : []),
    ].join(' · '),
  )
  return [`${heading}\n\n${list.join('\n')}`]
}

function unchangedBlock(plan: Plan, jobs: readonly JobChange[], detail: Detail): readonly string[] {
  if (jobs.length === 0 || detail === 'names') return []
  const { added, updated } = plan.deployment
  const touched = new Set([...added, ...updated].flatMap((file) => file.jobs ?? []))
  const running = jobs.filter(({ job_ref: ref }) => touched.has(ref)).length
  const code = running === 0 ? '' : `, ${formatCount(running)} of them with changed code`
  const summary = `${icons.unchanged} ${plural(jobs.length, 'job')} unchanged${code}`
  return [folded(summary, nameList(jobs.map(({ job_ref }) => job_ref)))]
}

function withStatus(jobs: readonly JobChange[], status: JobStatus): readonly JobChange[] {
  return jobs.filter((change) => change.status === status)
}
