import type { RollbackResult } from '#commands/rollback'
import { type Command, exitCodes, optionValue } from '../command.ts'
import { everywhere, formatOption, platformOptions } from '../options.ts'
import { platformRequest } from '../requests.ts'
import { render } from './plan.ts'
import { parseVersion } from './version-facts.ts'

export const rollback: Command = {
  words: ['rollback'],
  operands: '',
  arity: [0, 0],
  summary: 'Put an earlier version in force again, as a new one.',
  details:
    'Without a version, goes back to the deployment before the one in force; a second time, ends where it began. Jobs\n' +
    'that were archived come back with their history. Settings come back whole; of secrets only names are kept, so their\n' +
    'values stay those that are provided today. With `--dry-run` it prints the plan alone.',
  options: [
    { name: 'deployment', metavar: 'VERSION', summary: 'The version of the code and its jobs to go back to.' },
    { name: 'configuration', metavar: 'VERSION', summary: 'The version of the settings to go back to.' },
    { name: 'dry-run', summary: 'Stop after the plan.' },
    formatOption('text', 'json'),
    ...platformOptions,
    ...everywhere,
  ],
  examples: [
    { line: 'dlt-deploy rollback', does: 'The last deploy was wrong: back to the one before.' },
    { line: 'dlt-deploy rollback --deployment 7 --dry-run', does: 'What would going back to version 7 do?' },
  ],
  async run(session, invocation) {
    const { rollback: rollBack } = await import('#commands/rollback')
    const result = await rollBack(session.door, {
      ...platformRequest(invocation),
      deployment: parseVersion(optionValue(invocation, 'deployment')),
      configuration: parseVersion(optionValue(invocation, 'configuration')),
      dryRun: invocation.switches.has('dry-run'),
    })
    const format = optionValue(invocation, 'format')
    session.stdout.write(render(session, result.plan, format))
    if (format !== 'json') session.stdout.write(`\n${closing(result)}\n`)
    return exitCodes.done
  },
}

/** What is in force now, in one sentence. */
function closing({ outcome, target, deployed }: RollbackResult): string {
  const { deployment, configuration } = deployed.base
  const versions = `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`
  const earlier = [
    ...(target.deployment === null ? [] : [`deployment v${target.deployment}`]),
    ...(target.configuration === null ? [] : [`configuration v${target.configuration}`]),
  ].join(' and ')
  switch (outcome) {
    case 'deployed':
      return `Rolled back to ${earlier}: ${versions} are in force.`
    case 'unchanged':
      return `Nothing to roll back: what is in force is what ${earlier} was. ${versions} stay in force.`
    case 'dry run':
      return 'Dry run: nothing was changed.'
  }
}
