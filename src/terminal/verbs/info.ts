import { writeJson } from '#json/write-json'
import { shorten, visibleText } from '#report/visible-text'
import { type Command, exitCodes, optionValue } from '../command.ts'
import { everywhere, formatOption, platformOptions } from '../options.ts'
import { platformRequest } from '../requests.ts'

/** Characters. Settings may name a workspace whatever they like. */
const longestLine = 1000

export const info: Command = {
  words: ['info'],
  operands: '',
  arity: [0, 0],
  summary: 'Show the workspace and what of it is in force.',
  details:
    'Where the workspace and its state lie, its profiles, the versions of Python and dlt it asks for, and what is deployed.',
  options: [formatOption('text', 'json'), ...platformOptions, ...everywhere],
  examples: [{ line: 'dlt-deploy info', does: 'Where am I, and what is live?' }],
  async run(session, invocation) {
    const { workspaceInfo } = await import('#commands/workspace-info')
    const found = await workspaceInfo(session.door, platformRequest(invocation))
    if (optionValue(invocation, 'format') === 'json') {
      session.stdout.write(`${writeJson(found, 2)}\n`)
      return exitCodes.done
    }
    const { workspace, platform, deployed } = found
    const lines = [
      `Workspace      ${workspace.name}`,
      `  folder       ${workspace.root}`,
      `  profiles     ${workspace.profiles.length === 0 ? 'none' : workspace.profiles.join(', ')}`,
      `  Python       ${workspace.python}`,
      `  dlt          ${workspace.dlt}`,
      `Platform       ${platform.name}`,
      `  state        ${platform.place}`,
      `In force       ${deployed === null ? 'nothing yet' : `deployment v${deployed.deployment}, configuration v${deployed.configuration}`}`,
      ...(deployed === null ? [] : [`  jobs         ${deployed.active} active, ${deployed.archived} archived`]),
    ]
    session.stdout.write(`${lines.map((line) => visibleText(shorten(line, longestLine))).join('\n')}\n`)
    return exitCodes.done
  },
}
