import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
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
