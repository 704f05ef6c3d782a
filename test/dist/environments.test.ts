import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readMarked } from '#github/marker'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import type { Workspace } from '../fakes/dlthub/state.ts'
import { startJaffle as startHub } from '../fakes/dlthub/world.ts'
import { pullRequestEvent, pushEvent } from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import type { Document } from '../fakes/github/shapes.ts'
import { jaffle, pullRequest, startJaffle, workflowBot } from '../fakes/github/world.ts'
import { runStep, type StepResult } from '../fakes/runner.ts'
import { filled, readWorkflow, startedJobs, type WorkflowJob } from '../fakes/workflow.ts'
import { type Checkout, makeCheckout, workspaceFiles } from './checkout.ts'

/** The ready workflow of `environments`, as GitHub runs it: each job has the secrets of its own environment, and no other. */
let github: FakeGitHub
let hub: FakeDltHub
let production: Workspace
let staging: Workspace
let checkout: Checkout
let secrets: Record<string, Record<string, string>>

beforeEach(async () => {
  github = await startJaffle()
  ;({ hub, workspace: production, other: staging } = await startHub())
  hub.state.keys.clear()
  const keyOf = (workspace: Workspace, role: 'developer' | 'viewer', name: string): string => {
    hub.state.keys.set(`dlt_sa_${name}`, { role, workspace: workspace.id })
    return `dlt_sa_${name}`
  }
  secrets = {
    staging: { DLTHUB_API_KEY: keyOf(staging, 'developer', 'staging-deploys') },
    'staging-preview': { DLTHUB_API_KEY: keyOf(staging, 'viewer', 'staging-reads') },
    production: {
      DLTHUB_API_KEY: keyOf(production, 'developer', 'production-deploys'),
      PROD_SECRETS_TOML: '[sources.orders]\ntoken = "hunter2-of-production"\n',
    },
    'production-preview': { DLTHUB_API_KEY: keyOf(production, 'viewer', 'production-reads') },
  }
  checkout = makeCheckout()
  checkout.commit({
    '.dlt/prod.config.toml': `[runtime]\nworkspace_id = "${production.id}"\n`,
    '.dlt/staging.config.toml': `[runtime]\nworkspace_id = "${staging.id}"\n`,
  })
})
afterEach(async () => {
  checkout.remove()
  await Promise.all([github.close(), hub.close()])
})

/** The jobs in order, each with what its steps came to; one whose need failed is not run. */
async function runWorkflow(event: string, payload: Document): Promise<Readonly<Record<string, StepResult>>> {
  const context = { event_name: event, event: payload, repository: 'jaffle/pipelines' }
  const jobs = startedJobs(readWorkflow('.github/examples/environments/dlt.yml'), { github: context })
  const results: Record<string, StepResult> = {}
  for (const job of jobs) {
    if (job.needs !== undefined && results[job.needs]?.exitCode !== 0) continue
    for (const matrix of job.strategy?.matrix.include ?? [{}]) {
      const environment = filled(job.environment ?? '', { matrix })
      const contexts = { github: context, matrix, secrets: secrets[environment] ?? {} }
      results[environment] = await runJob(job, event, payload, contexts)
    }
  }
  return results
}

async function runJob(job: WorkflowJob, event: string, payload: Document, contexts: object): Promise<StepResult> {
  const token = `token-of-${job.name}`
  github.state.tokens.set(token, { account: workflowBot, permissions: job.permissions })
  const [step, ...more] = job.steps.filter(({ uses }) => !uses?.startsWith('actions/checkout@'))
  if (step === undefined || more.length > 0) throw new Error(`${job.name} is of other steps than this test runs`)
  const given = (values: Readonly<Record<string, unknown>> = {}): Record<string, string> =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, filled(String(value), { ...contexts })]))
  return await runStep({
    workspace: checkout.path,
    github,
    repository: 'jaffle/pipelines',
    event,
    payload,
    inputs: { 'github-token': token, 'api-url': hub.url, ...given(step.with) },
    env: { NO_PROXY: '127.0.0.1', ...given(step.env) },
  })
}

const push = () =>
  runWorkflow('push', pushEvent(jaffle, 'main', checkout.commit({ 'README.md': `# ${Math.random()}\n` })))
const pull = () =>
  runWorkflow('pull_request', pullRequestEvent('synchronize', pullRequest(1), jaffle, github.serverUrl))
const decisions = (results: Readonly<Record<string, StepResult>>) =>
  Object.fromEntries(Object.entries(results).map(([name, { outputs, log }]) => [name, outputs['reason-code'] ?? log]))
/** With which keys each workspace was asked. */
const asked = () => ({
  staging: keysAt(staging),
  production: keysAt(production),
})
const keysAt = ({ id }: Workspace): readonly string[] => [
  ...new Set(hub.calls.flatMap(({ path, bearer }) => (path.includes(id) && bearer.startsWith('dlt_') ? [bearer] : []))),
]
const versions = () => [staging, production].map((each) => [each.deployments.length, each.configurations.length])

describe('the workflow of two environments', () => {
  it('deploys each to the workspace of its own key, and no key reaches the other', async () => {
    const results = await push()
    expect(decisions(results)).toEqual({ staging: 'CHANGES', production: 'CHANGES' })
    expect(versions()).toEqual([
      [1, 1],
      [1, 1],
    ])
    expect(asked()).toEqual({ staging: ['dlt_sa_staging-deploys'], production: ['dlt_sa_production-deploys'] })
    expect(hub.calls.every(({ status }) => status !== 403 && status !== 401)).toBe(true)
    for (const { log, summary } of Object.values(results)) expect(log + summary).not.toMatch(/dlt_sa_|hunter2/)
  })

  it('gives the secrets of production to production alone', async () => {
    await push()
    const [atStaging, atProduction] = [staging, production].map(({ configurations }) =>
      JSON.stringify([...(configurations[0]?.contents ?? [])].map(([path, bytes]) => [path, bytes.toString()])),
    )
    expect(atStaging).not.toMatch(/hunter2|secrets\.toml/)
    expect(atProduction).toMatch(/prod\.secrets\.toml.*hunter2-of-production/)
  })

  it('plans a pull request with keys that can only read, in a comment for each', async () => {
    await push()
    hub.calls.length = 0
    checkout.commit({ 'ingest.py': (workspaceFiles['ingest.py'] ?? '').replace('every("5m")', 'every("15m")') })
    const results = await pull()
    expect(decisions(results)).toEqual({ 'staging-preview': 'CHANGES', 'production-preview': 'CHANGES' })
    expect(asked()).toEqual({ staging: ['dlt_sa_staging-reads'], production: ['dlt_sa_production-reads'] })
    expect(versions()).toEqual([
      [1, 1],
      [1, 1],
    ])
    const shown = github.state.commentsOf(1).map(({ body }) => readMarked(body)?.marker.environment)
    expect(shown).toEqual(['staging', 'production'])
  })

  it('stops before anything is changed where the keys are mixed up, and production waits for staging', async () => {
    secrets['staging'] = { ...secrets['production'] }
    const results = await push()
    expect(decisions(results)).toEqual({ staging: 'DLTHUB_FORBIDDEN' })
    expect(versions()).toEqual([
      [0, 0],
      [0, 0],
    ])
  })

  it('deploys to staging and says what production lacks, where its environment has no key', async () => {
    secrets['production'] = {}
    expect(decisions(await push())).toEqual({ staging: 'CHANGES', production: 'DLTHUB_KEY_MISSING' })
    expect(versions()).toEqual([
      [1, 1],
      [0, 0],
    ])
  })
})
