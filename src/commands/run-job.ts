import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { pickJob } from '#manifest/pick-job'
import type { Job } from '#manifest/schema'
import { type Run, type Runner, standing, type Triggered } from '#platform/runner'
import { declareManifest } from './declare-manifest.ts'
import { type DeployResult, deployWorkspace } from './deploy-workspace.ts'
import type { PlanRequest } from './plan-request.ts'

/** `run` starts what ends by itself, `serve` what people open. */
export type RunVerb = 'run' | 'serve'

export interface RunJobRequest extends PlanRequest {
  readonly verb: RunVerb
  /** A job by any of its names, a pattern of triggers, or a `.py` file whose jobs come by themselves; null for any job. */
  readonly target: string | null
  /** Which of several jobs that answer; null where one does. */
  readonly job: string | null
  readonly profile: string | null
  readonly refresh: boolean
  /** Whether it runs though what it waits for is not fresh. */
  readonly skipFreshness: boolean
  readonly allow: readonly string[]
}

const forbiddenType = { run: 'interactive', serve: 'batch' } as const

/**
 * Picks one declared job, deploys the workspace, and starts the job. It is picked first, so that a name nobody knows
 * deploys nothing. Rejects with `RUN_JOB_NONE`, `RUN_JOB_SEVERAL`, `RUN_JOB_OF_OTHER_TYPE`, and as a deploy does.
 */
export async function runJob(
  door: Door,
  runner: Runner,
  request: RunJobRequest,
): Promise<{ readonly deployed: DeployResult; readonly outcome: Triggered }> {
  const file = request.target?.toLowerCase().endsWith('.py') === true ? request.target : null
  const declaring = { ...request, module: file ?? request.module, adHoc: file !== null }
  const { manifest } = await declareManifest(door, declaring)
  const { job_ref: job } = picked(manifest.jobs, request, file === null ? request.target : null)
  const parts = ['deployment', 'configuration'] as const
  const deployed = await deployWorkspace(door, { ...declaring, dryRun: false, parts, reviewed: null })
  door.progress('Starting the job')
  return { deployed, outcome: await started(runner, job, request) }
}

/** Its default trigger starts it, with freshness in the way; past freshness there is a run by hand alone. */
async function started(runner: Runner, job: string, request: RunJobRequest): Promise<Triggered> {
  const { profile, refresh, skipFreshness } = request
  if (skipFreshness)
    return await runner.start({ job, trigger: 'manual:', mode: 'always', profile, refresh, skipFreshness })
  const [outcome] = await runner.trigger({ selectors: [], jobs: [job], profile, refresh, dryRun: false })
  if (outcome === undefined) throw failure('JOB_UNKNOWN', { job, suggestion: '' })
  return outcome
}

function picked(jobs: readonly Job[], { verb, target, job }: RunJobRequest, selector: string | null): Job {
  const forbidden = forbiddenType[verb]
  const found = pickJob(jobs, { selector, job, forbiddenType: forbidden })
  const refs = (some: readonly Job[]) => some.map(({ job_ref }) => `\`${job_ref}\``).join(', ')
  switch (found.kind) {
    case 'picked':
      return found.job
    case 'several':
      throw failure('RUN_JOB_SEVERAL', { selector: target ?? 'manual:', jobs: refs(found.jobs) })
    case 'other type': {
      const other = verb === 'run' ? 'serve' : 'run'
      throw failure('RUN_JOB_OF_OTHER_TYPE', { jobs: refs(found.jobs), type: forbidden, verb, other })
    }
    case 'none': {
      const available = refs(jobs.filter(({ entry_point }) => entry_point.job_type !== forbidden)) || 'none at all'
      const type = verb === 'run' ? 'batch' : 'interactive'
      throw failure('RUN_JOB_NONE', { type, selector: job ?? target ?? 'manual:', available })
    }
  }
}

/** Milliseconds between two looks at a job that is about to be served, and how long it may take. */
const serving = { pause: 2_000, patience: 600_000 }

/** Waits until a job is served, and resolves to its address; null where its run ended first, or it has none in time. */
export async function servedAt(door: Pick<Door, 'now' | 'sleep'>, runner: Runner, run: Run): Promise<string | null> {
  const end = Date.parse(door.now()) + serving.patience
  let latest: Run = run
  while (latest.status !== 'running' && standing(latest) === 'under way' && Date.parse(door.now()) < end) {
    await door.sleep(serving.pause)
    latest = (await runner.run(run.id)) ?? latest
  }
  return standing(latest) === 'under way' ? await addressOf(runner, run.job) : null
}

/** Where a job is served now; null where it is not. */
export async function addressOf(runner: Runner, job: string): Promise<string | null> {
  return (await runner.jobs()).find(({ ref }) => ref === job)?.url ?? null
}
