import { writeJson } from '#json/write-json'
import type { Runner } from '#platform/runner'
import { type Command, exitCodes, optionValue } from '../command.ts'
import { followAll, whileWaiting } from '../follow-all.ts'
import {
  everywhere,
  followOption,
  formatOption,
  platformOptions,
  refreshOption,
  runProfileOption,
  timeoutOption,
} from '../options.ts'
import { deadlineOf, platformRequest } from '../requests.ts'
import { triggeredData, triggeredText } from '../run-text.ts'

export const jobTrigger: Command = {
  words: ['job', 'trigger'],
  operands: 'SELECTOR…',
  arity: [1, Number.POSITIVE_INFINITY],
  summary: 'Start every deployed job that a selector picks.',
  details:
    'A selector is a trigger pattern (`tag:ingest`, `schedule:*`), a job type (`batch`, `interactive`) or a job. Nothing is\n' +
    'deployed first. A job whose upstream is not fresh, or that is at its limit, is skipped, and the reason is said. With\n' +
    '`--follow` the command waits, shows the logs, and fails where a run does; interrupting it cancels the runs.',
  options: [
    refreshOption,
    { name: 'dry-run', summary: 'Say what would start, and start nothing.' },
    { name: 'wait', summary: 'Wait until all are over, without their logs; fail where one failed.' },
    followOption,
    timeoutOption,
    runProfileOption,
    formatOption('text', 'json'),
    ...platformOptions,
    ...everywhere,
  ],
  examples: [
    { line: 'dlt-deploy job trigger "tag:ingest" --dry-run', does: 'What would start?' },
    { line: 'dlt-deploy job trigger load_orders -f', does: 'Start a job, watch it, fail if it fails.' },
    { line: 'dlt-deploy job trigger batch --refresh', does: 'Load everything anew.' },
  ],
  async run(session, invocation) {
    const { startedRuns } = await import('#commands/cancelled-with')
    const { triggerJobs } = await import('#commands/trigger-jobs')
    const { withRunner } = await import('#commands/with-runner')
    const json = optionValue(invocation, 'format') === 'json'
    const dryRun = invocation.switches.has('dry-run')
    const until = deadlineOf(session.door, invocation)
    const logs = invocation.switches.has('follow')
    const waits = logs || invocation.switches.has('wait')
    const trigger = async (runner: Runner): Promise<number> => {
      const outcomes = await triggerJobs(session.door, runner, {
        selectors: invocation.operands,
        profile: optionValue(invocation, 'profile') ?? null,
        refresh: invocation.switches.has('refresh'),
        dryRun,
      })
      if (!json) session.stdout.write(triggeredText(outcomes, dryRun))
      const runs = startedRuns(outcomes)
      const ended = waits ? await followAll(session, runner, runs, { until, json, logs }) : null
      if (json) session.stdout.write(`${writeJson(triggeredData(outcomes, ended?.runs ?? runs), 2)}\n`)
      const refused = outcomes.some(({ kind }) => kind === 'failed')
      return refused || ended?.failed === true ? exitCodes.failed : exitCodes.done
    }
    return await withRunner(session.door, platformRequest(invocation), (runner) =>
      whileWaiting(session, runner, waits, trigger),
    )
  },
}

export const jobCancel: Command = {
  words: ['job', 'cancel'],
  operands: 'SELECTOR…',
  arity: [1, Number.POSITIVE_INFINITY],
  summary: 'Stop whatever runs of the jobs that a selector picks.',
  details: 'A selector is a trigger pattern, a job type or a job. Jobs of which nothing runs are told of.',
  options: [
    { name: 'dry-run', summary: 'Say what would be stopped, and stop nothing.' },
    formatOption('text', 'json'),
    ...platformOptions,
    ...everywhere,
  ],
  examples: [{ line: 'dlt-deploy job cancel "tag:ingest"', does: 'Stop the ingestion.' }],
  async run(session, invocation) {
    const { cancelJobs } = await import('#commands/job-runs')
    const { withRunner } = await import('#commands/with-runner')
    const dryRun = invocation.switches.has('dry-run')
    const { stopped, idle } = await withRunner(session.door, platformRequest(invocation), (runner) =>
      cancelJobs(runner, invocation.operands, dryRun),
    )
    if (optionValue(invocation, 'format') === 'json') {
      const data = stopped.map(({ kind, ...rest }) => ({ outcome: kind, ...counted(rest) }))
      session.stdout.write(`${writeJson({ runs: data, idle: [...idle] }, 2)}\n`)
    } else {
      const lines = stopped.map((each) => {
        if (each.kind === 'failed') return `Run ${each.run} could not be cancelled: ${each.reason}`
        const doing = each.kind === 'over' ? 'is over' : dryRun ? 'would be cancelled' : 'is being cancelled'
        return `Run ${each.number} of ${each.job} ${doing}`
      })
      session.stdout.write([...lines, ...idle.map((job) => `Nothing runs of ${job}`), ''].join('\n'))
    }
    return stopped.some(({ kind }) => kind === 'failed') ? exitCodes.failed : exitCodes.done
  },
}

function counted<T extends object>(told: T) {
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, typeof value === 'number' ? BigInt(value) : String(value)]),
  )
}
