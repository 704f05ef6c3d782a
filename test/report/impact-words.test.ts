import { describe, expect, it } from 'vitest'
import { clocksInWords, momentsInWords, rateInWords } from '#report/impact-words'

describe('moments in words', () => {
  it('name each day once, and whose clocks they are on', () => {
    const moments = ['2026-03-15T08:00:00+01:00', '2026-03-15T20:00:30+01:00', '2026-03-16T08:00:00+01:00']
    expect(momentsInWords(moments)).toBe('2026-03-15 08:00, 20:00:30, 2026-03-16 08:00')
    expect(clocksInWords(moments, undefined)).toBe('UTC+01:00')
    expect(clocksInWords(['2026-03-15T08:00:00+00:00'], undefined)).toBe('UTC')
    expect(clocksInWords(moments, 'Europe/Berlin')).toBe('Europe/Berlin')
  })
})

describe('a rate in words', () => {
  it.each([
    [null, 'unknown'],
    [0, 'none'],
    [1, '1 a year'],
    [12, '1 a month'],
    [52, '1 a week'],
    [261, '5 a week'],
    [365, '1 a day'],
    [365 * 1440, '1,440 a day'],
  ])('%s a year: %s', (perYear, words) => {
    expect(rateInWords(perYear)).toBe(words)
  })
})
