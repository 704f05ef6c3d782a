import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { Operation } from '../fakes/dlthub/routes.ts'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import { startJaffle } from '../fakes/dlthub/world.ts'
import { dltDeploy } from './dlthub-door.ts'
import { exampleWorkspace, platformVariables } from './dlthub-python-client.ts'

/** What is asked of the platform, and in which round: what stands in one does not wait for anything else in it. */

/** What the plan is drawn against. */
const plan: readonly Operation[] = ['list_deployments', 'get_configuration_latest', 'list_jobs']
/** The code in force, where it is not the workspace's own. */
const files: readonly (readonly Operation[])[] = [
  ['get_workspace', 'issue_dataplane_token_workspace'],
  ['get_deployment_files'],
]
/** Whether that still stands. */
const look: readonly Operation[] = ['get_deployment_latest', 'get_configuration_latest', 'list_jobs']
/** Whether what was uploaded is the latest: the proof. The jobs are told by the answer to their deploy. */
const proof: readonly Operation[] = ['get_deployment_latest', 'get_configuration_latest']

let hub: FakeDltHub
let folder: string
let cli: (args: string) => Promise<readonly Operation[]>

beforeEach(async () => {
  const started = await startJaffle()
  hub = started.hub
  onTestFinished(() => hub.close())
  folder = await exampleWorkspace('ingest')
  cli = async (args) => {
    hub.calls.length = 0
    const { exit, stderr } = await dltDeploy(folder, platformVariables(hub, started.workspace), ...args.split(' '))
    expect([exit, stderr]).toEqual([0, ''])
    return hub.calls.map(({ operation }) => operation as Operation)
  }
})

/** The calls in the rounds they are expected in, each round sorted, for in it any may be first. */
function expectRounds(calls: readonly Operation[], rounds: readonly (readonly Operation[])[]): void {
  const rest = [...calls]
  const found = rounds.map((round) => rest.splice(0, round.length).toSorted())
  expect([...found, rest]).toEqual([...rounds.map((round) => round.toSorted()), []])
}

it('deploy --dry-run: 4', async () => {
  expectRounds(await cli('deploy --dry-run'), [plan, ['deploy_workspace']])
})

it('a first deploy: 14, in 6 rounds, on as many connections as the widest has requests; with nothing changed: 3', async () => {
  expectRounds(await cli('deploy'), [
    plan,
    [...look, 'deploy_workspace', 'issue_upload_deployment', 'issue_upload_configuration'],
    ['upload_deployment'],
    ['upload_configuration'],
    ['deploy_workspace'],
    proof,
  ])
  expect(hub.connections()).toBe(6)
  expectRounds(await cli('deploy'), [plan])
  expectRounds(await cli('plan'), [plan])
})

it('a deploy of code and jobs: 15; of code alone: 14; of settings alone: 11', async () => {
  await cli('deploy')
  const path = join(folder, 'data_quality.py')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"timeout": 600', '"timeout": 900'))
  const code = ['issue_upload_deployment'] as const
  expectRounds(await cli('deploy'), [
    plan,
    ...files,
    [...look, 'deploy_workspace', ...code],
    ['upload_deployment'],
    ['deploy_workspace'],
    proof,
  ])
  writeFileSync(join(folder, 'notes.md'), 'A file of the package that no job reads.\n')
  expectRounds(await cli('deploy'), [
    plan,
    ...files,
    [...look, ...code],
    ['upload_deployment'],
    [...proof, 'list_jobs'],
  ])
  writeFileSync(join(folder, '.dlt/prod.config.toml'), '[runtime]\nlog_level = "INFO"\n')
  expectRounds(await cli('deploy'), [
    plan,
    [...look, 'issue_upload_configuration'],
    ['upload_configuration'],
    [...proof, 'list_jobs'],
  ])
})

it('to trigger, look at or publish a job by name: 2, in two rounds', async () => {
  await cli('deploy')
  expectRounds(await cli('job trigger load_orders --dry-run'), [['list_jobs'], ['trigger_jobs']])
  expectRounds(await cli('runs list load_orders'), [['list_jobs'], ['list_job_runs']])
  expectRounds(await cli('job publish dashboard'), [['list_jobs'], ['publish_job']])
})
