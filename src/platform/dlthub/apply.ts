import { failure } from '#diagnostics/diagnostic'
import { temporaryFolder } from '#io/temporary-folder'
import type { Deployed, Release } from '../platform.ts'
import type { Client } from './client.ts'
import { deployJobs } from './deploy-jobs.ts'
import { isDone, type Outstanding, outstanding, ownerOf } from './outstanding.ts'
import { codeParcel, settingsParcel } from './parcel.ts'
import { readBack } from './read-back.ts'
import type { Workplace } from './recognition.ts'
import { refuseUnseen } from './refuse-unseen.ts'
import { type Rows, readAgain, readRows, revisionOf } from './rows.ts'
import { permitUpload, type Upload, uploadPackage } from './upload.ts'

/**
 * Code, configuration, jobs, in this order, then the proof that they are in force. The platform takes them one by one and
 * takes none back, so everything that can go wrong before comes before: packages are made, and one last look asks for all
 * that can be refused. `known` is what was read last; where that is the base it is not read again.
 */
export async function applyRelease(
  client: Client,
  workplace: Workplace,
  known: Rows | null,
  base: Deployed,
  release: Release,
): Promise<Rows> {
  /** Null where the release is in force. Rejects with `PLAN_STALE`. */
  const unfinished = async (rows: Rows): Promise<Outstanding | null> => {
    const work = await outstanding(workplace, rows, release)
    if (isDone(work)) return null
    if (revisionOf(rows) !== base.revision) throw stale(base)
    return work
  }
  // That something is to be done may be told from memory, since the last look follows; that nothing is, never.
  const planned = known !== null && revisionOf(known) === base.revision ? await unfinished(known) : null
  const before = known === null || planned === null ? await readRows(client) : known
  const work = planned ?? (await unfinished(before))
  if (work === null) return before

  const deploy = (dryRun: boolean) => work.manifest && deployJobs(client, work.manifest, ownerOf(release), dryRun)
  const folder = await temporaryFolder(client.world.temporary)
  try {
    const parcels = await packed(workplace, work, folder.path)
    const [now, permitted] = await Promise.all([
      readAgain(client, before, null),
      Promise.all(parcels.map(async (parcel) => ({ parcel, permit: await permitUpload(client, parcel) }))),
      deploy(true),
    ])
    if ((await unfinished(now)) === null) return now
    for (const { parcel, permit } of permitted) await uploadPackage(client, parcel, permit)
    const receipt = await deploy(false)
    const after = await readBack(client, now, receipt, (rows) => outstanding(workplace, rows, release))
    await refuseUnseen(client, now, after, work)
    return after
  } finally {
    await folder.remove()
  }
}

async function packed(workplace: Workplace, { deployment, settings }: Outstanding, folder: string): Promise<Upload[]> {
  return [
    ...(deployment === null ? [] : [await codeParcel(deployment, await workplace.requirements(), folder)]),
    ...(settings === null ? [] : [await settingsParcel(settings, folder)]),
  ]
}

function stale({ base: { deployment, configuration } }: Deployed): Error {
  const none = deployment === null && configuration === null
  const name = none ? 'an empty platform' : `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`
  return failure('PLAN_STALE', { base: name })
}
