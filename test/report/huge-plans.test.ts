import { describe, expect, test } from 'vitest'
import type { JobChange, JobStatus, Plan } from '#reconcile/plan'
import { byteSize } from '#report/fit-lines'
import { renderPlanMarkdown } from '#report/markdown'
import { renderPlanText } from '#report/text'
import { parsedMarkdown } from './parsed-markdown.ts'
import { randomPlan } from './random-plan.ts'

const base: Plan = { ...randomPlan(1, 0), hazards: [], diagnostics: [] }
const budget = 65_536

function planOf(jobs: readonly JobChange[]): Plan {
  const count = (status: JobStatus) => jobs.filter((job) => job.status === status).length
  const counts = {
    added: count('added'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    archived: count('archived'),
  }
  return { ...base, jobs: [...jobs], counts }
}

describe('a plan of 10,000 jobs', () => {
  const statuses = ['added', 'updated', 'unchanged', 'archived'] as const
  test.each([...statuses, 'all'])('%s', (status) => {
    const jobs = Array.from({ length: 10_000 }, (_, index): JobChange => {
      const of = status === 'all' ? statuses[index % 4]! : (status as JobStatus)
      const moved = { path: 'triggers[0]', before: 'schedule:0 8 * * *', after: 'every:5m' }
      return { job_ref: `jobs.area_${index % 100}.load_${index}`, status: of, fields: of === 'updated' ? [moved] : [] }
    })
    const plan = planOf(jobs)
    const { markdown } = renderPlanMarkdown(plan, { budget })
    expect(byteSize(markdown)).toBeLessThanOrEqual(budget)
    const { shown, tags } = parsedMarkdown(markdown)
    for (const [word, count] of Object.entries(plan.counts))
      expect(shown.replaceAll(/\s+/g, ' ')).toContain(`${count.toLocaleString('en')} ${word}`)
    expect(tags.filter((tag) => tag === '<details>').length).toBe(tags.filter((tag) => tag === '</details>').length)
    // What is not there is counted, and nothing that is left out looks like nothing to change.
    if (status === 'archived' || status === 'added') {
      const named = new Set(shown.match(/jobs\.area_\d+\.load_\d+/g)).size
      const missing = Number(/… and ([\d,]+) more \(truncated\)/.exec(shown)?.[1]?.replaceAll(',', '') ?? 0)
      expect(named + missing).toBe(10_000)
      expect(named).toBeGreaterThan(500)
    }
    expect(markdown.includes('Nothing to change')).toBe(false)
    const text = renderPlanText(plan, { color: false, width: 80 })
    expect(text).toContain(status === 'unchanged' ? '10,000 jobs unchanged' : 'jobs.area_0.load_')
  })
})

describe('a docstring of 5 MB', () => {
  const long = `${'Loads what there is. @octocat </details>\n'.repeat(120_000)}The end.`
  test('of a new job is its first words', () => {
    const added: JobChange = { job_ref: 'jobs.a.b', status: 'added', fields: [{ path: 'description', after: long }] }
    const { markdown, level } = renderPlanMarkdown(planOf([added]), { budget })
    expect(level).toBe('full')
    expect(byteSize(markdown)).toBeLessThan(10_000)
    expect(markdown).toContain('(truncated, 4')
    expect(renderPlanText(planOf([added]), { color: false, width: 80 }).length).toBeLessThan(10_000)
  })

  test('that changes at its end shows the end, on both sides', () => {
    const fields = [{ path: 'description', before: long, after: `${long} Not yet.` }]
    const { markdown } = renderPlanMarkdown(planOf([{ job_ref: 'jobs.a.b', status: 'updated', fields }]), { budget })
    expect(byteSize(markdown)).toBeLessThan(10_000)
    expect(markdown).toContain('equal characters')
    const { shown } = parsedMarkdown(markdown)
    expect(shown).toMatch(/The end\.\n[\s\S]*The end\. Not yet\./)
  })
})
