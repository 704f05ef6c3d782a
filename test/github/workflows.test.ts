import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { workflowFaults } from '../../.github/scripts/lint-workflows.ts'

const folder = new URL('../../.github/workflows/', import.meta.url)
const names = readdirSync(folder)
const pinned = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'

function workflow(
  steps: string,
  top = 'permissions: {}',
  job = 'permissions: { contents: read }\n    timeout-minutes: 5',
): string {
  return `on: push\n${top}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    ${job}\n    steps:\n      ${steps}\n`
}

describe('the workflows of this repository', () => {
  it.each(names)('%s is sound', async (name) => {
    expect(await workflowFaults(name, readFileSync(new URL(name, folder), 'utf8'))).toEqual([])
  })

  it('do not run on events that lend rights to code from outside', () => {
    const texts = names.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
    expect(texts).not.toMatch(/pull_request_target|workflow_run|issue_comment/)
  })
})

describe('a workflow', () => {
  it('that keeps the rules has no faults', async () => {
    const steps = `- uses: ${pinned}\n        with: { persist-credentials: false }\n      - run: echo "$NAME"\n        env:\n          NAME: \${{ github.actor }}`
    expect(await workflowFaults('x.yml', workflow(steps))).toEqual([])
  })

  it.each([
    ['names an action by a tag', workflow('- uses: actions/setup-node@v7'), 'is not pinned by commit'],
    [
      'pins without the version',
      workflow('- uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020'),
      'is not pinned by commit',
    ],
    ['leaves a token in the checkout', workflow(`- uses: ${pinned}`), 'leaves its token in the checkout'],
    [
      'puts an expression into a script',
      workflow(`- run: echo \${{ github.ref }}`),
      'puts an expression into a script',
    ],
    ['starts from rights', workflow('- run: ls', 'permissions: { contents: write }'), 'does not start from'],
    ['starts from the default rights', workflow('- run: ls', ''), 'does not start from'],
    [
      'has a job that does not say its rights',
      workflow('- run: ls', 'permissions: {}', 'timeout-minutes: 5'),
      'a does not say its permissions',
    ],
    [
      'has a job that may run for ever',
      workflow('- run: ls', 'permissions: {}', 'permissions: {}'),
      'a has no timeout',
    ],
    [
      'uses a variable nobody set',
      workflow(`- run: ls\n        env:\n          A: \${{ foo.bar }}`),
      'undefined variable "foo"',
    ],
    [
      'runs on a machine that is not there',
      workflow('- run: ls').replace('24.04', '99'),
      'label "ubuntu-99" is unknown',
    ],
  ])('that %s is told so', async (_title, text, fault) => {
    expect(await workflowFaults('x.yml', text)).toEqual(expect.arrayContaining([expect.stringContaining(fault)]))
  })
})
