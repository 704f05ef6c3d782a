import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import type { PackageEntry } from '#package/package-entry'
import type { ConfigurationVersion, Deployed, DeploymentVersion } from '#platform/platform'
import type { Configuration } from '#workspace/configuration'
import type { PlatformRequest } from './open-platform.ts'
import { withPlatform } from './plan-workspace.ts'

type Request = PlatformRequest & { readonly workspace: string | null }

/** Every deployment version, newest first. */
export async function listDeployments(door: Door, request: Request): Promise<readonly DeploymentVersion[]> {
  return await withPlatform(door, request, (_, platform) => platform.deployments())
}

/** Every configuration version, newest first. */
export async function listConfigurations(door: Door, request: Request): Promise<readonly ConfigurationVersion[]> {
  return await withPlatform(door, request, (_, platform) => platform.configurations())
}

/** One deployment version with its files, the one in force where `version` is null. Rejects with `VERSION_UNKNOWN`. */
export async function deploymentInfo(
  door: Door,
  request: Request,
  version: number | null,
): Promise<{ readonly version: DeploymentVersion; readonly files: readonly PackageEntry[] }> {
  return await withPlatform(door, request, async (_, platform) => {
    const found = pick(await platform.deployments(), version)
    const files = found === undefined ? null : await platform.deploymentFiles(found.version)
    if (found === undefined || files === null) throw unknown('deployment', version)
    return { version: found, files }
  })
}

/** One configuration version with its settings, the one in force where `version` is null. Rejects with `VERSION_UNKNOWN`. */
export async function configurationInfo(
  door: Door,
  request: Request,
  version: number | null,
): Promise<{ readonly version: ConfigurationVersion; readonly configuration: Configuration }> {
  return await withPlatform(door, request, async (_, platform) => {
    const found = pick(await platform.configurations(), version)
    const configuration = found === undefined ? null : await platform.configuration(found.version)
    if (found === undefined || configuration === null) throw unknown('configuration', version)
    return { version: found, configuration }
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
