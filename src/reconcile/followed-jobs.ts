import { parseFreshness } from '#manifest/freshness'
import type { Job } from '#manifest/schema'
import { parseTrigger } from '#manifest/trigger'

/** That one job waits for another: it runs after it, or only while it is fresh. */
export interface JobEdge {
  readonly from: string
  readonly to: string
  readonly kind: 'success' | 'fail' | 'fresh'
  /** As the manifest has it. */
  readonly text: string
}

/** Every edge between jobs, in their order. A job may name one that does not exist. */
export function jobEdges(jobs: readonly Job[]): readonly JobEdge[] {
  return jobs.flatMap(({ job_ref: to, triggers, freshness = [] }) => [
    ...triggers.flatMap((text): readonly JobEdge[] => {
      const trigger = parseTrigger(text)
      if (trigger.kind !== 'job.success' && trigger.kind !== 'job.fail') return []
      return [{ from: trigger.ref, to, kind: trigger.kind === 'job.success' ? 'success' : 'fail', text }]
    }),
    ...freshness.flatMap((text): readonly JobEdge[] => {
      const constraint = parseFreshness(text)
      return constraint.kind === 'invalid' ? [] : [{ from: constraint.ref, to, kind: 'fresh', text }]
    }),
  ])
}

/**
 * Who waited for jobs that are archived and stays without them, each pair once. A declared job cannot wait for an archived
 * one any more, since a manifest that names it is not valid: so the edges are those that were deployed.
 */
export function orphanedEdges(deployed: readonly Job[], declared: readonly Job[]): readonly JobEdge[] {
  const kept = new Set(declared.map((job) => job.job_ref))
  const orphaned = jobEdges(deployed).filter(({ from, to }) => !kept.has(from) && kept.has(to))
  const known = new Set(deployed.map((job) => job.job_ref))
  const pairs = orphaned.filter(({ from }) => known.has(from))
  return [...new Map(pairs.map((edge) => [JSON.stringify([edge.from, edge.to]), edge])).values()]
}
