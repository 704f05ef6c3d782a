import { failure } from '#diagnostics/diagnostic'
import { writeCommit } from '#state/commit'
import { changedDocuments } from '#state/documents'
import { deployedOf, nextState, type State } from '#state/state'
import { push } from '#state/transport'
import { attempts, deadline } from './attempts.ts'
import { inForce, type Workbench } from './in-force.ts'
import type { Deployed, Release } from './platform.ts'

/**
 * Looks, writes, pushes, looks again. Whatever went wrong with a push, the next look tells what came of it: the release
 * is in force, or the base still is, or someone else was first.
 */
export async function applyRelease(bench: Workbench, base: Deployed, release: Release): Promise<Deployed> {
  const until = deadline(bench.world)
  let fault: Error = stale(base)
  for await (const _ of attempts(bench.world, until)) {
    const { revision, state } = await inForce(bench, until)
    const next = nextState(state, release)
    if (next === state) return deployedOf(state, revision)
    if (revision !== base.revision) throw stale(base)

    const origin = { base: revision, provenance: release.provenance }
    const written = await writeCommit(bench.store, {
      documents: changedDocuments(state, next, origin),
      code: next.deployment === state.deployment ? null : release.deployment,
      subject: subjectOf(state, next),
      origin,
    })
    const pushed = await push(bench.store, written, revision)
    if (pushed.kind === 'pushed') return await readBack(bench, written, until)
    const { error, transient } = pushed.kind === 'rejected' ? pushed.fault : pushed
    fault = error
    if (!transient) break
  }
  throw fault
}

/** A push that was accepted is a promise; what is read afterwards is the proof. */
async function readBack(bench: Workbench, written: string, until: number): Promise<Deployed> {
  const { revision, state } = await inForce(bench, until)
  if (revision === written) return deployedOf(state, revision)
  throw failure('STATE_NOT_IN_FORCE', { written, found: revision ?? 'nothing' })
}

function subjectOf(before: State, after: State): string {
  const parts = [
    after.deployment === before.deployment ? null : `deployment v${after.deployment?.version}`,
    after.configuration === before.configuration ? null : `configuration v${after.configuration?.version}`,
  ].filter((part) => part !== null)
  return `deploy: ${parts.length === 0 ? 'manifest' : parts.join(', ')}`
}

function stale({ base }: Deployed): Error {
  const { deployment, configuration } = base
  const name =
    deployment === null && configuration === null
      ? 'an empty platform'
      : `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`
  return failure('PLAN_STALE', { base: name })
}
