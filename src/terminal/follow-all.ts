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
 * An interrupt cancels them. Rejects with `RUN_STILL_GOING`.
 */
export async function followAll(
  session: Session,
  runner: Runner,
  runs: readonly Run[],
  { until, json, logs }: FollowOptions,
): Promise<{ readonly runs: readonly Run[]; readonly failed: boolean }> {
  const { cancelledWith, followRun } = await import('#commands/follow-run')
  const output = json ? session.stderr : session.stdout
  const show = ({ job }: Run) => {
    const mark = runs.length < 2 ? '' : `${job.slice(job.lastIndexOf('.') + 1)} | `
    return (line: LogLine): void => {
      const text = printedLine(line, session.door.env)
      if (text !== null) output.write(`${mark}${text}`)
    }
  }
  const say = (text: string): void => session.stderr.write(`${text}\n`)
  session.door.progress('Waiting for the run')
  const settled = await cancelledWith(runner, runs, say, () =>
    Promise.allSettled(
      runs.map(async (run) => {
        const ended = await followRun(session.door, runner, run, { until, show: logs ? show(run) : null })
        output.write(endText(ended))
        return ended
      }),
    ),
  )
  const broken = settled.find((each) => each.status === 'rejected')
  if (broken !== undefined) throw broken.reason
  const ended = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  return { runs: ended, failed: ended.some((run) => standing(run) === 'failed') }
}
