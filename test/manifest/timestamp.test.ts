import { expect, test } from 'vitest'
import { parseCron } from '#cron/cron'
import { floorToTick } from '#manifest/interval'
import { formatInstant, instantOf, parseTimestamp } from '#manifest/timestamp'

const instant = (text: string): bigint => {
  const timestamp = parseTimestamp(text)
  if (timestamp === null) throw new Error(`${text} is no timestamp`)
  return instantOf(timestamp)
}

test('a timestamp without an offset keeps that it has none', () => {
  expect(parseTimestamp('2026-03-15T08:00:00')).toEqual({ wall: 1_773_561_600_000_000n, offset: null })
  expect(parseTimestamp('2026-03-15T08:00:00+02:00')).toEqual({ wall: 1_773_561_600_000_000n, offset: 7200 })
  expect(instant('2026-03-15T08:00:00')).toBe(instant('2026-03-15T10:00:00+02:00'))
})

test.each([
  '0001-01-01T00:00:00+00:00',
  '1969-12-31T23:59:59.999999+00:00',
  '1970-01-01T00:00:00+00:00',
  '2024-02-29T12:34:56.000001+00:00',
  '9999-12-31T23:59:59.999999+00:00',
])('the instant %s is written as it was read', (text) => {
  expect(formatInstant(instant(text))).toBe(text)
})

test.each([
  ['0 8 * * *', '2026-03-15T08:00:00Z', '2026-03-15T08:00:00+00:00'],
  ['0 8 * * *', '2026-03-15T07:59:59.999999Z', '2026-03-14T08:00:00+00:00'],
  ['0 8 * * *', '2026-03-15T08:00:00.000001Z', '2026-03-15T08:00:00+00:00'],
  ['*/15 * * * *', '1969-12-31T23:59:59Z', '1969-12-31T23:45:00+00:00'],
  ['0 0 29 2 *', '2026-03-15', '2024-02-29T00:00:00+00:00'],
  ['0 8 * * *', '9999-12-31T08:00:00Z', '9999-12-30T08:00:00+00:00'],
  ['0 0 30 2 *', '2026-03-15', null],
  ['0 8 * * *', '0001-01-01T07:00:00Z', null],
])('%s was due last at or before %s on %s', (expression, text, expected) => {
  const cron = parseCron(expression)
  const tick = cron.kind === 'cron' ? floorToTick(cron, instant(text)) : null
  expect(tick === null ? null : formatInstant(tick)).toBe(expected)
})
