import type { JobChange, JobStatus, Plan } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { plural } from './duration.ts'
import { type FieldRow, fieldRows } from './field-rows.ts'
import { impactFacts } from './markdown-impact.ts'
import { addedJobFacts, archivedJobFacts } from './markdown-whole-job.ts'
import { changeInline, folded, icons, nameList, shownName, table, valueCells } from './markdown-words.ts'

const mostOpenRows = 40

/** The four lists of jobs, what is most dangerous first. Lists without jobs are left out: the counts say so above. */
export function jobBlocks(plan: Plan, detail: Detail): readonly string[] {
  const { jobs } = plan
  return [
    ...archivedBlock(plan, withStatus(jobs, 'archived'), detail),
    ...updatedBlock(plan, withStatus(jobs, 'updated'), detail),
    ...addedBlock(plan, withStatus(jobs, 'added'), detail),
    ...unchangedBlock(withStatus(jobs, 'unchanged'), detail),
  ]
}

/** What must be seen even where nothing else fits: one line for each archived job and each change of when a job runs. */
export function urgentJobLines(plan: Plan): readonly string[] {
  const archived = withStatus(plan.jobs, 'archived').map(
    (change) => `- ${icons.archived} ${shownName(change.job_ref)} archived`,
  )
  return [...archived, ...timingLines(withStatus(plan.jobs, 'updated'), `${icons.updated} `)]
}

function archivedBlock(plan: Plan, jobs: readonly JobChange[], detail: Detail): readonly string[] {
  if (jobs.length === 0) return []
  const list = jobs
    .map((change) => {
      const { job_ref: ref } = change
      const facts = detail === 'full' ? [...archivedJobFacts(change), ...impactFacts(plan, ref, false)] : []
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

function updatedTables(plan: Plan, jobs: readonly JobChange[]): readonly string[] {
  const all = jobs.map((change) => ({ ref: change.job_ref, rows: fieldRows(change) }))
  const count = (some: readonly JobRows[]) => some.reduce((sum, { rows }) => sum + rows.length, 0)
  if (count(all) <= mostOpenRows) return all.map((one) => changeTable(one, plan))
  const timing = keepRows(all, ({ isTiming }) => isTiming)
  const others = keepRows(all, ({ isTiming }) => !isTiming)
  const summary = `${plural(count(others), 'other changed field')} of ${plural(others.length, 'job')}`
  return [
    ...timing.map((one) => changeTable(one, plan)),
    ...(others.length === 0 ? [] : [folded(summary, others.map((one) => changeTable(one)).join('\n\n'))]),
  ]
}

interface JobRows {
  readonly ref: string
  readonly rows: readonly FieldRow[]
}

function keepRows(jobs: readonly JobRows[], isKept: (row: FieldRow) => boolean): readonly JobRows[] {
  return jobs.map(({ ref, rows }) => ({ ref, rows: rows.filter(isKept) })).filter(({ rows }) => rows.length > 0)
}

/** With the plan also what the change means for when the job runs. */
function changeTable({ ref, rows }: JobRows, plan?: Plan): string {
  const cells = rows.map((row) => [shownName(row.field), ...valueCells(row)])
  const isTimed = rows.some(({ isTiming }) => isTiming)
  const facts = plan === undefined ? [] : impactFacts(plan, ref, isTimed)
  const title = [`**${shownName(ref)}**`, ...facts].join(' · ')
  return `${title}\n\n${table(['Field', 'Before', 'After'], cells)}`
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
      ...(detail === 'full' ? impactFacts(plan, change.job_ref, true) : []),
    ].join(' · '),
  )
  return [`${heading}\n\n${list.join('\n')}`]
}

function unchangedBlock(jobs: readonly JobChange[], detail: Detail): readonly string[] {
  if (jobs.length === 0 || detail === 'names') return []
  const summary = `${icons.unchanged} ${plural(jobs.length, 'job')} unchanged`
  return [folded(summary, nameList(jobs.map(({ job_ref }) => job_ref)))]
}

function withStatus(jobs: readonly JobChange[], status: JobStatus): readonly JobChange[] {
  return jobs.filter((change) => change.status === status)
}
