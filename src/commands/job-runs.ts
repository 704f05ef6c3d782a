import { failure } from '#diagnostics/diagnostic'
import { isSelector } from '#manifest/selector'
import { type Cancelled, type Run, type Runner, standing } from '#platform/runner'
import { deployedJob, selectDeployed } from './pick-deployed.ts'

/** How many runs a list shows. */
const listed = 100

/** The latest runs of everything, of a job, or of what a selector picks; newest first. */
export async function listRuns(runner: Runner, text: string | null, underWay: boolean): Promise<readonly Run[]> {
  const jobs = text === null ? null : await refsOf(runner, text)
  return await runner.runs({ jobs, number: null, underWay, limit: listed })
}

async function refsOf(runner: Runner, text: string): Promise<readonly string[]> {
  if (!isSelector(text)) return [deployedJob(await runner.jobs(), text).ref]
  return (await selectDeployed(runner, [text])).map(({ ref }) => ref)
}

/** The run of a job with a number, or its latest. Rejects with `JOB_UNKNOWN`, `RUN_UNKNOWN`, `RUN_NONE`. */
export async function findRun(runner: Runner, name: string, number: number | null): Promise<Run> {
  const { ref: job } = deployedJob(await runner.jobs(), name)
  const [run] = await runner.runs({ jobs: [job], number, underWay: false, limit: 1 })
  if (run !== undefined) return run
  throw number === null ? failure('RUN_NONE', { job }) : failure('RUN_UNKNOWN', { job, number: String(number) })
}

/** Asks to stop one run. Rejects with `RUN_OVER` where there is nothing to stop. */
export async function cancelRun(runner: Runner, name: string, number: number | null): Promise<Cancelled> {
  const run = await findRun(runner, name, number)
  const [outcome] = standing(run) === 'under way' ? await runner.cancel([run.id], false) : []
  if (outcome !== undefined && outcome.kind !== 'over') return outcome
  throw failure('RUN_OVER', { job: run.job, number: String(run.number), status: run.status })
}

/** Asks to stop whatever runs of the jobs that are selected or named. */
export async function cancelJobs(runner: Runner, texts: readonly string[], dryRun: boolean) {
  const jobs = (await selectDeployed(runner, texts)).map(({ ref }) => ref)
  const runs = await runner.runs({ jobs, number: null, underWay: true, limit: Number.POSITIVE_INFINITY })
  const stopped = await runner.cancel(
    runs.map(({ id }) => id),
    dryRun,
  )
  const going = new Set(runs.map(({ job }) => job))
  return { stopped, idle: jobs.filter((job) => !going.has(job)) }
}
