import { DeploymentError } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import type { LogLine, Run, Runner } from '#platform/runner'
import { followRun } from './follow-run.ts'

/** Takes the logs of runs, one whole log after the other, in the order of the runs. */
export interface LogReader {
  begin(run: Run): void
  line(line: LogLine): void
  /** `run` is as it ended, or as it was when the time to wait was over. */
  end(run: Run): void
}

/** Lines of a log that wait for their turn; of more, the last ones. */
const mostWaiting = 20_000

/**
 * Waits until all runs are over or until `until`, in milliseconds since 1970, and resolves to how each was then. The log
 * whose turn it is passes by live; those behind it are kept until it is over.
 */
export async function watchRuns(
  door: Pick<Door, 'now' | 'sleep'>,
  runner: Runner,
  runs: readonly Run[],
  until: number | null,
  reader: LogReader,
): Promise<readonly Run[]> {
  const turns = inTurn(runs, reader)
  const outcomes = await Promise.allSettled(
    runs.map(async (run, at) => {
      let latest = run
      try {
        latest = await followRun(door, runner, run, { until, show: (line) => turns.line(at, line) })
      } catch (fault) {
        if (!isLate(fault)) throw fault
        latest = (await runner.run(run.id)) ?? run
      } finally {
        turns.end(at, latest)
      }
      return latest
    }),
  )
  return outcomes.map((outcome) => {
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  })
}

/** What comes from many at once, handed on one after the other. */
function inTurn(runs: readonly Run[], reader: LogReader) {
  const waiting = runs.map((): LogLine[] => [])
  const ended = new Map<number, Run>()
  let turn = -1
  const next = (): void => {
    turn += 1
    const run = runs[turn]
    if (run === undefined) return
    reader.begin(run)
    for (const line of waiting[turn]?.splice(0) ?? []) reader.line(line)
    close()
  }
  const close = (): void => {
    const run = ended.get(turn)
    if (run === undefined) return
    reader.end(run)
    next()
  }
  next()
  return {
    line: (at: number, line: LogLine): void => {
      if (at === turn) {
        reader.line(line)
        return
      }
      const lines = waiting[at] ?? []
      lines.push(line)
      if (lines.length > mostWaiting) lines.shift()
    },
    end: (at: number, run: Run): void => {
      ended.set(at, run)
      if (at === turn) close()
    },
  }
}

const isLate = (fault: unknown): boolean =>
  fault instanceof DeploymentError && fault.diagnostics[0].code === 'RUN_STILL_GOING'
