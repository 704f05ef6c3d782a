import { type IncomingMessage, request as plain, type RequestOptions } from 'node:http'
import { request as encrypted } from 'node:https'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** Bytes to be sent, and how many they are: servers want to know before. */
export interface HttpBody {
  readonly type: string
  readonly size: number
  readonly bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>
}

export interface HttpRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: HttpBody
  /** Milliseconds without a sign of life until the connection is given up. */
  readonly patience: number
}

/** Any status is an answer; redirects are not followed. */
export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly text: string
}

/** Nobody's answer is longer than this many bytes. */
const longest = 64 * 1024 * 1024

/** Nor does it take longer than this many times a caller's patience, though there are signs of life. */
const slowest = 5

/** The code of the fault of an answer that is too long. */
export const answerTooLong = 'ANSWER_TOO_LONG'

/** An answer whose body comes piece by piece. Whoever stops reading closes the connection. */
export interface HttpStream extends Omit<HttpAnswer, 'text'> {
  readonly bytes: AsyncIterable<Buffer>
}

/** Sends one request and takes its answer whole. Rejects as `openHttp`. */
export async function sendHttp(request: HttpRequest): Promise<HttpAnswer> {
  const { bytes, ...answer } = await openHttp(request)
  return { ...answer, text: await textOf(bytes, request.patience * slowest) }
}

/**
 * Sends one request. The body streams: memory does not grow with it. Rejects with the system's error where the
 * connection fails, and with the body's own where that cannot be read.
 */
export async function openHttp({ method, url, headers, body, patience }: HttpRequest): Promise<HttpStream> {
  const { protocol } = new URL(url)
  const size = body === undefined ? {} : { 'content-type': body.type, 'content-length': String(body.size) }
  const options: RequestOptions = { method, timeout: patience }
  const outgoing = protocol === 'https:' ? encrypted(url, options) : plain(url, options)
  // Not among the options: Node prints those, credentials and all, where `NODE_DEBUG` asks it to.
  for (const [name, value] of Object.entries({ ...headers, ...size })) outgoing.setHeader(name, value)
  outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${Math.round(patience / 1000)} seconds`)))
  let late: NodeJS.Timeout | undefined
  const wait = (): void => {
    late = setTimeout(() => outgoing.destroy(tooSlow(patience * slowest)), patience * slowest)
  }
  outgoing.once('finish', wait)
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve)
    outgoing.once('error', reject)
  }).finally(() => {
    outgoing.off('finish', wait)
    clearTimeout(late)
  })
  const sent = body === undefined ? ended(outgoing) : pipeline(Readable.from(body.bytes), outgoing)
  // Where the body cannot be read or sent, the connection is destroyed with that fault, and no answer comes.
  sent.catch(() => undefined)
  const incoming = await answered
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, bytes: bytesOf(incoming, outgoing) }
}

async function* bytesOf(incoming: IncomingMessage, outgoing: Writable): AsyncGenerator<Buffer> {
  for await (const chunk of incoming) yield chunk as Buffer
  if (!outgoing.writableFinished) outgoing.destroy()
}

async function ended(outgoing: NodeJS.WritableStream): Promise<void> {
  outgoing.end()
}

/** `time` is how many milliseconds the whole may take. */
async function textOf(bytes: AsyncIterable<Buffer>, time: number): Promise<string> {
  const chunks: Buffer[] = []
  const end = performance.now() + time
  let size = 0
  for await (const chunk of bytes) {
    size += chunk.length
    if (size > longest) throw Object.assign(new Error(`more than ${longest} bytes`), { code: answerTooLong })
    if (performance.now() > end) throw tooSlow(time)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

const tooSlow = (time: number): Error => new Error(`no whole answer within ${Math.round(time / 1000)} seconds`)
