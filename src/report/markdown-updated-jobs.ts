import type { JobChange, Plan } from '#reconcile/plan'
import { plural } from './duration.ts'
import { type FieldRow, fieldRows } from './field-rows.ts'
import { impactFacts } from './markdown-impact.ts'
import { changeInline, folded, nameList, shownName, table, valueCells } from './markdown-words.ts'

const mostOpenRows = 40

/** The changed fields of jobs, those that change alike in one table. Where they are many, only what changes runs stays open. */
export function updatedTables(plan: Plan, jobs: readonly JobChange[]): readonly string[] {
  const all = alike(jobs.map((change) => ({ refs: [change.job_ref], rows: fieldRows(change) })))
  const count = (some: readonly JobRows[]) => some.reduce((sum, { rows }) => sum + rows.length, 0)
  if (count(all) <= mostOpenRows) return all.map((one) => changeTable(one, plan))
  const timing = keepRows(all, ({ isTiming }) => isTiming)
  const others = keepRows(all, ({ isTiming }) => !isTiming)
  const changed = others.reduce((sum, { refs, rows }) => sum + refs.length * rows.length, 0)
  const changedJobs = others.reduce((sum, { refs }) => sum + refs.length, 0)
  const summary = `${plural(changed, 'other changed field')} of ${plural(changedJobs, 'job')}`
  return [
    timing.map((one) => changeLine(one, plan)).join('\n'),
    ...(others.length === 0 ? [] : [folded(summary, others.map((one) => changeTable(one)).join('\n\n'))]),
  ]
}

interface JobRows {
  readonly refs: readonly string[]
  readonly rows: readonly FieldRow[]
}

function keepRows(jobs: readonly JobRows[], isKept: (row: FieldRow) => boolean): readonly JobRows[] {
  const kept = jobs.map(({ refs, rows }) => ({ refs, rows: rows.filter(isKept) }))
  return alike(kept.filter(({ rows }) => rows.length > 0))
}

/** Jobs whose fields change from and to the same, each such group once, in the order of their first. */
function alike(jobs: readonly JobRows[]): readonly JobRows[] {
  const groups = new Map<string, JobRows>()
  for (const { refs, rows } of jobs) {
    const changes = JSON.stringify(rows)
    const before = groups.get(changes)
    groups.set(changes, { refs: [...(before?.refs ?? []), ...refs], rows })
  }
  return [...groups.values()]
}

/** On one line each, where tables would be a wall. */
function changeLine({ refs, rows }: JobRows, plan: Plan): string {
  const changes = rows.map((row) => `${shownName(row.field)}: ${changeInline(row)}`)
  return [`- ${titleOf(refs)}`, ...changes, ...impactFacts(plan, refs, true)].join(' · ')
}

function titleOf(refs: readonly string[]): string {
  const [first = ''] = refs
  return refs.length === 1 ? `**${shownName(first)}**` : `**${plural(refs.length, 'job')}**: ${nameList(refs)}`
}

/** With the plan also what the change means for when the jobs run. */
function changeTable({ refs, rows }: JobRows, plan?: Plan): string {
  const cells = rows.map((row) => [shownName(row.field), ...valueCells(row)])
  const isTimed = rows.some(({ isTiming }) => isTiming)
  const facts = plan === undefined ? [] : impactFacts(plan, refs, isTimed)
  return `${[titleOf(refs), ...facts].join(' · ')}\n\n${table(['Field', 'Before', 'After'], cells)}`
}
