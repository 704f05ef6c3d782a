import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { type Run, standing, type Triggered } from '#platform/runner'
import { formatDuration, plural } from '#report/duration'
import { link as linkTo, prose } from '#report/escape-markdown'
import { byteSize, fitLines } from '#report/fit-lines'
import { shownName } from '#report/markdown-words'
import { skippedWords } from '#report/skipped-words'
import { renderTable } from '#report/table'
import type { FaultsOptions } from './faults-markdown.ts'
import type { TriggerOutcome } from './workspace-commands.ts'

/** `jobs.ingest.load, run 3`. */
export function runTitle({ job, number }: Pick<Run, 'job' | 'number'>): string {
  return `${job}, run ${number}`
}

/** What became of a job, as a sentence without its full stop. What the platform says stands in it as it is. */
export function outcomeOf(job: Triggered): string {
  switch (job.kind) {
    case 'started':
      return job.run === null ? `would start, by ${job.trigger}` : runInWords(job.run)
    case 'skipped':
      return `skipped: ${[skippedWords(job.status), ...job.reasons].join(': ')}`
    case 'failed':
      return `not started: ${job.reason}`
  }
}

function runInWords(run: Run): string {
  const time = run.seconds === null ? '' : ` after ${formatDuration(Math.round(run.seconds))}`
  return run.status === 'pending' ? `started, by ${run.trigger}` : `${run.status}${time}`
}

/** What makes the step fail: runs that failed, that never started, and that were not over in time. */
export function triggerFaults({ watched, faults, jobs }: TriggerOutcome): readonly Diagnostic[] {
  const ofRuns = jobs.flatMap((job): readonly Diagnostic[] => {
    if (job.kind === 'failed') return [diagnose('RUN_NOT_STARTED', { job: job.job, reason: job.reason })]
    if (job.kind !== 'started' || job.run === null || !watched.includes(job.run.id)) return []
    return runFault(job.run)
  })
  return [...ofRuns, ...faults]
}

function runFault(run: Run): readonly Diagnostic[] {
  const { job, status, url } = run
  const number = String(run.number)
  switch (standing(run)) {
    case 'done':
      return []
    case 'under way':
      return [diagnose('RUN_STILL_GOING', { job, number, status })]
    case 'failed': {
      const after = run.seconds === null ? '' : ` after ${formatDuration(Math.round(run.seconds))}`
      return [diagnose('RUN_FAILED', { job, number, status, after, page: url === null ? '' : `, and on ${url}` })]
    }
  }
}

/** The output `runs`: what later steps ask for, and nothing that a job wrote. */
export function runsOutput({ jobs }: TriggerOutcome): string {
  const runs = jobs.flatMap((job) => (job.kind === 'started' && job.run !== null ? [job.run] : []))
  return JSON.stringify(
    runs.map(({ id, job, number, status, trigger, url }) => ({ id, job, number, status, trigger, url })),
  )
}

/** `3 jobs: 1 completed, 1 failed, 1 skipped`. */
export function triggerInWords({ dryRun, jobs }: TriggerOutcome): string {
  const states = jobs.map((job) => {
    if (job.kind === 'started') return job.run?.status === 'pending' ? 'started' : (job.run?.status ?? 'to start')
    return job.kind === 'skipped' ? 'skipped' : 'not started'
  })
  const counts = [...new Set(states)].map((state) => `${states.filter((each) => each === state).length} ${state}`)
  return `${dryRun ? 'Dry run, nothing was started. ' : ''}${plural(jobs.length, 'job')}: ${counts.join(', ')}`
}

/** For the summary of the step, of at most `budget` UTF-8 bytes. */
export function triggerMarkdown(outcome: TriggerOutcome, { budget }: FaultsOptions): string {
  const title = `### ${prose(triggerInWords(outcome))}\n\n`
  return `${title}${triggerTable(outcome, budget - byteSize(title))}`
}

/** What became of each job, of at most `budget` UTF-8 bytes: jobs that do not fit are counted. */
export function triggerTable({ jobs }: TriggerOutcome, budget: number): string {
  const head = '| Job | Run | Triggered by | What came of it |\n| --- | --- | --- | --- |\n'
  const more = (missing: number): string => `\n… and ${plural(missing, 'job')} more (truncated)\n`
  const rows = jobs.map(rowOf)
  const { kept, missing } = fitLines(rows, budget - byteSize(head) - byteSize(more(rows.length)))
  return `${head}${kept.map((row) => `${row}\n`).join('')}${missing === 0 ? '' : more(missing)}`
}

function rowOf(job: Triggered): string {
  const run = job.kind === 'started' ? job.run : null
  const page = run === null ? '' : run.url === null ? `${run.number}` : linkTo(`${run.number}`, run.url)
  const trigger = job.kind === 'failed' ? '' : shownName(job.trigger)
  return `| ${[shownName(job.job), page, trigger, prose(outcomeOf(job))].join(' | ')} |`
}

/** For the log. */
export function triggerText(outcome: TriggerOutcome): string {
  const rows = outcome.jobs.map((job) => [job.job, outcomeOf(job)])
  return `${triggerInWords(outcome)}\n${renderTable(['Job', 'What came of it'], rows)}`
}
