import { failure } from '#diagnostics/diagnostic'
import { writeCommit } from '#state/commit'
import { changedDocuments } from '#state/documents'
import { deployedOf, nextState, type State } from '#state/state'
import { isInHistory, push } from '#state/transport'
import { attempts, deadline } from './attempts.ts'
import { inForce, type Workbench } from './in-force.ts'
import type { Deployed, Release } from './platform.ts'

/** What was written in the course of one `apply`: the release on top of its base, under a commit id each. */
type Written = Map<string, State>

/**
 * Looks, writes, pushes, looks again. Whatever went wrong with a push, the next look tells what came of it: the release
 * is in force, or was and somebody deployed on top of it, or the base still is, or someone else was first.
 */
export async function applyRelease(bench: Workbench, base: Deployed, release: Release): Promise<Deployed> {
  const until = deadline(bench.world)
  const written: Written = new Map()
  let fault: Error = stale(base)
  for await (const _ of attempts(bench.world, until)) {
    const { revision, state } = await inForce(bench, until)
    const next = nextState(state, release)
    if (next === state) return deployedOf(state, revision)
    if (revision !== base.revision) return (await builtUpon(bench, written)) ?? refuse(stale(base))

    const origin = { base: revision, provenance: release.provenance }
    const id = await writeCommit(bench.store, {
      documents: changedDocuments(state, next, origin),
      code: next.deployment === state.deployment ? null : release.deployment,
      subject: subjectOf(state, next, release),
      origin,
    })
    written.set(id, next)
    const pushed = await push(bench.store, id, revision)
    if (pushed.kind === 'pushed') return await readBack(bench, id, written, until)
    const { error, transient } = pushed.kind === 'rejected' ? pushed.fault : pushed
    fault = error
    if (!transient) break
  }
  throw fault
}

/** A push that was accepted is a promise; what is read afterwards is the proof. */
async function readBack(bench: Workbench, id: string, written: Written, until: number): Promise<Deployed> {
  const { revision, state } = await inForce(bench, until)
  if (revision === id) return deployedOf(state, revision)
  const found = revision ?? 'nothing'
  return (await builtUpon(bench, written)) ?? refuse(failure('STATE_NOT_IN_FORCE', { written: id, found }))
}

/** The release as it was put in force, where what is in force now was put on top of it. */
async function builtUpon({ store }: Workbench, written: Written): Promise<Deployed | null> {
  for (const [id, state] of written) {
    if (await isInHistory(store, id)) return deployedOf(state, id)
  }
  return null
}

function subjectOf(before: State, after: State, { provenance: { restores } }: Release): string {
  const parts = [
    after.deployment === before.deployment ? null : `deployment v${after.deployment?.version}`,
    after.configuration === before.configuration ? null : `configuration v${after.configuration?.version}`,
  ].filter((part) => part !== null)
  return `${restores === undefined ? 'deploy' : 'rollback'}: ${parts.length === 0 ? 'manifest' : parts.join(', ')}`
}

function stale({ base }: Deployed): Error {
  const { deployment, configuration } = base
  const name =
    deployment === null && configuration === null
      ? 'an empty platform'
      : `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`
  return failure('PLAN_STALE', { base: name })
}

function refuse(fault: Error): never {
  throw fault
}
