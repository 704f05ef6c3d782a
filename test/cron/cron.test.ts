import { describe, expect, test } from 'vitest'
import { isValidCron, parseCron } from '#cron/cron'

describe('reading a cron expression', () => {
  test('expands every column and keeps the text as typed', () => {
    expect(parseCron('0,30 8-10 1 JAN *')).toEqual({
      kind: 'cron',
      text: '0,30 8-10 1 JAN *',
      seconds: [0],
      minutes: [0, 30],
      hours: [8, 9, 10],
      daysOfMonth: { restricted: true, days: [1], last: false, nearestWeekday: null },
      months: [1],
      daysOfWeek: { restricted: false, days: [], nths: [] },
      years: null,
    })
  })

  test('wraps a range whose end comes before its start', () => {
    expect(parseCron('0 22-2 * * fri-mon')).toMatchObject({
      hours: [0, 1, 2, 22, 23],
      daysOfWeek: { days: [0, 1, 5, 6] },
    })
  })

  test('reads equal ends as the whole column, and a step from the last value as that value alone', () => {
    expect(parseCron('5-5/20 23/3 * * *')).toMatchObject({ minutes: [0, 20, 40], hours: [23] })
  })

  test('takes seconds from the sixth column and years from the seventh', () => {
    expect(parseCron('0 0 1 1 * 15 2027')).toMatchObject({ seconds: [15], years: [2027] })
  })

  test.each([
    ['61 * * * *', '`61` is not a valid minute'],
    ['* 24 * * *', '`24` is not a valid hour'],
    ['0 0 15W,1 * *', '`15w,1` is not a valid day of the month'],
    ['0 0 * january *', '`january` is not a valid month'],
    ['0 0 * * 1#6', '`1#6` is not a valid day of the week'],
    ['* * * *', '5, 6 or 7 columns are needed, 4 are given'],
    ['', '5, 6 or 7 columns are needed, 0 are given'],
    ['@reboot', '5, 6 or 7 columns are needed, 1 are given'],
    ['h * * * *', '`h` is not a valid minute'],
  ])('refuses %s and says why', (text, reason) => {
    expect(parseCron(text)).toEqual({ kind: 'invalid', text, reason })
    expect(isValidCron(text)).toBe(false)
  })

  test.each(['R * * * *', 'R/15 * * * *', '0 R(1-5) * * *', '0 0 * * r(5-7)/2'])('marks %s as random', (text) => {
    expect(parseCron(text)).toEqual({ kind: 'random', text })
    expect(isValidCron(text)).toBe(true)
  })

  test('does not take a name with an r for a random column', () => {
    expect(parseCron('0 0 * mar fri').kind).toBe('cron')
  })
})
