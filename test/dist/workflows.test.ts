import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readMarked } from '#github/marker'
import {
  issueCommentEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowRunEvent,
} from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { type Document, timestamp } from '../fakes/github/shapes.ts'
import { alice, forked, jaffle, mallory, pullRequest, startJaffle, workflowBot } from '../fakes/github/world.ts'
import { runStep, type StepResult } from '../fakes/runner.ts'
import { filled, isTrue, readWorkflow, startedJobs, type WorkflowJob } from '../fakes/workflow.ts'
import { type Branches, openBranches } from './branches.ts'
import { type Checkout, makeCheckout, workspaceFiles } from './checkout.ts'

let github: FakeGitHub
let checkout: Checkout
let branches: Branches
let artifacts: Map<string, string>
beforeEach(async () => {
  github = await startJaffle()
  checkout = makeCheckout()
  branches = openBranches(github, checkout)
  artifacts = new Map()
})
afterEach(async () => {
  checkout.remove()
  await github.close()
})

const secret = 'hunter2-of-the-workflow'
const secrets = { PROD_SECRETS_TOML: `[sources.orders]\ntoken = "${secret}"\n` }
const everyQuarter = { 'ingest.py': (workspaceFiles['ingest.py'] ?? '').replace('every("5m")', 'every("15m")') }

/** Runs what a workflow of this repository does on an event: its jobs with their own rights, step by step. */
async function runWorkflow(
  source: string,
  event: string,
  payload: Document,
  { readOnly = false, hasSecrets = true } = {},
): Promise<readonly StepResult[]> {
  const context = { event_name: event, event: payload, token: 'token-of-this-job' }
  const contexts = { github: context, secrets: hasSecrets ? secrets : {}, steps: {} }
  const results: StepResult[] = []
  for (const job of startedJobs(readWorkflow(source), contexts)) {
    const permissions = readOnly ? readable(job.permissions) : job.permissions
    github.state.tokens.set(context.token, { account: workflowBot, permissions })
    results.push(...(await runJob(job, contexts)))
  }
  return results
}

const readable = (permissions: WorkflowJob['permissions']): WorkflowJob['permissions'] =>
  Object.fromEntries(Object.keys(permissions).map((name) => [name, 'read']))

async function runJob(
  job: WorkflowJob,
  contexts: {
    readonly github: { readonly event_name: string; readonly event: Document; readonly token: string }
    readonly secrets: object
    readonly steps: object
  },
): Promise<readonly StepResult[]> {
  const results: StepResult[] = []
  const steps: Record<string, { outputs: Record<string, string> }> = {}
  for (const step of job.steps) {
    const now = { ...contexts, steps }
    const given = (values: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
      Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filled(String(value), now)]))
    if (step.if !== undefined && !isTrue(step.if, now)) continue
    const action = step.uses?.split('@')[0] ?? ''
    const inputs = given(step.with)
    if (action === 'actions/checkout') checkOut(contexts.github.event_name, inputs['ref'])
    else if (action === 'actions/upload-artifact') artifacts.set(inputs['name'] ?? '', inputs['path'] ?? '')
    else if (action === 'actions/download-artifact') download(inputs['name'] ?? '', inputs['path'] ?? '.')
    else if (action.endsWith('/dlt-deploy')) {
      const { event_name: event, event: payload, token } = contexts.github
      const result = await runStep({
        workspace: checkout.path,
        github,
        repository: 'jaffle/pipelines',
        event,
        payload,
        inputs: { 'github-token': token, ...inputs },
        env: given(step.env),
      })
      results.push(result)
      if (step.id !== undefined) steps[step.id] = { outputs: kept(result) }
    } else throw new Error(`no runner for ${step.uses}`)
  }
  return results
}

/** What outputs name must outlive the machine. */
function kept({ outputs, files }: StepResult): Record<string, string> {
  const paths = Object.entries(files).map(([name, text]) => {
    const path = join(dirname(checkout.path), 'artifacts', basename(outputs[name] ?? name))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return [name, path]
  })
  return { ...outputs, ...Object.fromEntries(paths) }
}

function checkOut(event: string, ref: string | undefined): void {
  const { git } = checkout
  const number = /^refs\/pull\/(\d+)\/merge$/.exec(ref ?? '')?.[1] ?? (event === 'pull_request' ? '1' : null)
  git('checkout', '--quiet', ...(number === null ? ['main'] : ['--detach', 'main']))
  if (number !== null) git('merge', '--quiet', '--no-ff', '--no-edit', `pr-${number}`)
}

