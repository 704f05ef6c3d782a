import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { openDoor } from '#io/open-door'
import { connect } from '#platform/connection'
import { writeCommit } from '#state/commit'
import { changedDocuments } from '#state/documents'
import { emptyState, nextState } from '#state/state'
import { openStore } from '#state/store'
import { push } from '#state/transport'
import { code, configuration, job, manifest, release } from '../platform/release.ts'
import { writeManyJobs } from './many-jobs.ts'

/**
 * Lays out a workspace of many jobs with a bare remote whose state has a long history, packed as a server packs it: each
 * version of both streams changed one file and one setting. Returns the folder of the workspace.
 */
export async function layOutHistory(folder: string, versions: number, jobs: number): Promise<string> {
  const [remote, workspace] = [join(folder, 'remote.git'), join(folder, 'pipelines')]
  mkdirSync(workspace, { recursive: true })
  const git = (cwd: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.com', ...args], { cwd })
  git(folder, 'init', '--quiet', '--bare', remote)
  writeManyJobs(workspace, jobs)
  git(workspace, 'init', '--quiet')
  git(workspace, 'add', '.')
  git(workspace, 'commit', '--quiet', '--message=bench')
  git(workspace, 'remote', 'add', 'origin', remote)

  const world = { ...openDoor(process), temporary: folder }
  const options = { workspaceName: 'pipelines', repository: workspace }
  const store = await openStore(await connect(options, world.env), world.env, folder)
  const declared = Array.from({ length: jobs }, (_, at) => job(`job_${at}`, { description: `Loads table ${at}.` }))
  const files = Object.fromEntries(Array.from({ length: 3 }, (_, at) => [`pipeline_${at}.py`, `${at}\n`.repeat(2000)]))
  let state = emptyState(options.workspaceName)
  let base: string | null = null
  for (let version = 1; version <= versions; version++) {
    const next = release({
      deployment: await code({ ...files, 'version.py': `version = ${version}\n` }),
      configuration: configuration({ prod: { settings: { version: String(version) }, secrets: ['token'] } }),
      manifest: manifest(declared, { description: `version ${version}` }),
    })
    const after = nextState(state, next)
    const origin = { base, provenance: next.provenance }
    const documents = changedDocuments(state, after, origin)
    base = await writeCommit(store, { documents, code: next.deployment, subject: 'deploy', origin })
    state = after
  }
  await push(store, base, null)
  await store.close()
  git(remote, 'gc', '--quiet')
  return workspace
}
