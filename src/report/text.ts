import type { JobChange, JobStatus, Plan } from '#reconcile/plan'
import { configurationLines, deploymentLines } from './delta-text.ts'
import { renderDiagnostics } from './diagnostics-text.ts'
import { plural } from './duration.ts'
import { type FieldRow, fieldRows, type ShownValue } from './field-rows.ts'
import { baseInWords, headline } from './headline.ts'
import { changesRuns, runsInWords } from './impact-words.ts'
import { secretLines } from './secrets-text.ts'
import { type Style, styleOf } from './style.ts'
import { clip, fill, textWidth } from './text-width.ts'
import { visibleName, visibleText } from './visible-text.ts'
import { startInWords, type WholeJob, wholeJob } from './whole-job.ts'

export interface PlanTextOptions {
  readonly color: boolean
  /** Columns of the terminal. Values are cut to it, names only where nobody would read them. */
  readonly width: number
}

const mostUnchangedNames = 20

/** A plan for a terminal: what happens to each job, field by field, to the code and to the configuration. Ends in a line break. */
export function renderPlanText(plan: Plan, { color, width }: PlanTextOptions): string {
  const style = styleOf(color)
  const blocks = [
    `${style.strong(headline(plan))}\n${style.faint(`${visibleName(plan.workspace)} on ${plan.platform}, ${baseInWords(plan)}`)}`,
    [...jobLines(plan.jobs, style, width), ...timeLines(plan)].join('\n'),
    deploymentLines(plan.deployment, style).join('\n'),
    configurationLines(plan.configuration, style, width).join('\n'),
    secretLines(plan, style).join('\n'),
    renderDiagnostics([...plan.hazards, ...plan.diagnostics], { color, width }).trimEnd(),
    style.faint(`plan ${visibleText(plan.hashes.plan)}`),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** How often jobs are started by the clock, where the plan changes it or nobody counted. */
function timeLines(plan: Plan): readonly string[] {
  const words = plan.impact !== undefined && !changesRuns(plan.impact.runs_per_year) ? null : runsInWords(plan)
  return words === null ? [] : [`  ${words}`]
}

const marks: Readonly<Record<JobStatus, string>> = { added: '+', updated: '~', unchanged: '=', archived: '-' }

function jobLines(jobs: readonly JobChange[], style: Style, width: number): readonly string[] {
  const unchanged = jobs.filter(({ status }) => status === 'unchanged')
  const isMany = unchanged.length > mostUnchangedNames
  const shown = isMany ? jobs.filter(({ status }) => status !== 'unchanged') : jobs
  const nameWidth = Math.max(0, ...shown.map(({ job_ref }) => textWidth(visibleName(job_ref))))
  const rest = isMany ? [`  ${marks.unchanged} ${style.faint(`${plural(unchanged.length, 'job')} unchanged`)}`] : []
  return [...shown.flatMap((change) => linesOf(change, nameWidth, style, width)), ...rest]
}

function linesOf(change: JobChange, nameWidth: number, style: Style, width: number): readonly string[] {
  const paint = paintOf(change.status, style)
  const head = `  ${paint(marks[change.status])} ${fill(visibleName(change.job_ref), nameWidth)}  ${paint(wordsOf(change.status))}`
  return [head, ...detailLines(change, style, width)]
}

function detailLines(change: JobChange, style: Style, width: number): readonly string[] {
  switch (change.status) {
    case 'added':
      return addedLines(wholeJob(change)).map((line) => `      ${clip(line, width - 6)}`)
    case 'updated':
      return fieldLines(fieldRows(change), style, width)
    case 'archived': {
      const job = wholeJob(change)
      const ran = startInWords(job, valueText).replace(/^runs /, 'ran ')
      return job.isDescribed ? [`      ${clip(visibleText(ran), width - 6)}`] : []
    }
    case 'unchanged':
      return []
  }
}

/** When a new job runs, what it is, what for. */
function addedLines(job: WholeJob): readonly string[] {
  const { isDescribed, runs, tags, timezone, jobType, profile, description } = job
  if (!isDescribed) return []
  const zone = runs.length === 0 || timezone === null ? '' : `, ${timezone}`
  const facts = [
    ...(jobType === null ? [] : [jobType]),
    ...(profile === null ? [] : [`profile ${profile}`]),
    ...(tags.length === 0 ? [] : [`tags ${tags.join(', ')}`]),
  ]
  const lines = [`${startInWords(job, valueText)}${zone}`, facts.join(', '), description ?? '']
  return lines.filter((line) => line !== '').map(visibleText)
}

function fieldLines(rows: readonly FieldRow[], style: Style, width: number): readonly string[] {
  const labelWidth = Math.max(0, ...rows.map(({ field }) => textWidth(visibleName(field))))
  const room = Math.max(20, width - labelWidth - 8)
  return rows.map(({ field, before, after }) => {
    const label = `      ${fill(visibleName(field), labelWidth)}  `
    const [old, now] = inSight(before, after, room - 3)
    return `${label}${style.removed(old)} → ${style.added(now)}`
  })
}

/** Both sides of a change: words alone where they tell the difference, and cut so that neither pushes the other out. */
function inSight(before: ShownValue | null, after: ShownValue | null, room: number): readonly [string, string] {
  const wordy = before?.words && after?.words && before.words !== after.words
  const texts = [before, after].map((value) => (wordy ? visibleText(value?.words ?? '') : valueText(value)))
  const [old = '', now = ''] = texts
  const half = Math.max(10, Math.floor(room / 2))
  const oldRoom = Math.max(half, room - textWidth(now))
  const shownOld = clip(old, oldRoom)
  return [shownOld, clip(now, Math.max(half, room - textWidth(shownOld)))]
}

/** `every day at 08:00 (schedule:0 8 * * *)`. */
function valueText(value: ShownValue | null): string {
  if (value === null) return '(none)'
  const raw = visibleText(value.raw)
  return value.words === null ? raw : `${visibleText(value.words)} (${raw})`
}

function wordsOf(status: JobStatus): string {
  return status === 'archived' ? 'archived: stops running, keeps its history' : status
}

function paintOf(status: JobStatus, style: Style): (text: string) => string {
  switch (status) {
    case 'added':
      return style.added
    case 'updated':
      return style.updated
    case 'archived':
      return style.removed
    case 'unchanged':
      return style.faint
  }
}
