import type { JobChange, JobStatus, Plan } from '#reconcile/plan'
import { addedJobFacts } from './added-job.ts'
import type { Detail } from './detail.ts'
import { plural } from './duration.ts'
import { code } from './escape-markdown.ts'
import { type FieldRow, fieldRows } from './field-rows.ts'
import { changeInline, folded, icons, nameList, table, valueCell } from './markdown-words.ts'

const mostOpenRows = 40

/** The four lists of jobs, what is most dangerous first. Lists without jobs are left out: the counts say so above. */
export function jobBlocks(plan: Plan, detail: Detail): readonly string[] {
  const { jobs } = plan
  return [
    ...archivedBlock(withStatus(jobs, 'archived')),
    ...updatedBlock(withStatus(jobs, 'updated'), detail),
    ...addedBlock(withStatus(jobs, 'added'), detail),
    ...unchangedBlock(withStatus(jobs, 'unchanged'), detail),
  ]
}

/** What must be seen even where nothing else fits: one line for each archived job and each change of when a job runs. */
export function urgentJobLines(plan: Plan): readonly string[] {
  const archived = withStatus(plan.jobs, 'archived').map(
    (change) => `- ${icons.archived} ${code(change.job_ref)} archived`,
  )
  return [...archived, ...timingLines(withStatus(plan.jobs, 'updated'), `${icons.updated} `)]
}

function archivedBlock(jobs: readonly JobChange[]): readonly string[] {
  if (jobs.length === 0) return []
  const list = jobs.map((change) => `- ${code(change.job_ref)}`).join('\n')
  return [`#### ${icons.archived} ${plural(jobs.length, 'job')} archived: no more runs, history is kept\n\n${list}`]
}

function updatedBlock(jobs: readonly JobChange[], detail: Detail): readonly string[] {
  if (jobs.length === 0) return []
  const heading = `#### ${icons.updated} ${plural(jobs.length, 'job')} updated`
  if (detail === 'full') return [heading, ...updatedTables(jobs)]
  const timing = timingLines(jobs)
  const names = nameList(jobs.map(({ job_ref }) => job_ref))
  const list = detail === 'fields' ? jobs.map(fieldNames).join('\n') : names
  return [heading, ...(timing.length === 0 ? [] : [timing.join('\n')]), list]
}

function updatedTables(jobs: readonly JobChange[]): readonly string[] {
  const rows = jobs.flatMap((change) => fieldRows(change).map((row) => ({ ref: change.job_ref, row })))
  if (rows.length <= mostOpenRows) return [changeTable(rows)]
  const timing = rows.filter(({ row }) => row.isTiming)
  const others = rows.filter(({ row }) => !row.isTiming)
  const rest = others.length === 0 ? [] : [folded(plural(others.length, 'other changed field'), changeTable(others))]
  return [...(timing.length === 0 ? [] : [changeTable(timing)]), ...rest]
}

// A job is named once, beside its first field.
function changeTable(rows: readonly { readonly ref: string; readonly row: FieldRow }[]): string {
  const cells = rows.map(({ ref, row }, index) => [
    rows[index - 1]?.ref === ref ? '' : code(ref),
    code(row.field),
    valueCell(row.before),
    valueCell(row.after),
  ])
  return table(['Job', 'Field', 'Before', 'After'], cells)
}

function timingLines(jobs: readonly JobChange[], mark = ''): readonly string[] {
  return jobs.flatMap((change) =>
    fieldRows(change)
      .filter(({ isTiming }) => isTiming)
      .map((row) => `- ${mark}${code(change.job_ref)} ${code(row.field)}: ${changeInline(row)}`),
  )
}

function fieldNames(change: JobChange): string {
  const names = [...new Set(fieldRows(change).map(({ field }) => field))]
  return `- ${code(change.job_ref)}: ${nameList(names)}`
}

function addedBlock(jobs: readonly JobChange[], detail: Detail): readonly string[] {
  if (jobs.length === 0) return []
  const heading = `#### ${icons.added} ${plural(jobs.length, 'job')} added`
  if (detail === 'names') return [heading, nameList(jobs.map(({ job_ref }) => job_ref))]
  const list = jobs.map((change) => [`- **${code(change.job_ref)}**`, ...addedJobFacts(change, detail)].join(' · '))
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
