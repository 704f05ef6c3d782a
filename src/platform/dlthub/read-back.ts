import { failure } from '#diagnostics/diagnostic'
import type { Client } from './client.ts'
import { isDone, type Outstanding, partOf } from './outstanding.ts'
import { type Rows, readAgain, readRows } from './rows.ts'
import type { DeployReceipt, JobRow } from './wire.ts'

/**
 * What is in force after the writes, where `before` was seen last. Of the jobs the last write told, all or nothing, how they
 * stand; uploads came before it, so whether theirs still are the latest versions is asked. Rejects with
 * `DLTHUB_NOT_IN_FORCE`, and never by what was told alone: the answer to a repeated call leaves out the jobs that its first
 * try archived.
 */
export async function readBack(
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
