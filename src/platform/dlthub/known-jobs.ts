import { DeploymentError, failure } from '#diagnostics/diagnostic'
import type { Client } from './client.ts'
import { everyRow } from './lists.ts'
import { type Of, runnableJobSchema } from './wire.ts'

export type RunnableRow = Of<typeof runnableJobSchema>

/**
 * The jobs of a workspace, of which those that were listed are remembered: a job keeps its id for good. Whether it is live
 * may change meanwhile; then the platform does not take the id, and `explain` tells why.
 */
export interface KnownJobs {
  /** All of them as they are now, archived ones too. */
  list(): Promise<readonly RunnableRow[]>
  /** Null where the platform has no job of this name, archived or not. */
  idOf(ref: string): Promise<string | null>
  /** The ids of live jobs. Rejects with `JOB_UNKNOWN`. */
  liveIds(refs: readonly string[]): Promise<readonly string[]>
  /** Rejects with the fault of a call that was given ids: where those are not known any more, with `JOB_UNKNOWN`. */
  explain(fault: unknown, refs: readonly string[]): Promise<never>
}

export function knownJobs(client: Client): KnownJobs {
  const known = new Map<string, RunnableRow>()
  const isLive = (ref: string): boolean => known.has(ref) && known.get(ref)?.is_archived !== true

  async function ask(query: Readonly<Record<string, string>> = {}): Promise<readonly RunnableRow[]> {
    const rows = await everyRow(client, 'list_jobs', runnableJobSchema, query)
    for (const row of rows) known.set(row.job_ref, row)
    return rows
  }

  async function liveIds(refs: readonly string[]): Promise<readonly string[]> {
    const [only] = refs.length === 1 ? refs : []
    if (!refs.every(isLive)) await ask({ is_archived: 'false', ...(only === undefined ? {} : { ref: only }) })
    return refs.map((job) => {
      const row = known.get(job)
      if (row === undefined || !isLive(job)) throw failure('JOB_UNKNOWN', { job, suggestion: '' })
      return row.id
    })
  }

  return {
    list: () => ask(),
    async idOf(ref) {
      if (!known.has(ref)) await ask({ ref })
      return known.get(ref)?.id ?? null
    },
    liveIds,
    async explain(fault, refs) {
      if (fault instanceof DeploymentError && fault.diagnostics[0].code === 'DLTHUB_NOT_FOUND') {
        known.clear()
        await liveIds(refs)
      }
      throw fault
    },
  }
}
