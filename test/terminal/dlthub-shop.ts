import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { jobHash } from '#manifest/hash'
import type { Job } from '#manifest/schema'
import type { Play } from '../fakes/dlthub/run.ts'
import { developerKey, startJaffle } from '../fakes/dlthub/world.ts'
import { dltDeploy, exampleRepository, temporaryFolder } from './command-line.ts'

/** An example workspace in a repository, a platform of its own with a few jobs deployed, and the built command line there. */
export async function dltHubShop(example: string, deployed: readonly Job[] = []) {
  const { hub, workspace, other } = await startJaffle()
  onTestFinished(() => hub.close())
  const folder = temporaryFolder()
  onTestFinished(() => folder[Symbol.dispose]())
  const shop = exampleRepository(folder.path, example)
  rmSync(join(shop, 'uv.lock'), { force: true })
  const at = hub.state.now()
  for (const definition of deployed) {
    const { job_ref: ref } = definition
    workspace.jobs.set(ref, {
      id: hub.state.next('job'),
      ref,
      definition: { ...definition },
      engine: 1n,
      hash: jobHash(definition),
      version: 1,
      module: '__deployment__',
      archived: false,
      createdAt: at,
      updatedAt: at,
    })
  }
  const env = {
    RUNTIME__API_BASE_URL: hub.url,
    RUNTIME__API_KEY: developerKey,
    RUNTIME__WORKSPACE_ID: workspace.id,
  }
  const cli = (args: readonly string[], other: Readonly<Record<string, string>> = {}) =>
    dltDeploy(shop, [...args, '--platform', 'dlthub'], { ...env, ...other })
  const plays = (wanted: Readonly<Record<string, Partial<Play>>>) => {
    for (const [ref, play] of Object.entries(wanted)) workspace.plays.set(ref, play)
  }
  return { hub, workspace, other, shop, env, cli, plays }
}
