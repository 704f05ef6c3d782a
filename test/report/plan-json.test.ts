import { expect, test } from 'vitest'
import { parsePlanJson } from '#report/parse-plan-json'
import { boundedPlan, renderPlanJson } from '#report/plan-json'
import { renderPlanText } from '#report/text'
import { hostileTexts, randomPlan } from './random-plan.ts'

const plans = Array.from({ length: 40 }, (_, seed) => randomPlan(seed, 15))

test('every plan of well-formed text survives being written and read, number types and all', () => {
  const wellFormed = hostileTexts.filter((text) => !/\p{Surrogate}/u.test(text))
  for (let seed = 0; seed < 40; seed++) {
    const plan = randomPlan(seed, 15, wellFormed)
    expect(parsePlanJson(renderPlanJson(plan))).toEqual(boundedPlan(plan))
  }
})

test('counts are integers and floats of a job keep their point', () => {
  const plan = {
    ...randomPlan(1, 0),
    jobs: [
      {
        job_ref: 'jobs.a',
        status: 'updated' as const,
        fields: [{ path: 'execute.timeout.timeout', before: 7200n, after: 7200 }],
      },
    ],
  }
  const text = renderPlanJson(plan)
  expect(text).toContain('"before": 7200,\n')
  expect(text).toContain('"after": 7200.0\n')
  expect(text).toMatch(/^\{\n {2}"version": 1,\n {2}"platform": /)
  expect(text.endsWith('}\n')).toBe(true)
})

test.each([
  '',
  '[]',
  '{}',
  '{"version": 2}',
  'null',
  renderPlanJson(randomPlan(1, 3)).replace('"version": 1', '"version": 1.5'),
])('%j is no plan', (text) => {
  expect(parsePlanJson(text)).toBeNull()
})

test('text for a terminal has one line for each job, and colour changes no word of it', () => {
  for (const plan of plans) {
    const text = renderPlanText(plan, { color: false, width: 80 })
    const heads = text.split('\n').filter((line) => /^ {2}[+~=-] jobs\./.test(line))
    expect(heads.length).toBe(plan.jobs.length)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that there are none is the point
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
    expect(renderPlanText(plan, { color: true, width: 80 }).replace(/\u001b\[[\d;]*m/g, '')).toBe(text)
  }
})
