import { describe, expect, it } from 'vitest'
import { inertText } from '#report/inert-text'
import { parseLog } from '../fakes/runner.ts'

describe('text for the log', () => {
  it.each([
    '::add-mask::a',
    'first\n::set-env name=PATH::/evil',
    'first\r::stop-commands::token',
    '  \t::error::not mine',
    '\u0085::error::not mine',
    '\u2028::error::not mine',
  ])('%j gives the runner no command', (text) => {
    const { annotations, masks } = parseLog(inertText(text))
    expect([annotations, masks]).toEqual([[], []])
    expect(inertText(text)).not.toMatch(/^[\s\u0085]*::/m)
  })

  it('gives none in the old form either', () => {
    expect(inertText('before ##[error]not mine')).toBe('before # #[error]not mine')
  })

  it.each(['a::b', 'std::vector', 'plain\ntext', 'tag:ingest: x'])('%j stays as it is', (text) => {
    expect(inertText(text)).toBe(text)
  })
})
