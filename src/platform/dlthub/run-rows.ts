import type { Run } from '../runner.ts'
import { instant } from './in-force.ts'
import type { BriefRunRow } from './wire.ts'

/** The page of a run, by its id. */
export type RunPage = (id: string) => string

export function runPage(workspacePage: string): RunPage {
  return (id) => `${workspacePage}/runs/${encodeURIComponent(id)}`
}

export function runOf(row: BriefRunRow, job: string, page: RunPage): Run {
  const { interval_start: start, interval_end: end } = row
  return {
    id: row.id,
    job,
    number: row.number,
    status: row.status,
    trigger: row.trigger,
    profile: row.profile,
    created: instant(row.created_at),
    started: momentOf(row.started_at),
    finished: momentOf(row.finished_at),
    seconds: row.duration_seconds ?? null,
    interval: start && end ? { start: instant(start), end: instant(end) } : null,
    url: page(row.id),
  }
}

const momentOf = (text: string | null | undefined): string | null => (text ? instant(text) : null)
