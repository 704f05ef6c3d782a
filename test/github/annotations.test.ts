import { describe, expect, it } from 'vitest'
import { diagnose } from '#diagnostics/diagnostic'
import { annotationsOf, shownPerSeverity } from '#github/annotations'

const place = { file: 'jobs/load.py', line: 3, column: 5 }

describe('annotations', () => {
  it('stand at the file as the repository has it', () => {
    const fault = diagnose('SYNTAX_ERROR', { reason: 'invalid syntax' }, { ...place, endLine: 3, endColumn: 9 })
    expect(annotationsOf([fault], 'pipelines/jaffle')).toEqual([
      {
        severity: 'error',
        title: 'SYNTAX_ERROR',
        message: expect.stringMatching(/^invalid syntax\n\S/),
        file: 'pipelines/jaffle/jobs/load.py',
        startLine: 3,
        endLine: 3,
        startColumn: 5,
        endColumn: 9,
      },
    ])
  })

  it('turn no text around and hide none of it', () => {
    const fault = diagnose('SYNTAX_ERROR', { reason: 'a\u202eb\n::error::c\u001b[31m%0A' }, place)
    expect(annotationsOf([fault], '.')[0]?.message).toMatch(/^a\\u202eb\\n::error::c\\u001b\[31m%0A\n\S/)
  })

  it('have no columns where they span lines, which GitHub refuses', () => {
    const [annotation] = annotationsOf(
      [diagnose('SYNTAX_ERROR', { reason: 'r' }, { ...place, endLine: 5, endColumn: 2 })],
      '.',
    )
    expect(annotation).toMatchObject({ file: 'jobs/load.py', startLine: 3, endLine: 5 })
    expect(annotation).not.toHaveProperty('startColumn')
  })

  it('take hazards, which have no hint and may have no place', () => {
    const hazard = {
      code: 'JOB_RENAMED',
      severity: 'warning' as const,
      message: 'Renamed.',
      location: null,
      job_ref: null,
    }
    expect(annotationsOf([hazard], '.')).toEqual([{ severity: 'warning', title: 'JOB_RENAMED', message: 'Renamed.' }])
  })

  it('are no more than GitHub shows of a severity, errors first, each once', () => {
    const many = Array.from({ length: 30 }, (_, n) => [
      diagnose('COMMENT_LOCKED', {}, { ...place, line: n + 1 }),
      diagnose('SYNTAX_ERROR', { reason: 'r' }, { ...place, line: Math.floor(n / 2) + 1 }),
    ]).flat()
    const shown = annotationsOf(many, '.').map(({ severity, startLine }) => `${severity} ${startLine}`)
    const lines = Array.from({ length: shownPerSeverity }, (_, n) => n + 1)
    expect(shown).toEqual([...lines.map((line) => `error ${line}`), ...lines.map((line) => `warning ${line}`)])
  })
})
