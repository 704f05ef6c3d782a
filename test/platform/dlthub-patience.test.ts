import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { sendHttp } from '#io/http'
import { patiently } from '#platform/dlthub/patiently'
import { textLines } from '#platform/dlthub/text-lines'

const called = { place: 'api.example.com', operation: 'list_jobs', workspace: 'w', redact: (text: string) => text }

function clock() {
  const slept: number[] = []
  let at = Date.UTC(2026, 2, 1)
  const world = {
    now: () => new Date(at).toISOString(),
    random: () => 0,
    async sleep(milliseconds: number) {
      slept.push(milliseconds)
      at += milliseconds
    },
  }
  return { world, slept }
}

describe('patience', () => {
  it.each([
    ['seconds', '7', 7_000],
    ['a moment', 'Sun, 01 Mar 2026 00:00:07 GMT', 7_000],
    ['a moment that is past', 'Sun, 01 Mar 2020 00:00:07 GMT', 0],
    ['an hour', '3600', 30_000],
    ['nonsense', 'soon', 0],
  ])('waits as Retry-After asks: %s', async (_how, text, expected) => {
    const { world, slept } = clock()
    const answers = [
      { status: 429, headers: { 'retry-after': text } },
      { status: 200, headers: {} },
    ]
    const answer = await patiently(world, called, async () => answers.shift() ?? { status: 500, headers: {} }, false)
    expect(answer.status).toBe(200)
    expect(slept[0]).toBe(expected)
  })

  it('does not wait for what speaks no HTTP to learn it', async () => {
    const server = createServer((socket) => void socket.end('SSH-2.0-OpenSSH_9.9\r\n'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    const { world, slept } = clock()
    const asked = patiently(world, called, () => sendHttp({ method: 'GET', url, headers: {}, patience: 1_000 }), false)
    await expect(asked).rejects.toMatchObject({
      diagnostics: [{ code: 'DLTHUB_ANSWER_UNREADABLE', message: expect.stringContaining('it is not HTTP') }],
    })
    expect(slept).toEqual([])
  })
})

describe('the lines of a body', () => {
  const linesOf = async (...pieces: readonly (string | Uint8Array)[]) => {
    const bytes = (async function* () {
      for (const piece of pieces) yield Buffer.from(piece as string)
    })()
    const lines: string[] = []
    for await (const line of textLines(bytes)) lines.push(line)
    return lines
  }

  it.each<[string, (string | Uint8Array)[], string[]]>([
    ['cut anywhere', ['a', 'b\r', '\nc\n\n', 'd'], ['ab', 'c', '', 'd']],
    ['a character cut in two', [Buffer.of(0xc3), Buffer.of(0xa9, 0x0a)], ['é']],
    ['no UTF-8', [Buffer.of(0x61, 0xff, 0x0a)], ['a\ufffd']],
    ['nothing', [], []],
  ])('%s', async (_what, pieces, expected) => {
    expect(await linesOf(...pieces)).toEqual(expected)
  })

  it('a line without an end is cut, in time that grows with its length alone', async () => {
    const piece = 'x'.repeat(64 * 1024)
    const begun = performance.now()
    const [line = '', after] = await linesOf(...Array.from({ length: 2_000 }, () => piece), '\nnext\n')
    expect([line.length, after]).toEqual([16 * 1024 * 1024, 'next'])
    expect(performance.now() - begun).toBeLessThan(10_000)
  })
})
