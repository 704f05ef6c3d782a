import type { DeployResult } from '#commands/deploy-workspace'
import type { RunVerb } from '#commands/run-job'
import { writeJson } from '#json/write-json'
import type { Runner, Triggered } from '#platform/runner'
import { type Command, exitCodes, type Invocation, type Option, optionValue } from '../command.ts'
import { followAll, whileWaiting } from '../follow-all.ts'
import {
  allowOption,
  everywhere,
  followOption,
  formatOption,
  generatorOptions,
  moduleOption,
  platformOptions,
  refreshOption,
  runProfileOption,
  secretsOption,
  timeoutOption,
} from '../options.ts'
import { deadlineOf, planRequest } from '../requests.ts'
import { triggeredData, triggeredText } from '../run-text.ts'
import type { Session } from '../session.ts'

const options: readonly Option[] = [
  followOption,
  timeoutOption,
  runProfileOption,
  allowOption,
  formatOption('text', 'json'),
  moduleOption,
  secretsOption,
  ...generatorOptions,
  ...platformOptions,
  ...everywhere,
]

const skipFreshnessOption: Option = {
  name: 'skip-freshness',
  summary: 'Run it though what it waits for is not fresh.',
}

export const run: Command = {
  words: ['run'],
  operands: 'JOB|FILE.py [JOB]',
  arity: [1, 2],
  summary: 'Deploy the workspace, then start one job.',
  details:
    'The job is one that the workspace declares, or the one of a file; then only its jobs are deployed, beside the others.\n' +
    'With `--follow` the command waits, shows the log, and fails where the run does; interrupting it cancels the run. A job\n' +
    'that is skipped is a failure, too: it did not run.',
  options: [refreshOption, skipFreshnessOption, ...options],
  examples: [
    { line: 'dlt-deploy run load_orders -f', does: 'Deploy, start, watch, and fail if it fails.' },
    { line: 'dlt-deploy run backfill.py --refresh', does: 'Run a file of its own, from the start.' },
  ],
  run: (session, invocation) => {
    const [target = null, job = null] = invocation.operands
    return start(session, invocation, 'run', target, job)
  },
}

export const pipelineRun: Command = {
  ...run,
  words: ['pipeline', 'run'],
  operands: 'NAME [JOB]',
  summary: 'Deploy the workspace, then start the job that delivers a pipeline.',
  details: 'As `run`, with the job found by its pipeline. Where several deliver it, name one.',
  examples: [{ line: 'dlt-deploy pipeline run orders_pipeline -f', does: 'Load a pipeline now.' }],
  run: (session, invocation) => {
    const [name = '', job = null] = invocation.operands
    return start(session, invocation, 'run', `pipeline_name:${name}`, job)
  },
}

export const serve: Command = {
  ...run,
  words: ['serve'],
  operands: 'JOB|FILE.py [JOB]',
  summary: 'Deploy the workspace, then start a notebook, dashboard or server, and say where it is.',
  details: 'Waits until it is served and prints its address; where it is served already, that is printed.',
  options,
  examples: [{ line: 'dlt-deploy serve explore', does: 'Open a notebook on the platform.' }],
  run: (session, invocation) => {
    const [target = null, job = null] = invocation.operands
    return start(session, invocation, 'serve', target, job)
  },
}

async function start(
  session: Session,
  invocation: Invocation,
  verb: RunVerb,
  target: string | null,
  job: string | null,
): Promise<number> {
  const { startedRuns } = await import('#commands/cancelled-with')
  const { runJob } = await import('#commands/run-job')
  const { withRunner } = await import('#commands/with-runner')
  const request = {
    ...planRequest(invocation),
    verb,
    target,
    job,
    profile: optionValue(invocation, 'profile') ?? null,
    refresh: invocation.switches.has('refresh'),
    skipFreshness: invocation.switches.has(skipFreshnessOption.name),
    allow: invocation.values.get('allow') ?? [],
  }
  const until = deadlineOf(session.door, invocation)
  const follows = invocation.switches.has('follow')
  const run = async (runner: Runner): Promise<number> => {
    const { deployed, outcome } = await runJob(session.door, runner, request)
    const json = optionValue(invocation, 'format') === 'json'
    if (!json) session.stdout.write(`${versionsOf(deployed)}\n\n${triggeredText([outcome], false)}`)
    const address = verb === 'serve' ? await addressFor(session, runner, outcome) : null
    if (!json && address !== null) session.stdout.write(`${address}\n`)
    const started = startedRuns([outcome])
    const ended =
      follows && started.length > 0 ? await followAll(session, runner, started, { until, json, logs: true }) : null
    if (json) {
      const [data = null] = triggeredData([outcome], ended?.runs ?? started)
      session.stdout.write(`${writeJson({ ...data, address }, 2)}\n`)
    }
    const did = verb === 'serve' ? address !== null : outcome.kind === 'started'
    return did && ended?.failed !== true ? exitCodes.done : exitCodes.failed
  }
  return await withRunner(session.door, request, (runner) => whileWaiting(session, runner, follows, run))
}

/** Where the job is served, or was already. */
async function addressFor({ door }: Session, runner: Runner, outcome: Triggered): Promise<string | null> {
  const { addressOf, servedAt } = await import('#commands/run-job')
  door.progress('Waiting until it is served')
  if (outcome.kind === 'started' && outcome.run !== null) return await servedAt(door, runner, outcome.run)
  return outcome.kind === 'skipped' ? await addressOf(runner, outcome.job) : null
}

function versionsOf({ deployed: { base } }: DeployResult): string {
  return `Deployed: deployment v${base.deployment ?? 0}, configuration v${base.configuration ?? 0}.`
}
