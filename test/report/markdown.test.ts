import { describe, expect, test } from 'vitest'
import { details } from '#report/detail'
import { byteSize } from '#report/fit-lines'
import { renderPlanMarkdown } from '#report/markdown'
import { hostileTexts, randomPlan } from './random-plan.ts'

const link = 'https://github.example/runs/7'
const budgets = [65_536, 20_000, 6000, 3000, 1500, 800, 100, 0]
const plans = Array.from({ length: 60 }, (_, seed) => randomPlan(seed, seed < 50 ? 12 : 500))
const cases = plans.flatMap((plan) =>
  budgets.map((budget) => ({ plan, budget, ...renderPlanMarkdown(plan, { budget, link }) })),
)

/** What stands in the graph is Mermaid: its arrows and entities are no Markdown. */
const withoutGraph = ({ markdown }: { readonly markdown: string }): string =>
  markdown.replace(/^```mermaid\n[\s\S]*?^```$/m, '')

describe('a plan in Markdown', () => {
  test('never exceeds its budget', () => {
    expect(cases.filter(({ markdown, budget }) => byteSize(markdown) > budget)).toEqual([])
  })

  test('comes in all four levels of detail, less with a smaller budget and never more', () => {
    expect(new Set(cases.map(({ level }) => level))).toEqual(new Set(details))
    for (const plan of plans) {
      const levels = budgets.map((budget) => details.indexOf(renderPlanMarkdown(plan, { budget }).level))
      expect(levels).toEqual(levels.toSorted((a, b) => a - b))
    }
  })

  test('has the four counts, the base and the link on top wherever it has more than a line', () => {
    const shown = cases.filter(({ budget }) => budget >= 1500)
    for (const { plan, markdown } of shown) {
      const top = markdown.split('\n').slice(0, 7).join('\n')
      for (const word of ['added', 'updated', 'unchanged', 'archived', 'code', 'configuration', link])
        expect(top).toContain(word)
      for (const [word, count] of Object.entries(plan.counts))
        expect(top).toMatch(new RegExp(`\\s(?:\\*\\*)?${count}(?:\\*\\*)?\\s${word}\\b`))
    }
    expect(shown.length).toBeGreaterThan(200)
  })

  test('says that it is truncated exactly where it is', () => {
    for (const { markdown, level, budget } of cases) {
      if (budget < 1500) continue
      expect(markdown.includes('This view is truncated')).toBe(level !== 'full')
    }
  })

  test('opens and closes as many sections, whatever the names are', () => {
    for (const markdown of cases.map(withoutGraph)) {
      expect(markdown.split('<details>').length).toBe(markdown.split('</details>').length)
      expect(markdown).not.toMatch(/<!--|-->|<script|<\/?b>/)
    }
  })

  test('keeps every table row to one line with as many cells as the header', () => {
    for (const { markdown } of cases) {
      let width = 0
      for (const line of markdown.split('\n')) {
        const cells = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0
        if (width > 0 && cells > 0) expect(cells, line).toBe(width)
        width = cells
      }
    }
  })

  test('folds away no archived job, no hazard and no change of when a job runs', () => {
    for (const { plan, markdown, level } of cases) {
      if (level === 'counts') continue
      const open = markdown.replace(/<details>[\s\S]*?<\/details>/g, '')
      expect(open.split('TEST_CODE').length).toBeGreaterThan(plan.hazards.length)
      const archived = /jobs? archived: no more runs, history is kept\n\n((?:- .*\n)*)/.exec(open)?.[1] ?? ''
      expect(archived.split('\n').length - 1).toBe(plan.counts.archived)
    }
    const plan = randomPlan(1, 0)
    const moved = { path: 'triggers[0]', before: 'schedule:0 8 * * *', after: 'schedule:0 9 * * *' }
    const jobs = Array.from({ length: 300 }, (_, index) => ({
      job_ref: `jobs.a.job_${index}`,
      status: 'updated' as const,
      fields: [moved],
    }))
    for (const budget of [200_000, 40_000]) {
      const { markdown } = renderPlanMarkdown({ ...plan, jobs, counts: { ...plan.counts, updated: 300 } }, { budget })
      const open = markdown.replace(/<details>[\s\S]*?<\/details>/g, '')
      for (const { job_ref } of jobs) expect(open).toContain(`\`${job_ref}\``)
      expect(open).toContain('every day at 09:00')
    }
  })

  test('says how many dangers are missing where not even those fit', () => {
    const plan = randomPlan(1, 0)
    const jobs = Array.from({ length: 500 }, (_, index) => ({
      job_ref: `jobs.a.job_${index}`,
      status: 'archived' as const,
      fields: [],
    }))
    const { markdown, level } = renderPlanMarkdown({ ...plan, hazards: [], diagnostics: [], jobs }, { budget: 4000 })
    expect(level).toBe('counts')
    const shown = markdown.split('\n').filter((line) => line.endsWith('archived') && line.startsWith('- ')).length
    const missing = Number(/… and ([\d,]+) more \(truncated\)/.exec(markdown)?.[1]?.replace(',', ''))
    expect(shown).toBeGreaterThan(20)
    expect(shown + missing).toBe(500)
  })

  test('never shows a value of a secret, even where a plan carries one', () => {
    const plan = randomPlan(1, 0)
    const key = {
      key: 'a.password',
      kind: 'secret' as const,
      change: 'changed' as const,
      before: 'hunter2',
      after: 'hunter3',
    }
    const { markdown } = renderPlanMarkdown(
      { ...plan, configuration: { ...plan.configuration, profiles: [{ profile: 'prod', keys: [key] }] } },
      { budget: 65_536 },
    )
    expect(markdown).toContain('`a.password` | secret changed |')
    expect(markdown).not.toContain('hunter')
  })

  test('is the same text for the same plan', () => {
    for (const plan of plans.slice(0, 10))
      expect(renderPlanMarkdown(plan, { budget: 9000 })).toEqual(
        renderPlanMarkdown(structuredClone(plan), { budget: 9000 }),
      )
  })

  test('meets every hostile text', () => {
    const everything = cases.map(({ markdown }) => markdown).join('')
    for (const trace of ['octocat', 'alert', 'dlt-deploy', 'evil', 'u202e', 'smile', '漢字'])
      expect(everything).toContain(trace)
    expect(hostileTexts.length).toBeGreaterThan(10)
  })
})
