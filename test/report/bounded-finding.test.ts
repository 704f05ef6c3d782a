import { expect, it } from 'vitest'
import { boundedFinding } from '#report/bounded-finding'
import { renderDiagnosticsJson } from '#report/diagnostics-json'
import { renderDiagnostics } from '#report/diagnostics-text'

const finding = {
  code: 'JOB_NAME_INVALID',
  severity: 'error',
  message: 'short',
  hint: 'Rename it.',
  location: { file: 'jobs.py', line: 1, column: 1 },
} as const

it('leaves what people write as it is', () => {
  expect(boundedFinding(finding)).toEqual(finding)
  const written = { ...finding, message: '🚀'.repeat(1000) }
  expect(boundedFinding(written)).toEqual(written)
})

it('cuts the middle out of a long sentence, between characters, and says how long it was', () => {
  for (const before of ['The name `', 'The name of `']) {
    const message = `${before}${'🚀a'.repeat(5_000_000)}\` is not one.`
    const bounded = boundedFinding({ ...finding, message, hint: message })
    expect(bounded.message).toMatch(
      /^The name (?:of )?`(?:🚀a)+🚀?… \(truncated, 1000002\d characters\) ….{280,}` is not one\.$/u,
    )
    expect(bounded.message).not.toMatch(/\p{Cs}/u)
    expect(boundedFinding(bounded)).toEqual(bounded)
    expect(bounded.hint).toBe(bounded.message)
    expect([...bounded.message].length).toBeLessThan(1040)
  }
})

it('holds in every form: text, JSON, and of places too', () => {
  const long = 'x'.repeat(10_000_000)
  const huge = { ...finding, message: long, hint: long, location: { file: long, line: 1, column: 1, source: 'a' } }
  expect(renderDiagnostics([huge], { color: false }).length).toBeLessThan(8000)
  expect(renderDiagnosticsJson([huge]).length).toBeLessThan(8000)
})
