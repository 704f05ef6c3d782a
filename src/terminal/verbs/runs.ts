import { failure } from '#diagnostics/diagnostic'
import { writeJson } from '#json/write-json'
import { type LogLine, standing } from '#platform/runner'
import { type Command, exitCodes, type Invocation, optionValue } from '../command.ts'
import { everywhere, followOption, formatOption, platformOptions, timeoutOption } from '../options.ts'
import { deadlineOf, platformRequest } from '../requests.ts'
import { endText, printedLine, runData, runsText, runText } from '../run-text.ts'

const options = [formatOption('text', 'json'), ...platformOptions, ...everywhere]

export const runsList: Command = {
  words: ['runs', 'list'],
  operands: '[JOB|SELECTOR]',
  arity: [0, 1],
  summary: 'List the latest runs, of all jobs or of those a selector picks.',
  details: 'Newest first, up to 100.',
  options: [{ name: 'running', summary: 'Only those that are not over.' }, ...options],
  examples: [
    { line: 'dlt-deploy runs list load_orders', does: 'How did it go lately?' },
    { line: 'dlt-deploy runs list --running', does: 'What runs right now?' },
  ],
  async run(session, invocation) {
    const { listRuns } = await import('#commands/job-runs')
    const { withRunner } = await import('#commands/with-runner')
    const underWay = invocation.switches.has('running')
    const runs = await withRunner(session.door, platformRequest(invocation), (runner) =>
      listRuns(runner, invocation.operands[0] ?? null, underWay),
    )
    const json = optionValue(invocation, 'format') === 'json'
    session.stdout.write(json ? `${writeJson(runs.map(runData), 2)}\n` : runsText(runs))
    return exitCodes.done
  },
}

export const runsInfo: Command = {
  words: ['runs', 'info'],
  operands: 'JOB [N]',
  arity: [1, 2],
  summary: 'Show one run of a job: the latest, or the one with a number.',
  details: 'JOB is a reference (`jobs.section.name`), `section.name`, or a name that only one job has.',
  options,
  examples: [{ line: 'dlt-deploy runs info load_orders 12', does: 'What became of run 12?' }],
  async run(session, invocation) {
    const { findRun } = await import('#commands/job-runs')
    const { withRunner } = await import('#commands/with-runner')
    const [job, number] = namedRun(invocation)
    const run = await withRunner(session.door, platformRequest(invocation), (runner) => findRun(runner, job, number))
    const json = optionValue(invocation, 'format') === 'json'
    session.stdout.write(json ? `${writeJson(runData(run), 2)}\n` : runText(run))
    return exitCodes.done
  },
}

export const runsLogs: Command = {
  words: ['runs', 'logs'],
  operands: 'JOB [N]',
  arity: [1, 2],
  summary: 'Print what a run wrote; with `--follow` what it writes until it ends.',
  details:
    'With `--follow` the exit code is that of the run: 1 where it failed or was cancelled. Interrupting it only ends the\n' +
    'watching. `--format json` prints one document a line.',
  options: [followOption, timeoutOption, ...options],
  examples: [{ line: 'dlt-deploy runs logs load_orders -f', does: 'Watch the latest run.' }],
  async run(session, invocation) {
    const { findRun } = await import('#commands/job-runs')
    const { followRun } = await import('#commands/follow-run')
    const { withRunner } = await import('#commands/with-runner')
    const [job, number] = namedRun(invocation)
    const until = deadlineOf(session.door, invocation)
    const json = optionValue(invocation, 'format') === 'json'
    const show = (line: LogLine): void => {
      const text = json ? `${writeJson({ ...line })}\n` : printedLine(line, session.door.env)
      if (text !== null) session.stdout.write(text)
    }
    return await withRunner(session.door, platformRequest(invocation), async (runner) => {
      const run = await findRun(runner, job, number)
      if (!invocation.switches.has('follow')) {
        for await (const line of runner.log(run, { follow: false, until: null })) show(line)
        return exitCodes.done
      }
      const ended = await followRun(session.door, runner, run, { until, show })
      session.stderr.write(endText(ended))
      return standing(ended) === 'failed' ? exitCodes.failed : exitCodes.done
    })
  },
}

export const runsCancel: Command = {
  words: ['runs', 'cancel'],
  operands: 'JOB [N]',
  arity: [1, 2],
  summary: 'Stop one run of a job: the latest, or the one with a number.',
  details: 'It stops a little later. A run that is over is an error, so that a typing mistake does not pass for done.',
  options,
  examples: [{ line: 'dlt-deploy runs cancel load_orders', does: 'Stop the latest run.' }],
  async run(session, invocation) {
    const { cancelRun } = await import('#commands/job-runs')
    const { withRunner } = await import('#commands/with-runner')
    const [job, number] = namedRun(invocation)
    const outcome = await withRunner(session.door, platformRequest(invocation), (runner) =>
      cancelRun(runner, job, number),
    )
    if (optionValue(invocation, 'format') === 'json') {
      const { kind, ...rest } = outcome
      const data = 'number' in rest ? { ...rest, number: BigInt(rest.number) } : rest
      session.stdout.write(`${writeJson({ outcome: kind, ...data }, 2)}\n`)
    } else if (outcome.kind === 'failed')
      session.stdout.write(`Run ${outcome.run} could not be cancelled: ${outcome.reason}\n`)
    else session.stdout.write(`Run ${outcome.number} of ${outcome.job} is being cancelled\n`)
    return outcome.kind === 'failed' ? exitCodes.failed : exitCodes.done
  },
}

/** Rejects with `RUN_NUMBER_INVALID`. */
function namedRun({ operands: [job = '', number] }: Invocation): readonly [string, number | null] {
  if (number === undefined) return [job, null]
  if (!/^#?[1-9]\d{0,8}$/.test(number)) throw failure('RUN_NUMBER_INVALID', { number })
  return [job, Number(number.replace('#', ''))]
}
