import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createPlainServer, type Server as PlainServer } from 'node:net'
import { expect, it, onTestFinished } from 'vitest'
import { answerTooLong, sendHttp } from '#io/http'

async function listening(server: Server | PlainServer): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const get = (url: string) => sendHttp({ method: 'GET', url, headers: {}, patience: 100 })

/** Writes again and again until the connection is closed. */
function dripping(response: ServerResponse, piece: string): void {
  const drip = setInterval(() => response.write(piece), 20)
  response.on('close', () => clearInterval(drip))
}

it('an answer that comes in drips is given up, however many signs of life there are', async () => {
  const url = await listening(createServer((_, response) => dripping(response.writeHead(200), ' ')))
  await expect(get(url)).rejects.toThrow('no whole answer within')
})

it('and so is one whose head comes in drips', async () => {
  const server = createPlainServer((socket) => {
    socket.write('HTTP/1.1 200 OK\r\nx: ')
    const drip = setInterval(() => socket.write('x'), 20)
    socket.on('close', () => clearInterval(drip))
    socket.on('error', () => undefined)
  })
  await expect(get(await listening(server))).rejects.toThrow('no whole answer within')
})

it('an answer without an end is not read to the end of memory', async () => {
  const piece = Buffer.alloc(8 * 1024 * 1024, ' ')
  const server = createServer((_, response) => {
    response.writeHead(200)
    const more = (): void => void (response.writable && response.write(piece, more))
    more()
  })
  const url = await listening(server)
  const asked = sendHttp({ method: 'GET', url, headers: {}, patience: 10_000 })
  await expect(asked).rejects.toMatchObject({ code: answerTooLong })
  server.closeAllConnections()
})

it('a redirect is an answer, and nobody follows it', async () => {
  const asked: unknown[] = []
  const other = await listening(
    createServer((request, response) => {
      asked.push(request.url)
      response.end()
    }),
  )
  const url = await listening(createServer((_, response) => response.writeHead(307, { location: other }).end()))
  expect(await get(url)).toMatchObject({ status: 307, text: '' })
  expect(asked).toEqual([])
})

it('a connection outlives the time for its head', async () => {
  const url = await listening(
    createServer((_, response) => {
      response.writeHead(200)
      for (const [index, word] of ['slow', 'but', 'sure'].entries()) setTimeout(() => response.write(word), index * 60)
      setTimeout(() => response.end(), 200)
    }),
  )
  expect((await get(url)).text).toBe('slowbutsure')
})
