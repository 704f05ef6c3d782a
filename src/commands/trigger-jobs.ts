import type { Door } from '#io/door'
import type { Runner, Triggered, TriggerRequest } from '#platform/runner'
import { matchesNothing, pickDeployed } from './pick-deployed.ts'

export interface TriggerJobsRequest extends Omit<TriggerRequest, 'jobs'> {
  /** Selectors, and jobs by any of their names. */
  readonly selectors: readonly string[]
}

/** Starts every deployed job that is selected or named. Rejects with `JOB_UNKNOWN` and `SELECTOR_MATCHES_NOTHING`. */
export async function triggerJobs(
  door: Pick<Door, 'progress'>,
  runner: Runner,
  request: TriggerJobsRequest,
): Promise<readonly Triggered[]> {
  const picked = await pickDeployed(runner, request.selectors)
  door.progress(request.dryRun ? 'Asking what would start' : 'Triggering')
  const outcomes = await runner.trigger({ ...request, ...picked })
  if (outcomes.length === 0) throw matchesNothing(request.selectors)
  return outcomes
}
