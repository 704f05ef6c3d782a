import { DeploymentError, type Diagnostic } from '#diagnostics/diagnostic'
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

export interface Watched {
  /** As they ended, or as they were when they were looked at last. */
  readonly runs: readonly Run[]
  /** What kept this program from looking on. */
  readonly faults: readonly Diagnostic[]
}

/** Lines of a log that wait for their turn; of more, the last ones. */
const mostWaiting = 20_000

/**
 * Waits until all runs are over or until `until`, in milliseconds since 1970. The log whose turn it is passes by live;
 * those behind it are kept until it is over. One run that is lost sight of keeps nobody from watching the others.
 */
export async function watchRuns(
  door: Pick<Door, 'now' | 'sleep'>,
  runner: Runner,
  runs: readonly Run[],
  until: number | null,
  reader: LogReader,
): Promise<Watched> {
  const faults = new Map<string, Diagnostic>()
  const turns = inTurn(runs, reader)
  const latest = await Promise.all(
    runs.map(async (run, at) => {
      const seen = await followRun(door, runner, run, { until, show: (line) => turns.line(at, line) }).catch(
        async (fault: unknown) => {
          if (!(fault instanceof DeploymentError)) throw fault
          for (const each of fault.diagnostics) if (each.code !== 'RUN_STILL_GOING') faults.set(each.message, each)
          return (await runner.run(run.id).catch(() => null)) ?? run
        },
      )
      turns.end(at, seen)
      return seen
    }),
  )
  return { runs: latest, faults: [...faults.values()] }
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
