import { type IncomingMessage, request as plain, type RequestOptions } from 'node:http'
import { request as encrypted } from 'node:https'
import { Readable } from 'node:stream'
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

/**
 * Sends one request. The body streams: memory does not grow with it. Rejects with the system's error where the
 * connection fails, and with the body's own where that cannot be read.
 */
export async function sendHttp({ method, url, headers, body, patience }: HttpRequest): Promise<HttpAnswer> {
  const { protocol } = new URL(url)
  const size = body === undefined ? {} : { 'content-type': body.type, 'content-length': String(body.size) }
  const options: RequestOptions = { method, headers: { ...headers, ...size }, timeout: patience }
  const outgoing = protocol === 'https:' ? encrypted(url, options) : plain(url, options)
  outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer within ${Math.round(patience / 1000)} seconds`)))
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    outgoing.once('response', resolve)
    outgoing.once('error', reject)
  })
  const sent = body === undefined ? ended(outgoing) : pipeline(Readable.from(body.bytes), outgoing)
  // Where the body cannot be read or sent, the connection is destroyed with that fault, and no answer comes.
  sent.catch(() => undefined)
  const incoming = await answered
  const text = await textOf(incoming)
  if (!outgoing.writableFinished) outgoing.destroy()
  return { status: incoming.statusCode ?? 0, headers: incoming.headers, text }
}

async function ended(outgoing: NodeJS.WritableStream): Promise<void> {
  outgoing.end()
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > longest) throw new Error(`the answer is longer than ${longest} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
