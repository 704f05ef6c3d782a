import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDoor } from '#io/open-door'
import { connect } from '#platform/connection'
import { openGitPlatform } from '#platform/git-platform'
import { writeCommit } from '#state/commit'
import { changedDocuments } from '#state/documents'
import { emptyState, nextState } from '#state/state'
import { openStore } from '#state/store'
import { push } from '#state/transport'
import { code, configuration, job, manifest, release } from './release.ts'

/**
 * Measures the git platform on a long history: `node test/platform/performance.ts [VERSIONS] [JOBS]`.
 * Prints milliseconds; asserts nothing.
 */
const versions = Number(process.argv[2] ?? 1000)
const jobs = Number(process.argv[3] ?? 500)
const folder = await mkdtemp(join(tmpdir(), 'performance-'))
const world = { ...openDoor(process), temporary: folder }
const remote = join(folder, 'remote.git')
const repository = join(folder, 'checkout')
await mkdir(repository)
execFileSync('git', ['init', '--quiet', '--bare', remote])
execFileSync('git', ['init', '--quiet', repository])
execFileSync('git', ['remote', 'add', 'origin', remote], { cwd: repository })
const options = { workspaceName: 'pipelines', repository }

const files = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`pipeline_${at}.py`, `${at}\n`.repeat(2000)]))
const releaseOf = async (version: number) =>
  release({
    deployment: await code({ ...files, 'version.py': `version = ${version}\n` }),
    configuration: configuration({
      prod: { settings: { version: String(version) }, secrets: ['destination.credentials.password'] },
    }),
    manifest: manifest(
      Array.from({ length: jobs }, (_, at) => job(`job_${at}`, { description: `Loads table ${at}. `.repeat(5) })),
      { description: `version ${version}` },
    ),
  })

await timed(`history of ${versions} versions, ${jobs} jobs`, async () => {
  const store = await openStore(await connect(options, world.env), world.env, folder)
  let state = emptyState(options.workspaceName)
  let base: string | null = null
  for (let version = 1; version <= versions; version++) {
    const next = await releaseOf(version)
    const after = nextState(state, next)
    const origin = { base, provenance: next.provenance }
    const documents = changedDocuments(state, after, origin)
    base = await writeCommit(store, { documents, code: next.deployment, subject: 'deploy', origin })
    state = after
  }
  if (base !== null) await push(store, base, null)
  await store.close()
})

await timed('repack, as a server would', () => execFileSync('git', ['gc', '--quiet'], { cwd: remote }))
const platform = await timed('open', () => openGitPlatform(options, world))
const deployed = await timed('read', () => platform.read())
await timed('list deployments', () => platform.deployments())
await timed('list files of version 1', () => platform.deploymentFiles(1))
const next = await releaseOf(versions + 1)
await timed('apply', () => platform.apply(deployed, next))
await timed('apply again', () => platform.apply(deployed, next))
await platform.close()
await rm(folder, { recursive: true })

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  console.log(
    `${Math.round(performance.now() - start)
      .toString()
      .padStart(8)} ms  ${what}`,
  )
  return result
}
