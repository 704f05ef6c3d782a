import { describe, expect, test } from 'vitest'
import { byteSize } from '#report/fit-lines'
import { renderPlanMarkdown } from '#report/markdown'
import { parsedMarkdown } from './parsed-markdown.ts'
import { hostileTexts, randomPlan } from './random-plan.ts'

const link = 'https://github.example/runs/7'
const plans = Array.from({ length: 120 }, (_, seed) => randomPlan(seed + 1000, seed < 110 ? 8 : 80))
const cases = plans.flatMap((plan) =>
  [1_000_000, 65_536, 9000, 2500].map((budget) => {
    const { markdown } = renderPlanMarkdown(plan, { budget, link })
    return { plan, budget, markdown, parsed: parsedMarkdown(markdown) }
  }),
)

const ours = new Set([
  '<details>',
  '</details>',
  '<summary>',
  '</summary>',
  '<br>',
  '<code>',
  '</code>',
  '<span>',
  '</span>',
])

describe('a plan full of hostile text, as a parser of GitHub’s Markdown reads it', () => {
  test('stays within its budget, with the counts on top', () => {
    for (const { plan, budget, markdown } of cases) {
      expect(byteSize(markdown)).toBeLessThanOrEqual(budget)
      const top = markdown.split('\n').slice(0, 3).join('\n')
      for (const [word, count] of Object.entries(plan.counts))
        expect(top).toMatch(new RegExp(`\\s(?:\\*\\*)?${count}(?:\\*\\*)?\\s${word}\\s`))
    }
  })

  test('has no tag but ours, and each that opens is closed', () => {
    for (const { parsed } of cases) {
      expect(parsed.tags.filter((tag) => !ours.has(tag))).toEqual([])
      for (const name of ['details', 'summary', 'code', 'span']) {
        const count = (tag: string) => parsed.tags.filter((one) => one === tag).length
        expect(count(`<${name}>`)).toBe(count(`</${name}>`))
      }
    }
  })

  test('mentions nobody, refers to nothing, links only to the report and shows no picture', () => {
    for (const { parsed } of cases) {
      expect(parsed.prose.match(/.{0,20}(?:@\w|(?:^|\W)#\d|\bGH-\d|:[a-z_+-]\w*:|\$\$?\w).{0,20}/gi)).toBe(null)
      expect(parsed.links.filter((url) => url !== link)).toEqual([])
      expect(parsed.images).toBe(0)
    }
  })

  test('has no heading that a name has made, and no ragged table', () => {
    const words =
      /^(?:Cannot be deployed|First deployment|Adds|Updates|Archives|Changes|Nothing|No job|🔴|🟡|🟢|⚪|📦|⚙️|🔑|⚠️|Who waits)/u
    for (const { parsed } of cases) {
      for (const heading of parsed.headings) expect(heading).toMatch(words)
      for (const { columns } of parsed.tables) expect(new Set(columns).size).toBe(1)
    }
  })

  test('shows every control and direction mark as an escape', () => {
    for (const { markdown } of cases)
      expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u)
    expect(cases.some(({ parsed }) => parsed.shown.includes('\\u202e'))).toBe(true)
  })

  test('hides no name of an archived job', () => {
    for (const { plan, parsed, budget } of cases) {
      if (budget < 65_536) continue
      for (const { job_ref } of plan.jobs.filter(({ status }) => status === 'archived'))
        expect(parsed.shown).toContain(`.${job_ref.split('.').at(-1)}`)
    }
    expect(hostileTexts.length).toBeGreaterThan(10)
  })
})
