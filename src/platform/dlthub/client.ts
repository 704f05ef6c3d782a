import type { z } from 'zod'
import { DeploymentError, failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { type HttpAnswer, type HttpBody, type HttpRequest, type HttpStream, openHttp, sendHttp } from '#io/http'
import type { Json } from '#json/json'
import { parseJson } from '#json/parse-json'
import { writeJson } from '#json/write-json'
import { type Called, disconnection, formOf, refusal } from './fault.ts'
import { patiently } from './patiently.ts'
import { type Operation, pathOf, routes } from './routes.ts'

export type World = Pick<Door, 'now' | 'random' | 'sleep' | 'conceal' | 'redact' | 'temporary'>

export interface Credentials {
  /** Without a slash at the end. */
  readonly apiUrl: string
  readonly apiKey: string
  readonly workspace: string
}

export interface CallOptions {
  readonly names?: Readonly<Record<string, string>>
  /** Several values of one name are sent one by one. */
  readonly query?: Readonly<Record<string, string | readonly string[]>>
  readonly json?: Json
  /** Another host and another credential: those of the data plane. */
  readonly at?: { readonly url: string; readonly token: string }
  /** Whether it must not happen twice: then it is not asked again where it may have happened. */
  readonly once?: boolean
}

/** The platform's calls for one workspace. Every fault is a diagnostic, and none holds a credential. */
export interface Client {
  readonly place: string
  readonly world: World
  call<T extends z.ZodType>(operation: Operation, schema: () => T, options?: CallOptions): Promise<z.infer<T>>
  /** The same, null for what is not there yet. */
  find<T extends z.ZodType>(operation: Operation, schema: () => T, options?: CallOptions): Promise<z.infer<T> | null>
  /** Any answer that is understood, a refusal too. */
  ask(operation: Operation, options?: CallOptions): Promise<HttpAnswer>
  /** An answer that comes piece by piece, of a media type; null for what is not there. `patience` is in milliseconds. */
  open(operation: Operation, accept: string, patience: number, options: CallOptions): Promise<HttpStream | null>
  /** Sends a body once, to an address that the platform named. */
  send(url: string, token: string, body: HttpBody): Promise<HttpAnswer>
  understand<T extends z.ZodType>(operation: Operation, schema: () => T, text: string): z.infer<T>
  refuse(operation: string, status: number, text: string, url?: string): DeploymentError
}

/** Milliseconds of silence: of a call, and of an upload. */
const patience = { call: 60_000, upload: 300_000 }

export function openClient({ apiUrl, apiKey, workspace }: Credentials, world: World): Client {
  world.conceal([apiKey])
  const called = (operation: string, url: string = apiUrl): Called => ({
    place: new URL(url).host,
    operation,
    workspace,
    redact: world.redact,
  })
  const place = new URL(apiUrl).host
  const headers = (token: string, accept = 'application/json') => ({
    authorization: `Bearer ${token}`,
    accept,
    'user-agent': agent,
  })

  function requestOf(operation: Operation, options: CallOptions): HttpRequest {
    const query = queryOf(options.query ?? {})
    return {
      method: routes[operation].method,
      url: `${options.at?.url ?? apiUrl}${pathOf(operation, { workspace_id: workspace, ...options.names })}${query}`,
      headers: headers(options.at?.token ?? apiKey),
      ...(options.json === undefined ? {} : { body: jsonBody(options.json) }),
      patience: patience.call,
    }
  }

  async function ask(operation: Operation, options: CallOptions = {}): Promise<HttpAnswer> {
    const request = requestOf(operation, options)
    return await patiently(world, called(operation, options.at?.url), () => sendHttp(request), options.once === true)
  }

  async function find<T extends z.ZodType>(operation: Operation, schema: () => T, options: CallOptions = {}) {
    const { status, text } = await ask(operation, options)
    const where = called(operation, options.at?.url)
    if (status === 404 && formOf(text) !== 'a web page') return null
    if (!routes[operation].success.includes(status)) throw refusal(where, status, text)
    return understood(where, schema, text)
  }

  return {
    place,
    world,
    ask,
    find,
    async call(operation, schema, options) {
      const found = await find(operation, schema, options)
      if (found === null) throw failure('DLTHUB_NOT_FOUND', { place, workspace })
      return found
    },
    async open(operation, accept, silence, options) {
      const request = requestOf(operation, options)
      const streamed = { ...request, headers: { ...request.headers, accept }, patience: silence }
      const where = called(operation, options.at?.url)
      const answer = await patiently(world, where, () => openHttp(streamed), false)
      if (answer.status === 200) return answer
      const text = await refusalText(answer)
      if (answer.status === 404 && formOf(text) !== 'a web page') return null
      throw refusal(where, answer.status, text)
    },
    async send(url, token, body) {
      world.conceal([token])
      const request = { method: 'POST', url, headers: headers(token), body, patience: patience.upload }
      return await sendHttp(request).catch((fault: unknown) => {
        throw fault instanceof DeploymentError ? fault : disconnection(called('upload', url), fault)
      })
    },
    understand: (operation, schema, text) => understood(called(operation), schema, text),
    refuse: (operation, status, text, url) => refusal(called(operation, url), status, text),
  }
}

const agent = 'dlt-deploy'

function queryOf(query: NonNullable<CallOptions['query']>): string {
  const written = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) for (const each of [value].flat()) written.append(name, each)
  return written.size === 0 ? '' : `?${written}`
}

/** Bytes of a refusal that are read: more has nobody to say. */
const longestRefusal = 1024 * 1024

async function refusalText({ bytes }: HttpStream): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of bytes) {
    chunks.push(chunk)
    size += chunk.length
    if (size > longestRefusal) break
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** The answer's value, in the shape it must have. */
function understood<T extends z.ZodType>({ place, operation }: Called, schema: () => T, text: string): z.infer<T> {
  const unreadable = (reason: string) => failure('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason })
  const parsed = parseJson(text)
  if (parsed.kind === 'invalid') throw unreadable(formOf(text))
  // A shape is used once or twice. To compile it first costs 3 ms, and pays off from a thousand rows on.
  const checked = schema().safeParse(parsed.value, { jitless: true })
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  const at = issue?.path.join('.') ?? ''
  throw unreadable(`${at === '' ? 'the whole' : `\`${at}\``} is not as expected`)
}

function jsonBody(value: Json): HttpBody {
  const bytes = Buffer.from(writeJson(value))
  return { type: 'application/json', size: bytes.length, bytes: [bytes] }
}
