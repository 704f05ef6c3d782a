import type { Door } from '#io/door'
import { readDeployment, readState } from '#state/read-state'
import { emptyState, type State } from '#state/state'
import { readObjects, type Store } from '#state/store'
import { type Fetched, fetchEarlier, fetchInForce } from '#state/transport'
import { attempts, deadline } from './attempts.ts'

export type World = Pick<Door, 'env' | 'temporary' | 'now' | 'random' | 'sleep' | 'every'>

/** What reading and writing one workspace's state takes. */
export interface Workbench {
  readonly store: Store
  readonly workspace: string
  readonly world: World
}

/** `revision` is null before the first deployment. */
export interface InForce {
  readonly revision: string | null
  readonly state: State
}

/** Asks the remote what is in force now, again and again until `until` where it cannot be reached. */
export async function inForce(bench: Workbench, until = deadline(bench.world)): Promise<InForce> {
  const { store, workspace, world } = bench
  const revision = await patiently(world, until, () => fetchInForce(store))
  return { revision, state: revision === null ? emptyState(workspace) : await readState(store, revision, workspace) }
}

/** The last moment at which a deployment version was in force; null where there is no such version. */
export async function earlier(
  bench: Workbench,
  version: number,
): Promise<{ readonly revision: string; readonly state: State } | null> {
  const { store, workspace, world } = bench
  const { revision, state } = await inForce(bench)
  const last = state.deployment?.version ?? 0
  if (revision === null || !isVersion(version, last)) return null
  if (version === last) return { revision, state }
  const { base } = await readDeployment(store, revision, version + 1)
  if (base === null) return null
  const [known] = await readObjects(store, [base])
  if (!known) await patiently(world, deadline(world), () => fetchEarlier(store, base))
  return { revision: base, state: await readState(store, base, workspace) }
}

export const isVersion = (version: number, last: number): boolean =>
  Number.isInteger(version) && version >= 1 && version <= last

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
