import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { writeCommit } from '#state/commit'
import { changedDocuments } from '#state/documents'
import { configurationOf, readConfigurations, readDeployment, readDeployments, readState } from '#state/read-state'
import { restoreCode } from '#state/restore-code'
import { deployedOf, emptyState, nextState, type State } from '#state/state'
import { openStore, type Store } from '#state/store'
import { type Fetched, fetchEarlier, fetchInForce, push } from '#state/transport'
import type { Configuration } from '#workspace/configuration'
import { attempts, deadline } from './attempts.ts'
import { connect, type GitPlatformOptions } from './connection.ts'
import type { ConfigurationVersion, Deployed, DeploymentVersion, Platform, Release } from './platform.ts'

/** A platform that is a git ref. `close` removes its temporary files. */
export interface GitPlatform extends Platform {
  close(): Promise<void>
}

type World = Pick<Door, 'env' | 'temporary' | 'now' | 'random' | 'sleep'>

interface InForce {
  readonly revision: string | null
  readonly state: State
}

/** Opens the platform that keeps a workspace's state in its own repository, or in that repository's remote. */
export async function openGitPlatform(options: GitPlatformOptions, world: World): Promise<GitPlatform> {
  const connection = await connect(options, world.env)
  const store = await openStore(connection, world.env, world.temporary)
  const workspace = options.workspaceName

  const inForce = async (until = deadline(world)): Promise<InForce> => {
    const revision = await patiently(world, until, () => fetchInForce(store))
    return { revision, state: revision === null ? emptyState(workspace) : await readState(store, revision, workspace) }
  }

  /** The last moment at which a deployment version was in force; null where there is none. */
  const earlier = async (version: number): Promise<{ revision: string; state: State } | null> => {
    const { revision, state } = await inForce()
    const last = state.deployment?.version ?? 0
    if (revision === null || !isVersion(version, last)) return null
    if (version === last) return { revision, state }
    const found = await readDeployment(store, revision, version + 1)
    if (found.base === null) return null
    const { base } = found
    await patiently(world, deadline(world), () => fetchEarlier(store, base))
    return { revision: base, state: await readState(store, base, workspace) }
  }

  return {
    name: 'git',
    place: `${connection.ref} of ${connection.display}`,

    async read() {
      const { revision, state } = await inForce()
      return deployedOf(state, revision)
    },

    apply: (base, release) => apply({ store, world, inForce }, base, release),

    async deployments() {
      const { revision, state } = await inForce()
      if (revision === null) return []
      const documents = await readDeployments(store, revision, state.deployment?.version ?? 0)
      return documents.toReversed().map(
        ({ deployment, contentHash, files, size, provenance }): DeploymentVersion => ({
          version: deployment,
          contentHash,
          files,
          size,
          provenance,
        }),
      )
    },

    async deploymentFiles(version) {
      return (await earlier(version))?.state.files ?? null
    },

    async restore(version, folder) {
      const found = await earlier(version)
      const deployment = found?.state.deployment ?? null
      if (found === null || deployment === null) return null
      const { revision, state } = found
      await restoreCode(store, revision, folder)
      const { contentHash } = deployment
      return {
        deployment: { contentHash, entries: state.files, root: folder },
        manifest: state.manifest?.manifest ?? null,
      }
    },

    async configurations() {
      const { revision, state } = await inForce()
      if (revision === null) return []
      const documents = await readConfigurations(store, revision, state.configuration?.version ?? 0)
      return documents.toReversed().map(
        ({ configuration, contentHash, profiles, provenance }): ConfigurationVersion => ({
          version: configuration,
          contentHash,
          profiles: profiles.map(({ profile }) => profile),
          provenance,
        }),
      )
    },

    async configuration(version): Promise<Configuration | null> {
      const { revision, state } = await inForce()
      const last = state.configuration?.version ?? 0
      if (revision === null || !isVersion(version, last)) return null
      const document = (await readConfigurations(store, revision, last))[version - 1]
      return document === undefined ? null : configurationOf(document)
    },

    close: store.close,
  }
}

interface Workbench {
  readonly store: Store
  readonly world: World
  readonly inForce: (until?: number) => Promise<InForce>
}

/**
 * Looks, writes, pushes, looks again. Whatever went wrong with a push, the next look tells what came of it: the release
 * is in force, or the base still is, or someone else was first.
 */
async function apply({ store, world, inForce }: Workbench, base: Deployed, release: Release): Promise<Deployed> {
  const until = deadline(world)
  let fault: Error = failure('PLAN_STALE', { base: baseName(base) })
  for await (const _ of attempts(world, until)) {
    const { revision, state } = await inForce(until)
    const next = nextState(state, release)
    if (next === state) return deployedOf(state, revision)
    if (revision !== base.revision) throw failure('PLAN_STALE', { base: baseName(base) })

    const origin = { base: revision, provenance: release.provenance }
    const written = await writeCommit(store, {
      documents: changedDocuments(state, next, origin),
      code: next.deployment === state.deployment ? null : release.deployment,
      subject: subjectOf(state, next),
      origin,
    })
    const pushed = await push(store, written, revision)
    if (pushed.kind === 'pushed') {
      const found = await inForce(until)
      if (found.revision === written) return deployedOf(found.state, found.revision)
      throw failure('STATE_NOT_IN_FORCE', { written, found: found.revision ?? 'nothing' })
    }
    const { error, transient } = pushed.kind === 'rejected' ? pushed.fault : pushed
    fault = error
    if (!transient) break
  }
  throw fault
}

async function patiently(world: World, until: number, fetch: () => Promise<Fetched>): Promise<string | null> {
  let fault: Error | null = null
  for await (const _ of attempts(world, until)) {
    const fetched = await fetch()
    if (fetched.kind === 'fetched') return fetched.revision
    fault = fetched.error
    if (!fetched.transient) break
  }
  throw fault ?? new Error('no attempt was made')
}

function subjectOf(before: State, after: State): string {
  const parts = [
    after.deployment === before.deployment ? null : `deployment v${after.deployment?.version}`,
    after.configuration === before.configuration ? null : `configuration v${after.configuration?.version}`,
  ].filter((part) => part !== null)
  return `deploy: ${parts.length === 0 ? 'manifest' : parts.join(', ')}`
}

function baseName({ base }: Deployed): string {
  if (base.deployment === null && base.configuration === null) return 'an empty platform'
  return `deployment v${base.deployment ?? 0}, configuration v${base.configuration ?? 0}`
}

const isVersion = (version: number, last: number): boolean =>
  Number.isInteger(version) && version >= 1 && version <= last
