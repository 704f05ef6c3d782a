import { describe, expect, it } from 'vitest'
import { liveEvents, storedEvents } from '#platform/dlthub/log-events'
import { seenLines } from '#platform/dlthub/seen-lines'

const line = (number: number, content: string, more: object = {}): string =>
  JSON.stringify({
    line_num: number,
    content,
    source: 'user',
    stage: 'run',
    io_stream: 'stdout',
    reported_at: '2026-03-01T12:00:00Z',
    ...more,
  })

async function* pieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function told(events: AsyncIterable<{ kind: string; row?: { content: string }; reason?: string }>) {
  const found: string[] = []
  for await (const { kind, row, reason } of events) found.push([kind, row?.content ?? reason].filter(Boolean).join(' '))
  return found
}

describe('a live log', () => {
  const stream = [
    ': keep-alive\n\n',
    `event: log\ndata: ${line(0, 'ä 🦆')}\n\n`,
    `event:log\r\ndata:${line(1, 'no blank')}\r\n\r\n`,
    'event: progress\ndata: {"done": 1}\n\n',
    `data: ${line(2, 'of no event')}\n\n`,
    'event: log\ndata: not JSON\n\n',
    'event: error\ndata: {"error": "backend gone"}\n\n',
    'event: error\ndata: ?\n\n',
    `event: log\ndata: ${line(3, 'last', { source: 'a later word', io_stream: 'another' })}`,
  ].join('')

  it.each([1, 3, 7, 10_000])('is read in pieces of %d bytes', async (size) => {
    expect(await told(liveEvents(pieces(stream, size)))).toEqual([
      'alive',
      'line ä 🦆',
      'line no blank',
      'fault backend gone',
      'fault the live log failed',
      'line last',
    ])
  })
})

it('a stored log is read line by line, one that is cut off left out', async () => {
  const text = `${line(0, 'one')}\n\n${line(1, 'two')}\r\n${line(2, 'three').slice(0, 30)}`
  expect(await told(storedEvents(pieces(text, 5)))).toEqual(['line one', 'line two'])
})

it('lines are told apart whether each writer counts by itself or all together', () => {
  const isNew = seenLines()
  const row = (line_num: number, source: string) => ({
    ...{ content: '', line_num, source, stage: 'run', io_stream: 'stdout', reported_at: '' },
  })
  const fresh = [row(0, 'setup'), row(0, 'user'), row(1, 'user'), row(5, 'setup'), row(2, 'user')].map(isNew)
  expect(fresh).toEqual([true, true, true, true, true])
  expect([row(0, 'setup'), row(1, 'user'), row(5, 'setup'), row(3, 'user')].map(isNew)).toEqual([
    false,
    false,
    false,
    true,
  ])
})
