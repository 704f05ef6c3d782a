import { readFileSync, writeFileSync } from 'node:fs'
import { stringify } from 'yaml'
import { inputs } from '../../src/github/inputs.ts'
import { outputs } from '../../src/github/outputs.ts'

/**
 * Writes `action.yml` from the tables of inputs and outputs, so that what GitHub shows is what the code reads.
 * With `--check` it writes nothing and fails where the file says otherwise.
 */
export const actionFile = new URL('../../action.yml', import.meta.url)

export function generateAction(): string {
  const action = {
    name: 'dlt-deploy',
    description:
      'Deploys dlt workspaces: shows on the pull request what a merge will do to production, and on the merge does exactly that.',
    author: 'dlt-deploy',
    branding: { icon: 'upload-cloud', color: 'green' },
    inputs: Object.fromEntries(
      Object.entries(inputs).map(([name, input]) => [
        name,
        { description: input.description, required: false, default: input.default },
      ]),
    ),
    outputs: Object.fromEntries(Object.entries(outputs).map(([name, description]) => [name, { description }])),
    runs: { using: 'node24', main: 'dist/index.js' },
  }
  const text = stringify(action, { lineWidth: 120, defaultStringType: 'PLAIN', blockQuote: 'folded' })
  return `# Generated from src/github/inputs.ts and outputs.ts by \`npm run generate\`. Edit those.\n${text}`
}

if (process.argv[1] === import.meta.filename) {
  const wanted = generateAction()
  if (!process.argv.includes('--check')) writeFileSync(actionFile, wanted)
  else if (readFileSync(actionFile, 'utf8') !== wanted) {
    console.error('action.yml is not what the tables say. Run `npm run generate`.')
    process.exitCode = 1
  }
}
