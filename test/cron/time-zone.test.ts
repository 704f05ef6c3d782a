import { describe, expect, test } from 'vitest'
import { findTimeZone, type TimeZone, toInstant, toLocal } from '#cron/time-zone'

const seconds = (iso: string) => Date.parse(`${iso}Z`) / 1000
const text = (time: number) => new Date(time * 1000).toISOString().slice(0, 19)

function zone(name: string): TimeZone {
  const found = findTimeZone(name)
  if (found.kind !== 'zone') throw new Error(`${name} is unknown`)
  return found
}

describe('time zones', () => {
  test.each(['UTC', 'Europe/Berlin', 'US/Eastern', 'Etc/GMT+5', 'EST5EDT', 'America/Argentina/Buenos_Aires', 'GMT'])(
    'knows %s',
    (name) => {
      expect(findTimeZone(name)).toEqual({ kind: 'zone', name })
    },
  )

  test.each(['', 'Mars/Olympus', 'europe/berlin', 'EUROPE/BERLIN', '+02:00', 'UTC+2', '../etc/passwd'])(
    'does not know %j',
    (name) => {
      expect(findTimeZone(name)).toEqual({ kind: 'unknown zone', name })
    },
  )
})

describe('wall-clock time', () => {
  test.each([
    ['2026-06-15T08:00:00', 'Europe/Berlin', '2026-06-15T10:00:00'],
    ['2026-01-15T08:00:00', 'Europe/Berlin', '2026-01-15T09:00:00'],
    ['2026-06-15T08:00:00', 'Asia/Kathmandu', '2026-06-15T13:45:00'],
    ['2026-06-15T08:00:00', 'America/St_Johns', '2026-06-15T05:30:00'],
    ['1880-01-01T00:00:00', 'America/New_York', '1879-12-31T19:03:58'],
    ['2026-06-15T08:00:00', 'UTC', '2026-06-15T08:00:00'],
  ])('at %s in %s is %s, and back', (instant, name, local) => {
    expect(text(toLocal(seconds(instant), zone(name)))).toBe(local)
    expect(text(toInstant(seconds(local), zone(name)))).toBe(instant)
  })

  test.each([
    ['shown twice is its first occurrence', '2026-10-25T02:30:00', 'Europe/Berlin', '2026-10-25T00:30:00'],
    ['shown twice is its first occurrence', '2026-11-01T01:30:00', 'America/New_York', '2026-11-01T05:30:00'],
    ['shown twice is its first occurrence', '2026-04-05T01:45:00', 'Australia/Lord_Howe', '2026-04-04T14:45:00'],
    ['never shown takes the offset before the gap', '2026-03-29T02:30:00', 'Europe/Berlin', '2026-03-29T01:30:00'],
    ['never shown takes the offset before the gap', '2026-03-08T02:00:00', 'America/New_York', '2026-03-08T07:00:00'],
    ['never shown takes the offset before the gap', '2011-12-30T12:00:00', 'Pacific/Apia', '2011-12-30T22:00:00'],
    ['right after a gap takes the new offset', '2026-03-29T03:00:00', 'Europe/Berlin', '2026-03-29T01:00:00'],
    ['right after an overlap takes the new offset', '2026-10-25T03:00:00', 'Europe/Berlin', '2026-10-25T02:00:00'],
  ])('%s: %s in %s', (_, local, name, instant) => {
    expect(text(toInstant(seconds(local), zone(name)))).toBe(instant)
  })
})
