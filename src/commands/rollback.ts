import { type Diagnostic, diagnose, failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { temporaryFolder } from '#io/temporary-folder'
import type { Deployed, Platform, Provenance, Release, RestoredDeployment } from '#platform/platform'
import { changesAnything, drawPlan, type Side } from '#reconcile/draw-plan'
import type { Plan } from '#reconcile/plan'
import { redactDeep } from '#redact/redact'
import type { Configuration } from '#workspace/configuration'
import { configurationHash } from '#workspace/configuration-listing'
import { listingOf } from './draw.ts'
import type { PlatformRequest } from './platform-request.ts'
import { provenanceOf } from './provenance.ts'
import { withLock } from './with-lock.ts'
import { withPlatform } from './with-platform.ts'

export interface RollbackRequest extends PlatformRequest {
  readonly workspace: string | null
  /** The versions to go back to, null for a stream that stays. Both null: the deployment before the one in force. */
  readonly deployment: number | null
  readonly configuration: number | null
  readonly dryRun: boolean
}

export interface RollbackResult {
  readonly plan: Plan
  /** The versions that were asked for, null for a stream that stays. */
  readonly target: { readonly deployment: number | null; readonly configuration: number | null }
  /** What is in force now, read back. */
  readonly deployed: Deployed
  readonly outcome: 'deployed' | 'unchanged' | 'dry run'
}

/**
 * Puts earlier versions in force as new ones: their code, their manifest, their settings. What is in force meanwhile
 * stays in the history, so going back once more ends where this began. Rejects with `VERSION_UNKNOWN`, `NOTHING_BEFORE` and `PLAN_STALE`.
 */
export async function rollback(door: Door, request: RollbackRequest): Promise<RollbackResult> {
  return await withPlatform(door, request, async (workspace, platform) => {
    const folder = await temporaryFolder(door.temporary)
    try {
      const deployed = await platform.read()
      if (deployed.revision === null) throw failure('NOT_DEPLOYED', { place: platform.place })
      const target = targetOf(request, deployed)
      const restored = await restoredParts(platform, target, folder.path)
      const plan = planTo(door, workspace.name, platform, deployed, restored)
      if (!changesAnything(plan)) return { plan, target, deployed, outcome: 'unchanged' }
      if (request.dryRun) return { plan, target, deployed, outcome: 'dry run' }
      const { deployment, configuration } = restored
      const provenance = await provenanceFor(door, platform, restored, target)
      const release: Release = {
        deployment: deployment?.deployment ?? null,
        manifest: deployment?.manifest ?? null,
        configuration,
        provenance,
      }
      const after = await withLock(door, platform, provenance, () => platform.apply(deployed, release))
      return { plan, target, deployed: after, outcome: 'deployed' }
    } finally {
      await folder.remove()
    }
  })
}

type Target = RollbackResult['target']

interface Restored {
  readonly deployment: RestoredDeployment | null
  readonly configuration: Configuration | null
}

function targetOf({ deployment, configuration }: RollbackRequest, { base }: Deployed): Target {
  if (deployment !== null || configuration !== null) return { deployment, configuration }
  const before = (base.deployment ?? 0) - 1
  if (before < 1) throw failure('NOTHING_BEFORE', {})
  return { deployment: before, configuration: null }
}

async function restoredParts(platform: Platform, target: Target, folder: string): Promise<Restored> {
  const deployment = target.deployment === null ? null : await platform.restore?.(target.deployment, folder)
  if (deployment === undefined) throw failure('ROLLBACK_UNAVAILABLE', { platform: platform.name })
  if (target.deployment !== null && (deployment === null || deployment.manifest === null))
    throw failure('VERSION_UNKNOWN', { kind: 'deployment', version: String(target.deployment) })
  const configuration = target.configuration === null ? null : await platform.configuration(target.configuration)
  if (target.configuration !== null && configuration === null)
    throw failure('VERSION_UNKNOWN', { kind: 'configuration', version: String(target.configuration) })
  return { deployment, configuration }
}

function planTo(
  door: Pick<Door, 'redact'>,
  workspace: string,
  platform: Platform,
  deployed: Deployed,
  { deployment, configuration }: Restored,
): Plan {
  const inForce = {
    manifest: deployed.manifest,
    deployment: deployed.base.deployment === null ? null : listingOf(deployed.files),
    configuration: deployed.configuration,
  }
  const manifest = deployment?.manifest ?? deployed.manifest
  if (manifest === null) throw failure('VERSION_UNKNOWN', { kind: 'deployment', version: '1' })
  const declared: Side = {
    manifest,
    deployment: deployment?.deployment ?? listingOf(deployed.files),
    configuration: configuration ?? deployed.configuration ?? { contentHash: configurationHash([]), profiles: [] },
  }
  const plan = drawPlan({
    platform: platform.name,
    workspace,
    base: deployed.base,
    deployed: inForce,
    declared,
    hazards: secretsLeft(deployed, configuration),
    diagnostics: [],
    secretsKnown: true,
    places: new Map(),
  })
  return redactDeep(plan, door.redact)
}

/** State keeps names of secrets: where the values were others, going back does not bring them back. */
function secretsLeft(deployed: Deployed, configuration: Configuration | null): readonly Diagnostic[] {
  const current = new Map(deployed.configuration?.profiles.map(({ profile, fingerprint }) => [profile, fingerprint]))
  return (configuration?.profiles ?? [])
    .filter(({ profile, fingerprint }) => fingerprint !== null && fingerprint !== current.get(profile))
    .map(({ profile }) =>
      diagnose('SECRETS_NOT_RESTORED', { profile: profile === '' ? 'every profile' : `\`${profile}\`` }),
    )
}

/** The code is that of its own commit, whoever puts it in force again. */
async function provenanceFor(
  door: Door,
  platform: Platform,
  { deployment }: Restored,
  target: Target,
): Promise<Provenance> {
  const versions = target.configuration === null ? [] : await platform.configurations()
  const source =
    deployment?.provenance ?? versions.find(({ version }) => version === target.configuration)?.provenance ?? null
  const made = provenanceOf(door, { commit: source?.commit ?? null, dirty: source?.dirty ?? false })
  return { ...made, restores: target }
}
