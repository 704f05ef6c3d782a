import { expect, test } from 'vitest'
import { formatBytes, formatSizeChange } from '#report/bytes'
import { formatCount, formatDuration, plural } from '#report/duration'
import { renderTable } from '#report/table'
import { clip, fill, textWidth } from '#report/text-width'
import { triggerInWords } from '#report/trigger-in-words'
import { shorten, visibleText } from '#report/visible-text'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [1000, '1 kB'],
  [1250, '1.3 kB'],
  [9999, '10 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [35_000_000, '35 MB'],
  [2e15, '2000 TB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
})

test.each([
  [undefined, 10, '10 B'],
  [10, undefined, '10 B'],
  [1000, 1200, '1.2 kB (+200 B)'],
  [1200, 1000, '1 kB (−200 B)'],
  [10, 10, '10 B (same size)'],
  [undefined, undefined, ''],
])('from %d to %d bytes is %j', (before, after, words) => {
  expect(formatSizeChange(before, after)).toBe(words)
})

test.each([
  [1, '1 second'],
  [90.5, '90.5 seconds'],
  [60, '1 minute'],
  [90, '1 minute and 30 seconds'],
  [5400, '1 hour and 30 minutes'],
  [7200, '2 hours'],
  [90_061, '1 day, 1 hour, 1 minute and 1 second'],
  [0, '0 seconds'],
])('%d seconds are %s', (seconds, words) => {
  expect(formatDuration(seconds)).toBe(words)
})

test.each([
  ['schedule:0 8 * * *', 'every day at 08:00'],
  ['schedule:*/7 * * * *', null],
  ['schedule:R * * * *', null],
  ['every:5m', 'every 5 minutes'],
  ['every:1h', 'every hour'],
  ['every:90', 'every 1 minute and 30 seconds'],
  ['every:nan', null],
  ['every:-5m', null],
  ['once:2026-03-15T08:00:00Z', 'once at 2026-03-15T08:00:00Z'],
  ['job.success:jobs.a.load', 'after load succeeds'],
  ['job.fail:jobs.a.load', 'after load fails'],
  ['deployment:', 'after deployment'],
  ['http:8080', 'interactive service'],
  ['tag:ingest', null],
  ['nonsense', null],
])('%s runs %s', (trigger, words) => {
  expect(triggerInWords(trigger)).toBe(words)
})

test('counts are grouped, and their nouns agree', () => {
  expect([0, 999, 1000, 1234567].map(formatCount)).toEqual(['0', '999', '1,000', '1,234,567'])
  expect([plural(1, 'job'), plural(0, 'job'), plural(1500, 'job')]).toEqual(['1 job', '0 jobs', '1,500 jobs'])
})

test('what cannot be seen becomes visible, and everything else stays', () => {
  expect(visibleText('a\u0000b\u001b[31m\r\n\u200b\u2028\u{e0041}')).toBe(
    'a\\u0000b\\u001b[31m\\r\\n\\u200b\\u2028\\u{e0041}',
  )
  expect(visibleText('plain é 漢字 🚀')).toBe('plain é 漢字 🚀')
})

test('long text is cut by characters and says so', () => {
  expect(shorten('🚀🚀🚀', 3)).toBe('🚀🚀🚀')
  expect(shorten('🚀🚀🚀', 2)).toBe('🚀🚀… (truncated, 3 characters)')
})

test('width counts columns, not characters', () => {
  expect([textWidth('abc'), textWidth('漢字'), textWidth('🚀'), textWidth('e\u0301'), textWidth('')]).toEqual([
    3, 4, 2, 1, 0,
  ])
  expect(fill('漢', 4)).toBe('漢  ')
  expect([clip('abcdef', 4), clip('abcd', 4), clip('漢字漢', 4)]).toEqual(['abc…', 'abcd', '漢…'])
})

test('tables align by width, without blanks at the end of a line', () => {
  expect(
    renderTable(
      ['Job', 'Type', ''],
      [
        ['jobs.漢字', 'batch', 'x'],
        ['jobs.b', 'interactive', ''],
      ],
    ),
  ).toBe('Job        Type\njobs.漢字  batch        x\njobs.b     interactive\n')
  expect(renderTable(['Job'], [])).toBe('(none)\n')
  expect(renderTable(['Job'], [['a\nb']])).toBe('Job\na\\nb\n')
})
