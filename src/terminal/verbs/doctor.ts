import type { Examination, Examined } from '#commands/examine-workspace'
import type { SecretToAdd } from '#commands/secrets-to-add'
import { isError } from '#diagnostics/diagnostic'
import { writeJson } from '#json/write-json'
import { boundedFinding } from '#report/bounded-finding'
import { renderDiagnostics } from '#report/diagnostics-text'
import { styleOf } from '#report/style'
import { shorten, visibleText } from '#report/visible-text'
import { type Command, exitCodes, optionValue } from '../command.ts'
import { everywhere, formatOption, generatorOptions, moduleOption, platformOptions } from '../options.ts'
import { declareRequest, platformRequest } from '../requests.ts'
import type { Session } from '../session.ts'

export const doctor: Command = {
  words: ['doctor'],
  operands: '',
  arity: [0, 0],
  summary: 'Check the workspace, and list the repository secrets to add.',
  details:
    'Looks at the workspace, its versions, its manifest, the platform and the workflow, changing nothing. Then lists each\n' +
    'repository secret that a deploy from GitHub needs, with the command that sets it: names and files, never a value.\n' +
    'Exits with 1 where something is wrong that a deploy would fail of.',
  options: [formatOption('text', 'json'), moduleOption, ...generatorOptions, ...platformOptions, ...everywhere],
  examples: [{ line: 'dlt-deploy doctor', does: 'Is everything there for a deploy from GitHub?' }],
  async run(session, invocation) {
    const { examineWorkspace } = await import('#commands/examine-workspace')
    const { secrets: _, ...asked } = declareRequest(invocation)
    const examination = await examineWorkspace(session.door, { ...asked, ...platformRequest(invocation) })
    const isJson = optionValue(invocation, 'format') === 'json'
    session.stdout.write(isJson ? `${writeJson(dataOf(examination), 2)}\n` : textOf(session, examination))
    return examination.examined.some(({ diagnostics }) => diagnostics.some(isError)) ? exitCodes.failed : exitCodes.done
  },
}

function textOf(session: Session, { examined, secrets }: Examination): string {
  const color = session.color.stdout
  const style = styleOf(color)
  const marks = { ok: style.added('ok'), warning: style.warning('!!'), error: style.error('no') }
  const lines = examined.map((each) => `${marks[stateOf(each)]}  ${each.what.padEnd(9)}  ${said(each.found)}`)
  const faults = renderDiagnostics(
    examined.flatMap(({ diagnostics }) => diagnostics),
    { color },
  )
  return [`${lines.join('\n')}\n`, faults, secretLines(secrets)].filter((block) => block !== '').join('\n')
}

/** Characters of one line. Neither a file nor a secret that GitHub takes has a longer name. */
const longestLine = 1000

const said = (text: string): string => visibleText(shorten(text, longestLine))

/** The commands to set secrets, each under what it is for. Ends in a line break. */
export function secretLines(secrets: readonly SecretToAdd[]): string {
  if (secrets.length === 0) return 'Repository secrets to add: none that files or code tell of.\n'
  const commands = secrets.flatMap(({ command, reason }) => [`  # ${said(reason)}`, `  ${said(command)}`])
  return `Repository secrets to add, and to hand to the step by \`env:\` in the workflow:\n${commands.join('\n')}\n`
}

function stateOf({ diagnostics }: Examined): 'ok' | 'warning' | 'error' {
  return diagnostics.some(isError) ? 'error' : diagnostics.length > 0 ? 'warning' : 'ok'
}

function dataOf({ examined, secrets }: Examination) {
  return {
    checks: examined.map((each) => ({
      what: each.what,
      state: stateOf(each),
      found: each.found,
      diagnostics: each.diagnostics
        .map(boundedFinding)
        .map(({ code, severity, message, hint }) => ({ code, severity, message, hint })),
    })),
    secrets: secrets.map(({ variable, command, reason }) => ({ variable, command, reason })),
  }
}
