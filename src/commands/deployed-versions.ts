import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import type { PackageEntry } from '#package/package-entry'
import type { ConfigurationVersion, Deployed, DeploymentVersion, Platform } from '#platform/platform'
import { configurationChange } from '#reconcile/configuration-change'
import { deploymentChange } from '#reconcile/deployment-change'
import type { ConfigurationChange, DeploymentChange, JobChange } from '#reconcile/plan'
import { reconcileJobs } from '#reconcile/reconcile-jobs'
import type { Configuration } from '#workspace/configuration'
import { listingOf } from './draw.ts'
import type { PlatformRequest } from './platform-request.ts'
import { withPlatform } from './with-platform.ts'

type Request = PlatformRequest & { readonly workspace: string | null }

/** Every deployment version, newest first. */
export async function listDeployments(door: Door, request: Request): Promise<readonly DeploymentVersion[]> {
  return await withPlatform(door, request, (_, platform) => platform.deployments())
}

/** Every configuration version, newest first. */
export async function listConfigurations(door: Door, request: Request): Promise<readonly ConfigurationVersion[]> {
  return await withPlatform(door, request, (_, platform) => platform.configurations())
}

export interface DeploymentInfo {
  readonly version: DeploymentVersion
  readonly files: readonly PackageEntry[]
  /** What it did to the version before it, the first one to nothing. */
  readonly change: DeploymentChange
  /** The same of jobs, but for those that stayed; null where the platform keeps no manifests. */
  readonly jobs: readonly JobChange[] | null
}

/** One deployment version, the one in force where `version` is null. Rejects with `VERSION_UNKNOWN`. */
export async function deploymentInfo(door: Door, request: Request, version: number | null): Promise<DeploymentInfo> {
  return await withPlatform(door, request, async (_, platform) => {
    const found = pick(await platform.deployments(), version)
    const files = found === undefined ? null : await platform.deploymentFiles(found.version)
    if (found === undefined || files === null) throw unknown('deployment', version)
    const before = await platform.deploymentFiles(found.version - 1)
    const change = deploymentChange(before === null ? null : listingOf(before), listingOf(files))
    return { version: found, files, change, jobs: await jobChanges(platform, found.version) }
  })
}

async function jobChanges(platform: Platform, version: number): Promise<readonly JobChange[] | null> {
  const after = await platform.deploymentManifest?.(version)
  const before = await platform.deploymentManifest?.(version - 1)
  if (!after) return null
  return reconcileJobs(before?.jobs ?? [], after.jobs).filter(({ status }) => status !== 'unchanged')
}

export interface ConfigurationInfo {
  readonly version: ConfigurationVersion
  readonly configuration: Configuration
  /** What it did to the version before it, the first one to nothing. */
  readonly change: ConfigurationChange
}

/** One configuration version, the one in force where `version` is null. Rejects with `VERSION_UNKNOWN`. */
export async function configurationInfo(
  door: Door,
  request: Request,
  version: number | null,
): Promise<ConfigurationInfo> {
  return await withPlatform(door, request, async (_, platform) => {
    const found = pick(await platform.configurations(), version)
    const configuration = found === undefined ? null : await platform.configuration(found.version)
    if (found === undefined || configuration === null) throw unknown('configuration', version)
    const before = await platform.configuration(found.version - 1)
    return { version: found, configuration, change: configurationChange(before, configuration, true) }
  })
}

/** What is in force. Rejects with `NOT_DEPLOYED` before the first deployment. */
export async function readDeployed(door: Door, request: Request): Promise<Deployed> {
  return await withPlatform(door, request, async (_, platform) => {
    const deployed = await platform.read()
    if (deployed.revision === null) throw failure('NOT_DEPLOYED', { place: platform.place })
    return deployed
  })
}

function pick<T extends { readonly version: number }>(versions: readonly T[], wanted: number | null): T | undefined {
  return wanted === null ? versions[0] : versions.find(({ version }) => version === wanted)
}

function unknown(kind: string, version: number | null): Error {
  return failure('VERSION_UNKNOWN', { kind, version: version === null ? '1' : String(version) })
}
