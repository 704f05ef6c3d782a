import { visibleText } from '#report/visible-text'
import { type Command, exitCodes } from '../command.ts'
import { everywhere, moduleOption } from '../options.ts'
import { declareRequest, platformRequest } from '../requests.ts'
import { secretLines } from './doctor.ts'

export const init: Command = {
  words: ['init'],
  operands: '',
  arity: [0, 0],
  summary: 'Set a folder up to be deployed from GitHub: workspace and workflow.',
  details:
    'Writes what is missing of `.dlt/.workspace`, `__deployment__.py` and `.github/workflows/dlt-deploy.yml`, which plans pull\n' +
    'requests and deploys pushes. Nothing that is there is changed. Then says which repository secrets to add.',
  options: [moduleOption, ...everywhere],
  examples: [
    { line: 'dlt-deploy init', does: 'Set up the folder you stand in.' },
    { line: 'dlt-deploy init --workspace pipelines', does: 'Set up a folder of a larger repository.' },
  ],
  async run(session, invocation) {
    const { initWorkspace } = await import('#commands/init-workspace')
    const { secrets: _, ...asked } = declareRequest(invocation)
    const { written, kept, secrets } = await initWorkspace(session.door, { ...asked, ...platformRequest(invocation) })
    const lines = [
      ...written.map((path) => `wrote  ${visibleText(path)}`),
      ...kept.map((path) => `kept   ${visibleText(path)}`),
    ]
    session.stdout.write(`${lines.join('\n')}\n\n${secretLines(secrets)}`)
    session.stdout.write('\nThen commit these files and open a pull request: the plan appears as its comment.\n')
    return exitCodes.done
  },
}
