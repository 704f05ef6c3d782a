import { isError } from '#diagnostics/diagnostic'
import { writeJson } from '#json/write-json'
import { renderDiagnostics } from '#report/diagnostics-text'
import { renderTable } from '#report/table'
import { type Command, exitCodes, optionValue } from '../command.ts'
import { everywhere, formatOption, platformOptions } from '../options.ts'

export const workspaces: Command = {
  words: ['workspaces'],
  operands: '',
  arity: [0, 0],
  summary: 'List the workspaces of this repository, or those that changed.',
  details:
    'A workspace is a folder with `.dlt/.workspace`; one that git ignores is none. A workspace has changed where a file\n' +
    'below its folder differs from what the commit has, or a file that a link of it leads to.',
  options: [
    {
      name: 'since',
      metavar: 'COMMIT',
      summary: 'Only those that differ from where this branch left COMMIT: a branch, a tag or a hash.',
    },
    formatOption('text', 'json'),
    ...platformOptions.filter(({ name }) => name === 'platform'),
    ...everywhere,
  ],
  examples: [
    { line: 'dlt-deploy workspaces', does: 'Which workspaces are there?' },
    { line: 'dlt-deploy workspaces --since origin/main --format json', does: 'Which of them does this branch touch?' },
  ],
  async run(session, invocation) {
    const { findWorkspaces } = await import('#commands/find-workspaces')
    const since = optionValue(invocation, 'since') ?? null
    const { workspaces: found, diagnostics } = await findWorkspaces(session.door, {
      folder: optionValue(invocation, 'workspace') ?? null,
      since,
      namesMatter: optionValue(invocation, 'platform') !== 'dlthub',
    })
    const shown = since === null ? found : found.filter(({ changed }) => changed !== false)
    if (diagnostics.length > 0) session.stderr.write(renderDiagnostics(diagnostics, { color: session.color.stderr }))
    session.stdout.write(
      optionValue(invocation, 'format') === 'json'
        ? `${writeJson(
            shown.map(({ workspace, name, changed }) => ({ workspace, name, changed })),
            2,
          )}\n`
        : renderTable(
            ['Workspace', 'Name'],
            shown.map(({ workspace, name }) => [workspace, name]),
          ),
    )
    return diagnostics.some(isError) ? exitCodes.failed : exitCodes.done
  },
}
