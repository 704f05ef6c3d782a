import type { Diagnostic } from '#diagnostics/diagnostic'
import type { Manifest } from '#manifest/schema'
import type { Plan } from '#reconcile/plan'
import type { ActionResult } from './workspace-commands.ts'

export const planDocument = (plan: Plan): string =>
  JSON.stringify(plan, (_, v) => (typeof v === 'bigint' ? Number(v) : v))
export const manifestDocument = (manifest: Manifest): string =>
  JSON.stringify(manifest, (_, v) => (typeof v === 'bigint' ? Number(v) : v))
export function resultMarkdown(result: ActionResult, _options: { budget: number; link: string | null }): string {
  return resultText(result).text
}
export function resultText(result: ActionResult): { title: string; text: string } {
  switch (result.kind) {
    case 'planned':
    case 'deployed':
      return { title: 'Plan', text: result.outcome.plan.jobs.map((job) => `${job.status} ${job.job_ref}`).join('\n') }
    case 'closed':
      return { title: 'The pull request is over.', text: '' }
    case 'skipped':
      return { title: result.because, text: '' }
    case 'stopped':
      return { title: 'Refused', text: result.faults.map((fault: Diagnostic) => fault.message).join('\n') }
  }
}
