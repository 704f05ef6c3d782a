import { beforeInterrupt } from '#io/interrupt'
import type { Run, Runner, Triggered } from '#platform/runner'

/** A platform whose runs, once this process has started them, are cancelled where it is interrupted. */
export interface Cancelling extends Runner {
  /** From now on these alone are: the others go on without this process. */
  keep(runs: readonly Run[]): void
}

/**
 * Does `work` with a platform whose runs end with this process: where it is interrupted, what it started is cancelled
 * before it ends, and `say` is told so. An interrupt while the platform is asked to start jobs waits for the answer, since
 * nobody else knows which runs came of it. A second interrupt does not wait.
 */
export async function cancelledWith<T>(
  platform: Runner,
  say: (text: string) => void,
  work: (platform: Cancelling) => Promise<T>,
): Promise<T> {
  let starting: Promise<unknown> | null = null
  let runs: readonly Run[] = []
  let over = (): void => undefined

  async function own<O>(start: () => Promise<O>, outcomesOf: (answer: O) => readonly Triggered[]): Promise<O> {
    if (starting === null) over = beforeInterrupt(cancel)
    const answer = start()
    const told = answer.then(
      (given) => {
        runs = [...runs, ...startedRuns(outcomesOf(given))]
      },
      () => undefined,
    )
    starting = Promise.all([starting, told])
    await told
    return await answer
  }

  async function cancel(): Promise<void> {
    await starting
    if (runs.length === 0) return say('Interrupted: nothing had started.')
    say(`Interrupted: cancelling ${runs.map(({ job, number }) => `run ${number} of ${job}`).join(', ')}`)
    const ids = runs.map(({ id }) => id)
    const outcomes = await platform.cancel(ids, false).catch(() => [])
    const stopped = outcomes.filter(({ kind }) => kind !== 'failed').length
    say(
      stopped === ids.length ? 'Cancelled.' : 'Not all could be cancelled: `dlt-deploy runs list` shows what goes on.',
    )
  }

  try {
    return await work({
      ...platform,
      trigger: (request) =>
        request.dryRun ? platform.trigger(request) : own(() => platform.trigger(request), asTheyAre),
      start: (request) => own(() => platform.start(request), alone),
      keep(kept) {
        runs = kept
      },
    })
  } finally {
    over()
  }
}

/** The runs that came of a start. */
export function startedRuns(outcomes: readonly Triggered[]): readonly Run[] {
  return outcomes.flatMap((each) => (each.kind === 'started' && each.run !== null ? [each.run] : []))
}

const asTheyAre = (outcomes: readonly Triggered[]) => outcomes
const alone = (outcome: Triggered) => [outcome]
