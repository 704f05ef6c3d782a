import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import type { Platform, Rehearsal } from '#platform/platform'
import type { Plan } from '#reconcile/plan'
import { redactDeep } from '#redact/redact'
import type { PlanResult } from './plan-request.ts'

/**
 * Asks the platform itself what it would make of the jobs, changing nothing, and adds to the plan what it warns of and
 * where it would do otherwise than planned. Nothing is asked where no job changes. Rejects where a deploy would.
 */
export async function rehearsePlan(
  door: Pick<Door, 'redact' | 'progress'>,
  platform: Platform,
  drawn: PlanResult,
  adHoc: boolean,
): Promise<PlanResult> {
  const { plan, declared } = drawn
  const moved = plan.jobs.some(({ status }) => status !== 'unchanged')
  if (platform.rehearse === undefined || !moved) return drawn
  door.progress('Asking the platform what it would do')
  const rehearsal = await platform.rehearse(declared.manifest, adHoc)
  if (rehearsal === null) return drawn
  const found = redactDeep(findings(platform, plan, rehearsal), door.redact)
  return { ...drawn, plan: { ...plan, diagnostics: [...plan.diagnostics, ...found] } }
}

function findings({ place }: Platform, { jobs }: Plan, { warnings, outcomes }: Rehearsal): readonly Diagnostic[] {
  return [
    ...warnings.map((warning) => diagnose('PLATFORM_WARNS', { place, warning })),
    ...jobs.flatMap(({ job_ref: job, status }) => {
      const outcome = outcomes.get(job) ?? 'no change'
      return isSame(status, outcome) ? [] : [diagnose('PLATFORM_PLANS_OTHERWISE', { place, job, status, outcome })]
    }),
  ]
}

/** A job that was archived and comes back is new to a plan and changed to a platform that kept it. */
function isSame(status: Plan['jobs'][number]['status'], outcome: string): boolean {
  switch (status) {
    case 'added':
      return outcome === 'created' || outcome === 'updated'
    case 'updated':
    case 'archived':
      return outcome === status
    case 'unchanged':
      return outcome === 'unchanged' || outcome === 'no change'
  }
}
