import { failure } from '#diagnostics/diagnostic'
import { temporaryFolder } from '#io/temporary-folder'
import type { Deployed, Release } from '../platform.ts'
import type { Client } from './client.ts'
import { deployJobs } from './deploy-jobs.ts'
import { isDone, type Outstanding, outstanding, ownerOf, partOf } from './outstanding.ts'
import { codeParcel, settingsParcel } from './parcel.ts'
import type { Workplace } from './recognition.ts'
import { type Rows, readAgain, readRows, revisionOf } from './rows.ts'
import { permitUpload, type Upload, uploadPackage } from './upload.ts'
import type { DeployReceipt, JobRow } from './wire.ts'

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
  const toDo = async (rows: Rows): Promise<Outstanding | null> => {
    const work = await outstanding(workplace, rows, release)
    if (isDone(work)) return null
    if (revisionOf(rows) !== base.revision) throw stale(base)
    return work
  }
  // That something is to be done may be told from memory, since the last look follows; that nothing is, never.
  const planned = known !== null && revisionOf(known) === base.revision ? await toDo(known) : null
  const before = known === null || planned === null ? await readRows(client) : known
  const work = planned ?? (await toDo(before))
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
    if ((await toDo(now)) === null) return now
    for (const { parcel, permit } of permitted) await uploadPackage(client, parcel, permit)
    return await readBack(client, now, await deploy(false), (rows) => outstanding(workplace, rows, release))
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

/**
 * What is in force after the writes. Of the jobs the last of them told, all or nothing, how they stand; uploads came before
 * it, so whether theirs still are the latest versions is asked. Rejects with `DLTHUB_NOT_IN_FORCE`, and never by what was
 * told alone: the answer to a repeated call leaves out the jobs that its first try archived.
 */
async function readBack(
  client: Client,
  before: Rows,
  receipt: DeployReceipt | null,
  left: (rows: Rows) => Promise<Outstanding>,
): Promise<Rows> {
  const told = await readAgain(client, before, receipt && jobsAfter(before.jobs, receipt))
  if (isDone(await left(told))) return told
  const rows = await readRows(client)
  const missing = await left(rows)
  if (!isDone(missing)) throw failure('DLTHUB_NOT_IN_FORCE', { part: partOf(missing), place: client.place })
  return rows
}

/** The jobs after a deploy: those that it concerned as it told of them, others as they were. */
function jobsAfter(before: readonly JobRow[], { job_receipt: { succeeded, skipped } }: DeployReceipt): JobRow[] {
  const rows = new Map(before.map((row) => [row.job_ref, row]))
  for (const { job } of [...succeeded, ...skipped]) rows.set(job.job_ref, job)
  return [...rows.values()]
}

function stale({ base: { deployment, configuration } }: Deployed): Error {
  const none = deployment === null && configuration === null
  const name = none ? 'an empty platform' : `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`
  return failure('PLAN_STALE', { base: name })
}