function download(name: string, folder: string): void {
  const from = artifacts.get(name)
  if (from === undefined) throw new Error(`no artifact ${name}`)
  checkout.write({ [join(folder, basename(from))]: readFileSync(from, 'utf8') })
}

const comments = (): readonly string[] => github.state.commentsOf(1).map(({ body }) => readMarked(body)?.text ?? body)
const decisions = (results: readonly StepResult[]): readonly (string | undefined)[] =>
  results.map(({ outputs, log }) => outputs['decision'] ?? log)
const onPullRequest = (): Document =>
  pullRequestEvent('opened', github.state.pulls.get(1) ?? pullRequest(1), jaffle, github.serverUrl)
const push = (): Document => pushEvent(jaffle, 'main', checkout.git('rev-parse', 'main'))

describe('the workflow of the README', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
  const [, text = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? []

  it('plans a pull request, and deploys its merge', async () => {
    expect(Object.keys(parse(text).jobs)).toEqual(['plan', 'deploy'])
    branches.open(1, everyQuarter)
    expect(decisions(await runWorkflow(text, 'pull_request', onPullRequest()))).toEqual(['planned'])
    expect(comments()).toEqual([expect.stringContaining('jobs.ingest.load_orders')])
    branches.merge(1)
    const results = await runWorkflow(text, 'push', push())
    expect(decisions(results)).toEqual(['deployed'])
    expect(results[0]?.summary).toContain('exactly what was reviewed on #1')
    expect(results.flatMap(({ annotations }) => annotations).filter(({ severity }) => severity === 'error')).toEqual([])
    expect(await runWorkflow(text, 'pull_request', { ...onPullRequest(), action: 'labeled' })).toEqual([])
  })
})

describe('the ready workflows', () => {
  it('for forks: one plans without rights and secrets, the other comments what it left', async () => {
    branches.open(1, everyQuarter)
    const pull = github.state.pulls.get(1) ?? pullRequest(1)
    const fork = pullRequest(1, { ...pull, head: { ...pull.head, repository: forked }, author: mallory })
    github.state.pulls.set(1, fork)
    const outside = { readOnly: true, hasSecrets: false }
    const planned = await runWorkflow('.github/examples/forks/dlt-plan.yml', 'pull_request', onPullRequest(), outside)
    expect([decisions(planned), comments()]).toEqual([['planned'], []])
    checkout.git('checkout', '--quiet', 'main')
    const run = workflowRunEvent(jaffle, fork, mallory)
    const event = { ...run, workflow_run: { ...(run['workflow_run'] as object), event: 'pull_request', id: 100 } }
    expect(decisions(await runWorkflow('.github/examples/forks/dlt-comment.yml', 'workflow_run', event))).toEqual([
      'planned',
    ])
    expect(comments()).toEqual([
      expect.stringMatching(/^> Drawn by a run of the pull request itself[\s\S]*load_orders/),
    ])
  })

  it('for drift: opens one issue and closes it', async () => {
    const look = () =>
      runWorkflow('.github/examples/drift/dlt-drift.yml', 'schedule', scheduleEvent(jaffle, '17 5 * * *'))
    await branches.deploy({ env: secrets })
    expect(decisions(await look())).toEqual(['planned'])
    expect([...github.state.issues.values()]).toEqual([])
    branches.pushDirectly(everyQuarter)
    await look()
    expect([...github.state.issues.values()]).toMatchObject([{ state: 'open' }])
    await branches.deploy({ env: secrets })
    await look()
    expect([...github.state.issues.values()]).toMatchObject([{ state: 'closed' }])
    expect(JSON.stringify([...github.state.issues.values()])).not.toContain(secret)
  })

  it('for commands: obeys who may push, and starts for no other comment', async () => {
    const path = '.github/examples/commands/dlt-commands.yml'
    branches.open(1, everyQuarter)
    const say = (body: string, author = alice): Promise<readonly StepResult[]> => {
      const { id, created } = github.state.addComment(1, author, body)
      const comment = { id, body, author, createdAt: timestamp(created) }
      return runWorkflow(path, 'issue_comment', issueCommentEvent(jaffle, 1, comment))
    }
    expect(await say('looks good, /dlt deploy')).toEqual([])
    expect(decisions(await say('/dlt deploy', mallory))).toEqual(['refused'])
    expect(decisions(await say('/dlt plan'))).toEqual(['planned'])
    const deployed = await say('/dlt deploy')
    expect(decisions(deployed), deployed[0]?.log).toEqual(['deployed'])
    expect(comments().join()).not.toContain(secret)
  })
})
