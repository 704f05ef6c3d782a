import { failure } from '#diagnostics/diagnostic'
import { writeJson } from '#json/write-json'
import { renderTable } from '#report/table'
import { type Command, exitCodes, optionValue } from '../command.ts'
import { everywhere, formatOption, platformOptions } from '../options.ts'
import { platformRequest } from '../requests.ts'

const scopeOption = {
  name: 'profile',
  metavar: 'NAME',
  summary: 'The variables of one profile; those that every profile has, by default.',
}

const owners = 'Variables are for owners of a workspace: they want the key of a person, no key of the workspace.'

export const variableList: Command = {
  words: ['variable', 'list'],
  operands: '',
  arity: [0, 0],
  summary: 'List the variables that the platform hands to every run.',
  details: `${owners} Values of secrets are not given back.`,
  options: [formatOption('text', 'json'), ...platformOptions, ...everywhere],
  examples: [{ line: 'dlt-deploy variable list', does: 'What do runs see?' }],
  async run(session, invocation) {
    const { withVariables } = await import('#commands/change-variables')
    const scopes = await withVariables(session.door, platformRequest(invocation), (variables) => variables.list())
    if (optionValue(invocation, 'format') === 'json') {
      const data = scopes.map(({ profile, variables }) => ({
        profile,
        variables: variables.map((each) => ({ ...each })),
      }))
      session.stdout.write(`${writeJson(data, 2)}\n`)
      return exitCodes.done
    }
    const rows = scopes.flatMap(({ profile, variables }) =>
      variables.map(({ name, kind, value }) => [profile ?? '–', name, kind, value ?? '***']),
    )
    session.stdout.write(renderTable(['Profile', 'Name', 'Kind', 'Value'], rows))
    return exitCodes.done
  },
}

export const variableSet: Command = {
  words: ['variable', 'set'],
  operands: 'NAME [VALUE]',
  arity: [1, 2],
  summary: 'Set a variable; the value of a secret comes from the environment.',
  details: `${owners}\nA secret is never an argument, which others on the machine could see: name the variable that holds it.`,
  options: [
    { name: 'secret-from', metavar: 'VARIABLE', summary: 'The environment variable that holds the value of a secret.' },
    scopeOption,
    ...platformOptions,
    ...everywhere,
  ],
  examples: [
    { line: 'dlt-deploy variable set LOG_LEVEL INFO --profile prod', does: 'A plain value, for one profile.' },
    { line: 'dlt-deploy variable set API_TOKEN --secret-from TOKEN', does: 'A secret, from `$TOKEN`.' },
  ],
  async run(session, invocation) {
    const { changeVariables, withVariables } = await import('#commands/change-variables')
    const [name = '', plain] = invocation.operands
    const from = optionValue(invocation, 'secret-from')
    const value = from === undefined ? plain : session.door.env[from]
    if ((from === undefined) === (plain === undefined)) throw failure('VARIABLE_VALUE_UNCLEAR', { name })
    if (value === undefined || (from !== undefined && value === ''))
      throw failure('VARIABLE_EMPTY', { name: from ?? name })
    const kind = from === undefined ? 'plain' : 'secret'
    if (kind === 'secret') session.door.conceal([value])
    await withVariables(session.door, platformRequest(invocation), (variables) =>
      changeVariables(variables, optionValue(invocation, 'profile') ?? null, {
        set: [{ name, kind, value }],
        remove: [],
      }),
    )
    session.stdout.write(`${name} is set.\n`)
    return exitCodes.done
  },
}

export const variableDelete: Command = {
  words: ['variable', 'delete'],
  operands: 'NAME…',
  arity: [1, Number.POSITIVE_INFINITY],
  summary: 'Remove variables.',
  details: `${owners} A name that is not there is an error, so that a typing mistake does not pass for done.`,
  options: [scopeOption, ...platformOptions, ...everywhere],
  examples: [{ line: 'dlt-deploy variable delete API_TOKEN', does: 'Runs see it no longer.' }],
  async run(session, invocation) {
    const { changeVariables, withVariables } = await import('#commands/change-variables')
    await withVariables(session.door, platformRequest(invocation), (variables) =>
      changeVariables(variables, optionValue(invocation, 'profile') ?? null, { set: [], remove: invocation.operands }),
    )
    session.stdout.write(`${invocation.operands.join(', ')} ${invocation.operands.length === 1 ? 'is' : 'are'} gone.\n`)
    return exitCodes.done
  },
}
