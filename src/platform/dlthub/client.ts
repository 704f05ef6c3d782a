import type { z } from 'zod'
import { DeploymentError, failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { type HttpAnswer, type HttpBody, type HttpRequest, sendHttp } from '#io/http'
import type { Json } from '#json/json'
import { parseJson } from '#json/parse-json'
import { writeJson } from '#json/write-json'
import { attempts, deadline } from '../attempts.ts'
import { type Called, disconnection, formOf, isTransient, refusal } from './fault.ts'
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
  readonly query?: Readonly<Record<string, string>>
  readonly json?: Json
  /** Another host and another credential: those of the data plane. */
  readonly at?: { readonly url: string; readonly token: string }
}

/** The platform's calls for one workspace. Every fault is a diagnostic, and none holds a credential. */
export interface Client {
  readonly place: string
  readonly world: World
  call<T extends z.ZodType>(operation: Operation, schema: T, options?: CallOptions): Promise<z.infer<T>>
  /** The same, null for what is not there yet. */
  find<T extends z.ZodType>(operation: Operation, schema: T, options?: CallOptions): Promise<z.infer<T> | null>
  /** Sends a body once, to an address that the platform named. */
  send(url: string, token: string, body: HttpBody): Promise<HttpAnswer>
  refuse(operation: string, status: number, text: string): DeploymentError
}

/** Milliseconds of silence: of a call, and of an upload. */
const patience = { call: 60_000, upload: 300_000 }

export function openClient({ apiUrl, apiKey, workspace }: Credentials, world: World): Client {
  world.conceal([apiKey])
  const place = new URL(apiUrl).host
  const called = (operation: string): Called => ({ place, operation, workspace, redact: world.redact })
  const headers = (token: string) => ({
    authorization: `Bearer ${token}`,
    accept: 'application/json',
    'user-agent': agent,
  })

  async function ask(operation: Operation, options: CallOptions): Promise<HttpAnswer> {
    const { method } = routes[operation]
    const query = new URLSearchParams(options.query ?? {}).toString()
    const path = pathOf(operation, { workspace, ...options.names })
    const request: HttpRequest = {
      method,
      url: `${options.at?.url ?? apiUrl}${path}${query === '' ? '' : `?${query}`}`,
      headers: headers(options.at?.token ?? apiKey),
      ...(options.json === undefined ? {} : { body: jsonBody(options.json) }),
      patience: patience.call,
    }
    return await patiently(world, called(operation), request)
  }

  async function find<T extends z.ZodType>(operation: Operation, schema: T, options: CallOptions = {}) {
    const { status, text } = await ask(operation, options)
    if (status === 404) {
      if (formOf(text) === 'a web page') throw unreadable(called(operation), 'status 404 and a web page')
      return null
    }
    if (status !== 200) throw refusal(called(operation), status, text)
    return understood(called(operation), schema, text)
  }

  return {
    place,
    world,
    find,
    async call(operation, schema, options) {
      const found = await find(operation, schema, options)
      if (found === null) throw failure('DLTHUB_NOT_FOUND', { place, workspace })
      return found
    },
    async send(url, token, body) {
      world.conceal([token])
      const request = { method: 'POST', url, headers: headers(token), body, patience: patience.upload }
      return await sendHttp(request).catch((fault: unknown) => {
        throw fault instanceof DeploymentError ? fault : disconnection(called('upload'), fault)
      })
    },
    refuse: (operation, status, text) => refusal(called(operation), status, text),
  }
}

const agent = 'dlt-deploy'

/** Asks until the platform has time, or until patience runs out. What it refuses is not asked again. */
async function patiently(world: World, called: Called, request: HttpRequest): Promise<HttpAnswer> {
  let last: HttpAnswer | DeploymentError | null = null
  for await (const _ of attempts(world, deadline(world))) {
    last = await sendHttp(request).catch((fault: unknown) => disconnection(called, fault))
    if (last instanceof DeploymentError) {
      if (last.diagnostics[0].code === 'DLTHUB_CERTIFICATE_REFUSED') throw last
    } else if (isTransient(last.status)) {
      await world.sleep(waitOf(last))
    } else return last
  }
  if (last === null) throw new Error('no attempt was made')
  throw last instanceof DeploymentError ? last : refusal(called, last.status, last.text)
}

/** What `Retry-After` asks for, up to half a minute. In milliseconds. */
function waitOf({ headers }: HttpAnswer): number {
  const seconds = Number(headers['retry-after'] ?? 0)
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 30) * 1000 : 0
}

/** The answer's value, in the shape it must have. */
export function understood<T extends z.ZodType>(called: Called, schema: T, text: string): z.infer<T> {
  const parsed = parseJson(text)
  if (parsed.kind === 'invalid') throw unreadable(called, formOf(text))
  const checked = schema.safeParse(parsed.value)
  if (checked.success) return checked.data
  const [issue] = checked.error.issues
  throw unreadable(called, `\`${issue?.path.join('.') ?? ''}\` is not as expected`)
}

function unreadable({ place, operation }: Called, reason: string): DeploymentError {
  return failure('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason })
}

function jsonBody(value: Json): HttpBody {
  const bytes = Buffer.from(writeJson(value))
  return { type: 'application/json', size: bytes.length, bytes: [bytes] }
}
