import type { Json } from '#json/json'
import { writeJson } from '#json/write-json'
import { humanizeTrigger } from '#manifest/humanize'
import type { JobRecord } from '#platform/platform'
import { renderTable } from '#report/table'
import { shorten, visibleName, visibleText } from '#report/visible-text'
import { type Command, exitCodes, optionValue } from '../command.ts'
import { everywhere, formatOption, platformOptions } from '../options.ts'
import { platformRequest } from '../requests.ts'

const options = [formatOption('text', 'json'), ...platformOptions, ...everywhere]

export const jobList: Command = {
  words: ['job', 'list'],
  operands: '[SELECTOR]',
  arity: [0, 1],
  summary: 'List the deployed jobs, or those a selector picks.',
  details:
    'A selector is a trigger pattern (`tag:ingest`, `schedule:*`), a job type (`batch`, `interactive`) or a job.\n' +
    'Archived jobs are listed too: they keep their history and have no triggers in force.',
  options,
  examples: [
    { line: 'dlt-deploy job list', does: 'What is deployed?' },
    { line: 'dlt-deploy job list "tag:ingest"', does: 'Which jobs would `tag:ingest` trigger?' },
  ],
  async run(session, invocation) {
    const { listJobs } = await import('#commands/deployed-jobs')
    const jobs = await listJobs(session.door, platformRequest(invocation), invocation.operands[0] ?? null)
    if (optionValue(invocation, 'format') === 'json') {
      session.stdout.write(`${writeJson(jobs.map(dataOf), 2)}\n`)
    } else {
      const rows = jobs.map(({ job, status, changed }) => [
        job.job_ref,
        job.entry_point.job_type,
        status,
        status === 'active' ? triggersOf(job.triggers) : '–',
        `v${changed}`,
      ])
      session.stdout.write(renderTable(['Job', 'Type', 'Status', 'Runs', 'Changed in'], rows))
    }
    return exitCodes.done
  },
}

export const jobInfoVerb: Command = {
  words: ['job', 'info'],
  operands: 'JOB',
  arity: [1, 1],
  summary: 'Show one deployed job: its definition and its versions.',
  details: 'JOB is a reference (`jobs.section.name`), `section.name`, or a name that only one job has.',
  options,
  examples: [{ line: 'dlt-deploy job info load_commits', does: 'When does it run, and with what limits?' }],
  async run(session, invocation) {
    const { jobInfo } = await import('#commands/deployed-jobs')
    const record = await jobInfo(session.door, platformRequest(invocation), invocation.operands[0] ?? '')
    session.stdout.write(
      optionValue(invocation, 'format') === 'json' ? `${writeJson(dataOf(record), 2)}\n` : describe(record),
    )
    return exitCodes.done
  },
}

/** Characters; all of them are in the document below. */
const longestLine = 500

function describe({ job, status, since, changed }: JobRecord): string {
  const lines = [
    visibleName(job.job_ref),
    ...(job.description === undefined ? [] : [`  ${visibleName(job.description.split('\n')[0] ?? '')}`]),
    `  status    ${status}, since deployment v${since}, changed in v${changed}`,
    `  type      ${job.entry_point.job_type}`,
    `  code      ${visibleName(`${job.entry_point.module}${job.entry_point.function ? `:${job.entry_point.function}` : ''}`)}`,
    `  runs      ${status === 'active' ? visibleText(shorten(triggersOf(job.triggers), longestLine)) : 'no triggers in force'}`,
    '',
    writeJson(job, 2),
    '',
  ]
  return lines.join('\n')
}

function triggersOf(triggers: readonly string[]): string {
  return triggers.length === 0 ? 'by hand' : triggers.map(humanizeTrigger).join(', ')
}

function dataOf({ job, status, since, changed }: JobRecord): Json {
  return { job_ref: job.job_ref, status, since: BigInt(since), changed: BigInt(changed), definition: job }
}
