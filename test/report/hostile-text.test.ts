import { describe, expect, test } from 'vitest'
import { renderDiagnostics } from '#report/diagnostics-text'
import { renderPlanText } from '#report/text'
import { hostileTexts, randomPlan } from './random-plan.ts'

const plans = Array.from({ length: 80 }, (_, seed) => randomPlan(seed + 2000, 20))
const controls = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

describe('hostile text on a terminal', () => {
  test('neither moves it nor colours it nor turns its direction', () => {
    for (const plan of plans) {
      const plain = renderPlanText(plan, { color: false, width: 80 })
      expect(plain.replaceAll('\n', '')).not.toMatch(controls)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours are ours
      const painted = renderPlanText(plan, { color: true, width: 80 }).replace(/\u001b\[\d+m/g, '')
      expect(painted).toBe(plain)
    }
  })

  test('breaks no line of its own, whatever a name holds', () => {
    for (const text of hostileTexts) {
      const finding = { code: 'TEST_CODE', severity: 'error', message: text, hint: text, location: null } as const
      const lines = renderDiagnostics([finding], { color: false }).split('\n')
      expect(lines.length).toBe(text === '' ? 2 : 3)
    }
  })
})
