import { writeJson } from '#json/write-json'
import { type Command, exitCodes, optionValue } from '../command.ts'
import { everywhere, formatOption, platformOptions } from '../options.ts'
import { platformRequest } from '../requests.ts'

const options = [formatOption('text', 'json'), ...platformOptions, ...everywhere]

export const jobPublish: Command = {
  words: ['job', 'publish'],
  operands: 'JOB',
  arity: [1, 1],
  summary: 'Give an interactive job an address that everybody may open.',
  details: 'A job that has one keeps it: to change it, take it back first.',
  options,
  examples: [{ line: 'dlt-deploy job publish status_board', does: 'Share a dashboard.' }],
  async run(session, invocation) {
    const { publishJob } = await import('#commands/publish-job')
    const { withRunner } = await import('#commands/with-runner')
    const [name = ''] = invocation.operands
    const { job, url } = await withRunner(session.door, platformRequest(invocation), (runner) =>
      publishJob(runner, name),
    )
    const json = optionValue(invocation, 'format') === 'json'
    session.stdout.write(json ? `${writeJson({ job_ref: job, public_url: url }, 2)}\n` : `${url ?? ''}\n`)
    return exitCodes.done
  },
}

export const jobUnpublish: Command = {
  words: ['job', 'unpublish'],
  operands: 'JOB',
  arity: [1, 1],
  summary: 'Take the public address of a job back.',
  details: 'The address leads nowhere from then on. A job that has none stays as it is.',
  options,
  examples: [{ line: 'dlt-deploy job unpublish status_board', does: 'Share it no longer.' }],
  async run(session, invocation) {
    const { unpublishJob } = await import('#commands/publish-job')
    const { withRunner } = await import('#commands/with-runner')
    const [name = ''] = invocation.operands
    const job = await withRunner(session.door, platformRequest(invocation), (runner) => unpublishJob(runner, name))
    const json = optionValue(invocation, 'format') === 'json'
    session.stdout.write(json ? `${writeJson({ job_ref: job, public_url: null }, 2)}\n` : `${job} is not public.\n`)
    return exitCodes.done
  },
}
