import { describe, expect, it } from 'vitest'
import type { Plan } from '#reconcile/plan'
import { renderPlanMarkdown } from '#report/markdown'
import { plan } from '../github/plan.ts'

const shown = (review: NonNullable<Plan['review']>, budget = 65_536): string =>
  renderPlanMarkdown(plan({ review }), { budget }).markdown
const drift = [{ job_ref: 'jobs.m.<!--@team', status: 'updated' as const }]

describe('the change beside the deploy', () => {
  it('says in what the base and what is deployed have drifted apart, at every level of detail', () => {
    const changes = [{ job_ref: 'jobs.m.a', status: 'added' as const }]
    const text = shown({ status: 'compared', changes, drift })
    expect(text).toContain('The change itself touches 1 job. What is deployed of 1 other job differs')
    expect(text).toContain('is deployed in another form than the base has')
    expect(text).not.toMatch(/<!--|@team/)
    expect(shown({ status: 'compared', changes, drift }, 800)).toContain('**Drift:')
  })

  it('is silent where nothing drifted, and not where nobody looked', () => {
    expect(shown({ status: 'compared', changes: [], drift: [] })).toBe(
      renderPlanMarkdown(plan(), { budget: 65_536 }).markdown,
    )
    expect(shown({ status: 'not compared', reason: 'the checkout is too shallow' })).toContain(
      'was not compared:* the checkout',
    )
  })
})
