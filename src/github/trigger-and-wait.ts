import { cancelledWith, startedRuns } from '#commands/cancelled-with'
import type { PlatformRequest } from '#commands/platform-request'
import { triggerJobs } from '#commands/trigger-jobs'
import { watchRuns } from '#commands/watch-runs'
import { withRunner } from '#commands/with-runner'
import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import type { Runner as Platform, Run, Triggered } from '#platform/runner'
import { logText } from '#report/log-text'
import type { Inputs } from './inputs.ts'
import { withRememberedRuns } from './left-runs.ts'
import type { Runner } from './runner.ts'
import { outcomeOf, runTitle } from './trigger-report.ts'
import type { TriggerOutcome } from './workspace-commands.ts'

type Request = PlatformRequest & { readonly workspace: string | null }

/**
 * Starts the jobs that the inputs select, and waits for them where the inputs say so, each log in a fold of its own. A
 * step that is cancelled cancels what it started, by itself or by its post step. Rejects with `SELECTOR_MATCHES_NOTHING`,
 * `JOB_UNKNOWN`, `PLATFORM_RUNS_NOTHING`, and with what the platform refuses.
 */
export async function triggerAndWait(
  door: Door,
  log: Runner,
  inputs: Inputs,
  request: Request,
): Promise<TriggerOutcome> {
  const until = Date.parse(door.now()) + inputs.timeout * 60_000
  const { selector: selectors, refresh, 'dry-run': dryRun, wait } = inputs
  if (selectors.length === 0) {
    const expected = 'what to trigger: jobs, or patterns such as `tag:ingest`'
    throw failure('INPUT_INVALID', { name: 'selector', expected, given: ', and is empty' })
  }
  const trigger = async (platform: Platform) => {
    const jobs = await triggerJobs(door, platform, { selectors, refresh, dryRun, profile: null })
    for (const job of jobs) log.print(`${job.job}: ${outcomeOf(job)}`)
    return jobs
  }
  return await withRunner(door, request, async (runner) => {
    if (!wait) return { dryRun, watched: [], faults: [], jobs: await trigger(runner) }
    return await cancelledWith(runner, log.print, async (platform) => {
      const jobs = await trigger(platform)
      const runs = startedRuns(jobs)
      const ending = runs.length > 0 ? await endingRuns(platform, runs) : []
      platform.keep(ending)
      const ids = ending.map(({ id }) => id)
      if (ids.length === 0) return { dryRun, watched: ids, faults: [], jobs }

      const { runs: ended, faults } = await withRememberedRuns(door.env, ids, () =>
        watchRuns(door, platform, ending, until, {
          begin: (run) => log.openFold(runTitle(run)),
          line: (line) => {
            const text = logText(line)
            if (text !== null) log.print(text)
          },
          end: (run) => {
            log.closeFold()
            log.print(`${runTitle(run)}: ${run.status}`)
          },
        }),
      )
      const byId = new Map(ended.map((run) => [run.id, run]))
      return { dryRun, watched: ids, faults, jobs: jobs.map((job) => withRun(job, byId)) }
    })
  })
}

/** A notebook, a dashboard or a stream runs until somebody ends it: nobody can wait for that. */
async function endingRuns(platform: Platform, runs: readonly Run[]): Promise<readonly Run[]> {
  const endless = (await platform.jobs()).filter(({ type }) => type === 'interactive' || type === 'stream')
  return runs.filter(({ job }) => !endless.some(({ ref }) => ref === job))
}

function withRun(job: Triggered, byId: ReadonlyMap<string, Run>) {
  if (job.kind !== 'started' || job.run === null) return job
  return { ...job, run: byId.get(job.run.id) ?? job.run }
}
