import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { workflowFaults } from '../.github/scripts/lint-workflows.ts'
import { dltDeploy, git, temporaryFolder } from './terminal/command-line.ts'

const project = join(import.meta.dirname, '..')
const readme = readFileSync(join(project, 'README.md'), 'utf8')
const shell = blocks('sh')
const lines = shell
  .join('\n')
  .split('\n')
  .filter((line) => line !== '')

describe('the README', () => {
  it('names only commands that are run by a test or by the check itself', () => {
    const elsewhere = ['npm ci', 'npm run demo', 'npm test']
    const scripts = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).scripts
    for (const line of elsewhere) expect(line === 'npm ci' || scripts[line.split(' ').at(-1) ?? '']).toBeTruthy()
    const rest = lines.filter((line) => !elsewhere.includes(line) && !/^(?:node dist\S+|mkdir|touch) /.test(line))
    expect(rest).toEqual([])
  })

  it.each(lines.filter((line) => line.startsWith('node dist/cli/index.js')))(
    'is right that `%s` works',
    async (line) => {
      using folder = temporaryFolder()
      cpSync(join(project, 'test/workspaces'), join(folder.path, 'test/workspaces'), { recursive: true })
      git(folder.path, 'init', '--quiet')
      const { code, stdout } = await dltDeploy(folder.path, line.split(' ').slice(2))
      expect([code, stdout.length > 100]).toEqual([0, true])
    },
  )

  it('makes a project a workspace with its two set-up commands', async () => {
    using folder = temporaryFolder()
    git(folder.path, 'init', '--quiet')
    const setup = shell.find((block) => block.includes('.dlt/.workspace')) ?? ''
    execFileSync('bash', ['-e', '-c', setup], { cwd: folder.path })
    const { code, stdout } = await dltDeploy(folder.path, ['plan', '--quiet'])
    expect([code, stdout.includes('jobs.workspace.dashboard')]).toEqual([0, true])
  })

  it('shows a workflow without faults, whose inputs exist', async () => {
    const [workflow = ''] = blocks('yaml')
    const pinned = workflow.replace(
      /dlt-deploy\/dlt-deploy@v1/g,
      'dlt-hub/x@3d3c42e5aac5ba805825da76410c181273ba90b1 # v1.0.0',
    )
    expect(await workflowFaults('dlt-deploy.yml', pinned)).toEqual([])
    const action = parse(readFileSync(join(project, 'action.yml'), 'utf8'))
    const jobs: readonly { readonly steps: readonly { uses?: string; with?: object }[] }[] = Object.values(
      parse(workflow).jobs,
    )
    for (const { steps } of jobs) {
      const step = steps.find(({ uses }) => uses?.startsWith('dlt-deploy/dlt-deploy'))
      expect(step).toBeDefined()
      expect(Object.keys(step?.with ?? {}).filter((name) => !(name in action.inputs))).toEqual([])
    }
  })

  it('shows a deployment module that deploys just what it lists', async () => {
    using folder = temporaryFolder()
    git(folder.path, 'init', '--quiet')
    const [deployment = ''] = blocks('python')
    const decorator = /# there: (.*)/.exec(deployment)?.[1] ?? ''
    mkdirSync(join(folder.path, '.dlt'))
    writeFileSync(join(folder.path, '.dlt/.workspace'), '')
    writeFileSync(join(folder.path, '__deployment__.py'), deployment)
    writeFileSync(
      join(folder.path, 'orders_pipeline.py'),
      `from dlt.hub import run\n\n${decorator}\ndef load_orders():\n    pass\n`,
    )
    const { code, stdout, stderr } = await dltDeploy(folder.path, ['plan', '--generator', 'static'])
    expect([code, stderr, stdout]).toEqual([0, '', expect.stringContaining('runs every hour (every:1h)')])
    expect(stdout).toContain('+ jobs.orders_pipeline.load_orders  added')
  })

  it('links only to headings that it has', () => {
    const headings = [...readme.matchAll(/^#+ (.+)$/gm)].map(([, words = '']) =>
      words
        .toLowerCase()
        .replace(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    const anchors = [...readme.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor)
    expect(anchors.length).toBeGreaterThan(1)
    expect(anchors.filter((anchor) => !headings.includes(anchor ?? ''))).toEqual([])
  })

  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)|src="([^"]+)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    )
    for (const link of links) expect(() => readFileSync(join(project, link)), link).not.toThrow()
  })
})

function blocks(language: string): readonly string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  )
}
