export interface WorkflowFacts {
  /** The folder of the workspace, relative to the repository; `.` for the repository's own. */
  readonly workspace: string
  /** Names of repository secrets that are handed to the steps. */
  readonly secrets: readonly string[]
  /** The branch that is deployed when it is pushed to. */
  readonly branch: string
}

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

/**
 * A workflow that plans every pull request and deploys every push to a branch, each with the rights it needs: what a pull
 * request starts cannot write to the repository. The last line ends in a line break.
 */
export function readyWorkflow({ workspace, secrets, branch }: WorkflowFacts): string {
  const step = [
    `      - uses: ${checkout}`,
    '        with:',
    '          persist-credentials: false',
    '          fetch-depth: 0 # all of the history: a plan is compared with its base, a commit with the deployed one',
    '      - uses: dlt-deploy/dlt-deploy@v1',
    ...(workspace === '.' ? [] : ['        with:', `          workspace: ${JSON.stringify(workspace)}`]),
    ...(secrets.length === 0 ? [] : ['        env:']),
    ...secrets.map((name) => `          ${name}: \${{ secrets.${name} }}`),
  ]
  return `${[
    '# Shows on each pull request what its merge will do to the dlt workspace, and does exactly that when it is merged.',
    'name: dlt',
    'on:',
    '  pull_request:',
    '  push:',
    `    branches: [${JSON.stringify(branch)}]`,
    '  workflow_dispatch:',
    '',
    'permissions: {}',
    '',
    'jobs:',
    '  plan:',
    "    if: github.event_name == 'pull_request'",
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 15',
    '    permissions:',
    '      contents: read',
    '      pull-requests: write # the comment',
    '    concurrency:',
    `      group: dlt-plan-\${{ github.ref }}`,
    '      cancel-in-progress: true',
    '    steps:',
    ...step,
    '',
    '  deploy:',
    "    if: github.event_name == 'push' || github.event_name == 'workflow_dispatch'",
    '    runs-on: ubuntu-latest',
    '    timeout-minutes: 30',
    '    permissions:',
    '      contents: write # the ref that holds what is deployed',
    '      pull-requests: write # what was reviewed, and the comment that says what is in force',
    '    concurrency: dlt-deploy',
    '    steps:',
    ...step,
  ].join('\n')}\n`
}
