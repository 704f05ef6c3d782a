import { stringify } from 'yaml'
import { inputs } from '../../src/github/inputs.ts'
import { outputs } from '../../src/github/outputs.ts'

/** The text of `action.yml`, from the tables of inputs and outputs: what GitHub shows is what the code reads. */
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
    runs: { using: 'node24', main: 'dist/index.js', post: 'dist/index.js' },
  }
  const text = stringify(action, { lineWidth: 120, defaultStringType: 'PLAIN', blockQuote: 'folded' })
  return `# Generated from src/github/inputs.ts and outputs.ts by \`npm run generate\`. Edit those.\n${text}`
}
