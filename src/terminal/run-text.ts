import { stripVTControlCharacters } from 'node:util'
import type { Door } from '#io/door'
import type { Json, JsonObject } from '#json/json'
import type { LogLine, Run, Triggered } from '#platform/runner'
import { formatDuration } from '#report/duration'
import { inertText } from '#report/inert-text'
import { logText } from '#report/log-text'
import { skippedWords } from '#report/skipped-words'
import { renderTable } from '#report/table'
import { visibleText } from '#report/visible-text'

/** A line of a log, as it is printed, without colours; on a runner of GitHub's nothing in it is taken for a command. */
export function printedLine(line: LogLine, env: Door['env']): string | null {
  const text = logText(line)
  if (text === null) return null
  const plain = stripVTControlCharacters(text)
  return `${env['GITHUB_ACTIONS'] === 'true' ? inertText(plain) : plain}\n`
}

export function runsText(runs: readonly Run[]): string {
  const header = ['Job', 'Run', 'Status', 'Trigger', 'Profile', 'Created', 'Took']
  return renderTable(
    header,
    runs.map((run) => [run.job, String(run.number), run.status, run.trigger, run.profile, run.created, tookText(run)]),
  )
}

export function runText(run: Run): string {
  const rows: readonly (readonly [string, string | null])[] = [
    ['status', run.status],
    ['trigger', run.trigger],
    ['profile', run.profile],
    ['created', run.created],
    ['started', run.started],
    ['finished', run.finished],
    ['took', run.seconds === null ? null : tookText(run)],
    ['interval', run.interval === null ? null : `${run.interval.start} to ${run.interval.end}`],
    ['page', run.url],
  ]
  const lines = rows.flatMap(([name, value]) => (value === null ? [] : [`  ${name.padEnd(9)} ${visibleText(value)}`]))
  return [`Run ${run.number} of ${visibleText(run.job)}`, ...lines, ''].join('\n')
}

/** How a run ended, in one sentence. */
export function endText({ job, number, status, seconds }: Run): string {
  const took = seconds === null ? '' : ` after ${formatDuration(Math.round(seconds))}`
  return `Run ${number} of ${visibleText(job)}: ${status}${took}\n`
}

export function triggeredText(outcomes: readonly Triggered[], dryRun: boolean): string {
  const rows = outcomes.map(outcomeRow)
  const count = (kind: Triggered['kind']) => outcomes.filter((each) => each.kind === kind).length
  const failed = count('failed') === 0 ? '' : `, ${count('failed')} failed`
  const sentence = `${count('started')} ${dryRun ? 'would start' : 'started'}, ${count('skipped')} skipped${failed}.`
  return `${renderTable(['Job', 'Trigger', 'Outcome', 'Reason'], rows)}\n${sentence}\n`
}

function outcomeRow(outcome: Triggered): readonly string[] {
  switch (outcome.kind) {
    case 'started':
      return [outcome.job, outcome.trigger, outcome.run === null ? 'would start' : `run ${outcome.run.number}`, '']
    case 'skipped':
      return [outcome.job, outcome.trigger, 'skipped', [skippedWords(outcome.status), ...outcome.reasons].join(': ')]
    case 'failed':
      return [outcome.job, '', 'failed', outcome.reason]
  }
}

export function runData(run: Run): Json {
  const { job, number, interval, ...rest } = run
  return { job_ref: job, number: BigInt(number), ...rest, interval: interval === null ? null : { ...interval } }
}

export function triggeredData(outcomes: readonly Triggered[], runs: readonly Run[]): readonly JsonObject[] {
  return outcomes.map((each) => {
    if (each.kind !== 'started')
      return { ...renamed(each), ...(each.kind === 'skipped' ? { reasons: [...each.reasons] } : {}) }
    const latest = each.run === null ? null : (runs.find(({ id }) => id === each.run?.id) ?? each.run)
    return { ...renamed(each), run: latest === null ? null : runData(latest) }
  })
}

function renamed({ kind, job, ...rest }: Triggered): JsonObject {
  return { outcome: kind, job_ref: job, ...(rest as JsonObject) }
}

function tookText({ seconds }: Run): string {
  return seconds === null ? '–' : formatDuration(seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds))
}
