import { failure } from '#diagnostics/diagnostic'
import type { CodePackage } from '../platform.ts'
import type { Client } from './client.ts'
import type { Outstanding } from './outstanding.ts'
import { everyConfiguration, type Rows } from './rows.ts'
import type { ConfigurationRow, DeploymentRow } from './wire.ts'

/**
 * Versions are counted, so one that somebody else stored between the last look and an upload shows, though the upload has
 * replaced it: too late to refuse, and nothing to be silent about. Rejects with `DLTHUB_REPLACED_UNSEEN`.
 */
export async function refuseUnseen(
  client: Client,
  before: Rows,
  after: Rows,
  { deployment, settings }: Outstanding,
): Promise<void> {
  const isNext = (after.configuration?.version ?? 0) <= (before.configuration?.version ?? 0) + 1
  const configurations = settings === null || isNext ? [] : await everyConfiguration(client)
  const versions = [
    ...unseen(after.deployments, before.deployments[0], deployment).map((version) => `deployment v${version}`),
    ...unseen(configurations, before.configuration, settings).map((version) => `configuration v${version}`),
  ]
  if (versions.length === 0) return
  throw failure('DLTHUB_REPLACED_UNSEEN', { place: client.place, versions: versions.join(', ') })
}

type Version = Pick<DeploymentRow | ConfigurationRow, 'version' | 'content_hash'>

/** One with the very content that was uploaded is an upload of which no answer came. */
function unseen(
  versions: readonly Version[],
  last: Version | null | undefined,
  uploaded: CodePackage | null,
): readonly number[] {
  if (uploaded === null) return []
  const between = versions.filter(({ version }) => version > (last?.version ?? 0))
  return between.filter((row) => row.content_hash !== uploaded.contentHash).map(({ version }) => version)
}
