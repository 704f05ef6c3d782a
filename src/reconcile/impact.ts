import type { Instant } from '#cron/time-zone'
import type { Job } from '#manifest/schema'
import { type JobEdge, jobEdges } from './followed-jobs.ts'
import type { Impact, JobChange } from './plan.ts'
import { nextTimedRuns, timedRunsPerYear } from './timed-runs.ts'

/** Of more jobs than these nothing is worked out. */
export const mostJobs = 10_000
const mostAffected = 100
const shownRuns = 3

/**
 * What a plan means for what runs when: how often, what is due next, and which jobs wait for one that changes.
 * Null where there are too many jobs to say it of.
 */
export function impactOf(
  changes: readonly JobChange[],
  deployed: readonly Job[],
  declared: readonly Job[],
  now: Instant,
): Impact | null {
  if (deployed.length > mostJobs || declared.length > mostJobs) return null
  const before = new Map(deployed.map((job) => [job.job_ref, job]))
  const after = new Map(declared.map((job) => [job.job_ref, job]))
  const runs = new Map<Job, number | null>()
  for (const job of [...deployed, ...declared]) runs.set(job, timedRunsPerYear(job))
  const runsOf = (job: Job | undefined): number | null => (job === undefined ? 0 : (runs.get(job) ?? null))
  const edges = jobEdges([...declared, ...deployed.filter(({ job_ref }) => !after.has(job_ref))])
  const followed = followersOf(jobEdges(deployed))
  const followers = followersOf(jobEdges(declared))
  return {
    runs_per_year: { before: total(deployed.map(runsOf)), after: total(declared.map(runsOf)) },
    jobs: changes
      .filter(({ status }) => status !== 'unchanged')
      .map(({ job_ref }) => {
        const job = after.get(job_ref)
        const affected = downstream(job_ref, job === undefined ? followed : followers)
        return {
          job_ref,
          runs_per_year: { before: runsOf(before.get(job_ref)), after: runsOf(job) },
          next_runs: job === undefined ? [] : [...nextTimedRuns(job, now, shownRuns)],
          ...(job?.require?.timezone === undefined ? {} : { time_zone: job.require.timezone }),
          affects: affected.slice(0, mostAffected),
          ...(affected.length > mostAffected ? { affects_more: true as const } : {}),
        }
      }),
    edges: unique(edges.map(({ from, to, kind }) => ({ from, to, kind }))),
  }
}

function followersOf(edges: readonly JobEdge[]): ReadonlyMap<string, readonly string[]> {
  const followers = new Map<string, string[]>()
  for (const { from, to } of edges) {
    const known = followers.get(from)
    if (known === undefined) followers.set(from, [to])
    else known.push(to)
  }
  return followers
}

/** The jobs that wait for one, and those that wait for these, nearest first, and no more than tells that there are many. */
function downstream(ref: string, followers: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const reached = new Set([ref])
  for (const from of reached) {
    for (const to of followers.get(from) ?? []) reached.add(to)
    if (reached.size > mostAffected + 1) break
  }
  return [...reached].slice(1)
}

/** What is not known of one is not known of all. */
function total(counts: readonly (number | null)[]): number | null {
  return counts.reduce((sum, count) => (sum === null || count === null ? null : sum + count), 0)
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
