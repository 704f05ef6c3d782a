import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { beforeInterrupt } from '#io/interrupt'
import { type LogLine, type Run, type Runner, standing } from '#platform/runner'

export interface Following {
  /** Milliseconds since 1970 when waiting ends; null to wait as long as it takes. */
  readonly until: number | null
  /** Takes each line of the log as it comes; null where nobody reads it. */
  readonly show: ((line: LogLine) => void) | null
}

/** Milliseconds between two looks at a run: quick at first, so that a short run is noticed at once. */
const pauses = { first: 1_000, growth: 1.5, longest: 10_000 }

/** Waits until a run is over, its log passing by, and resolves to how it ended. Rejects with `RUN_STILL_GOING`. */
export async function followRun(
  door: Pick<Door, 'now' | 'sleep'>,
  runner: Runner,
  run: Run,
  { until, show }: Following,
): Promise<Run> {
  if (show !== null) for await (const line of runner.log(run, { follow: true, until })) show(line)
  let latest = (await runner.run(run.id)) ?? run
  for (let pause = pauses.first; standing(latest) === 'under way'; pause *= pauses.growth) {
    const left = until === null ? Number.POSITIVE_INFINITY : until - Date.parse(door.now())
    if (left <= 0) throw stillGoing(latest)
    await door.sleep(Math.min(pause, pauses.longest, left))
    latest = (await runner.run(run.id)) ?? latest
  }
  return latest
}

function stillGoing({ job, number, status }: Run): Error {
  return failure('RUN_STILL_GOING', { job, number: String(number), status })
}

/**
 * Does `work` on runs that this process started: where it is interrupted, they are cancelled before it ends, and `say`
 * is told so. A second interrupt does not wait.
 */
export async function cancelledWith<T>(
  runner: Runner,
  runs: readonly Run[],
  say: (text: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const over = beforeInterrupt(async () => {
    say(`Interrupted: cancelling ${runs.map(({ job, number }) => `run ${number} of ${job}`).join(', ')}`)
    const ids = runs.map(({ id }) => id)
    const outcomes = await runner.cancel(ids, false).catch(() => [])
    const stopped = outcomes.filter(({ kind }) => kind !== 'failed').length
    say(
      stopped === ids.length ? 'Cancelled.' : 'Not all could be cancelled: `dlt-deploy runs list` shows what goes on.',
    )
  })
  try {
    return await work()
  } finally {
    over()
  }
}
