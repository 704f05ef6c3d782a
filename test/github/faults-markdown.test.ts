import { describe, expect, it } from 'vitest'
import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { faultsMarkdown } from '#github/faults-markdown'
import { parsedMarkdown } from '../report/parsed-markdown.ts'

const fault = (line: number, reason = 'invalid syntax'): Diagnostic =>
  diagnose('SYNTAX_ERROR', { reason }, { file: 'ingest.py', line, column: 1 })
const roomy = { budget: 60_000, link: null }

describe('what stopped a run, on the pull request', () => {
  it('is all of it, with place and advice, and where to read on', () => {
    const text = faultsMarkdown([fault(3), fault(9)], { budget: 60_000, link: 'https://github.example/run/1' })
    expect(text).toMatch(
      /^### Stopped by 2 errors\n\n- `SYNTAX_ERROR` invalid syntax \(`ingest\.py:3`, `ingest\.py:9`\)<br>Python itself would refuse this file\./,
    )
    expect(text).toContain('[The run](https://github.example/run/1)')
  })

  it('cannot be left by what the source holds', () => {
    const text = faultsMarkdown([fault(1, '```` @everyone <img src=x> </details>')], roomy)
    const { tags, prose, images } = parsedMarkdown(text)
    expect(tags).toEqual(['<br>'])
    expect(images).toBe(0)
    expect(prose).not.toContain('@everyone')
  })

  it('shows the line that is at fault', () => {
    const location = { file: 'load.py', line: 3, column: 1, source: '  every = trigger.evry("5m")' }
    const text = faultsMarkdown([diagnose('SYNTAX_ERROR', { reason: 'no' }, location)], roomy)
    expect(text).toContain('(`load.py:3`)<br>`every = trigger.evry("5m")`<br>')
  })

  it('is laid out at once, however much stopped it', () => {
    const faults = Array.from({ length: 20_000 }, (_, n) => fault(n + 1, `fault ${n}`))
    expect(Buffer.byteLength(faultsMarkdown(faults, roomy))).toBeLessThanOrEqual(60_000)
  })

  it('is cut to the budget, counting what is not shown', () => {
    const faults = Array.from({ length: 200 }, (_, n) => fault(n + 1, `é${n}${'x'.repeat(100)}`))
    const text = faultsMarkdown(faults, { budget: 2_000, link: null })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2_000)
    const left = Number(/\n(\d+) of them are not shown here/.exec(text)?.[1])
    expect(left + text.split('ingest.py:').length - 1).toBe(200)
    expect(text).toContain('### Stopped by 200 errors')
  })

  it('says at least how much stopped it', () => {
    expect(faultsMarkdown([fault(1, 'x'.repeat(5000))], { budget: 100, link: null })).toBe(
      '### Stopped by 1 error\n\n1 of them is not shown here, but in the log.\n',
    )
  })
})
