import { type LogLine, type Run, type Runner, standing } from '#platform/runner'
import { endText, printedLine } from './run-text.ts'
import type { Session } from './session.ts'

export interface FollowOptions {
  readonly until: number | null
  /** Whether standard output is for a document: then logs go to standard error. */
  readonly json: boolean
  /** Whether the logs are shown, or waited for in silence. */
  readonly logs: boolean
}

/**
 * Waits for runs that this call started, their logs side by side, each line marked with its job where there are several.
 * Rejects with `RUN_STILL_GOING`.
 */
export async function followAll(
  session: Session,
  runner: Runner,
  runs: readonly Run[],
  { until, json, logs }: FollowOptions,
): Promise<{ readonly runs: readonly Run[]; readonly failed: boolean }> {
  const { followRun } = await import('#commands/follow-run')
  const output = json ? session.stderr : session.stdout
  const show = ({ job }: Run) => {
    const mark = runs.length < 2 ? '' : `${job.slice(job.lastIndexOf('.') + 1)} | `
    return (line: LogLine): void => {
      const text = printedLine(line, session.door.env)
      if (text !== null) output.write(`${mark}${text}`)
    }
  }
  session.door.progress('Waiting for the run')
  const settled = await Promise.allSettled(
    runs.map(async (run) => {
      const ended = await followRun(session.door, runner, run, { until, show: logs ? show(run) : null })
      output.write(endText(ended))
      return ended
    }),
  )
  const broken = settled.find((each) => each.status === 'rejected')
  if (broken !== undefined) throw broken.reason
  const ended = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  return { runs: ended, failed: ended.some((run) => standing(run) === 'failed') }
}

/** Runs jobs that end with this call where it `waits` for them: an interrupt cancels what it started. */
export async function whileWaiting<T>(
  session: Session,
  runner: Runner,
  waits: boolean,
  work: (runner: Runner) => Promise<T>,
): Promise<T> {
  if (!waits) return await work(runner)
  const { cancelledWith } = await import('#commands/cancelled-with')
  return await cancelledWith(runner, (text) => void session.stderr.write(`${text}\n`), work)
}
