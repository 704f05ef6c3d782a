import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { JsonObject } from '#json/json'
import { parseJson } from '#json/parse-json'
import { writeJson } from '#json/write-json'
import { type Answer, Broken, badRequest, Refusal, refusalJson } from './answer.ts'
import { handlers } from './handlers.ts'
import { match, type Operation, type Route, routes } from './routes.ts'
import { isObject, type Principal, State } from './state.ts'
import { nameIn } from './uploads.ts'

/** What goes wrong with a call: before it is carried out, or, with `after`, only with its answer. */
export type Fault =
  | {
      readonly kind: 'refuse'
      readonly status: number
      readonly detail?: string
      readonly code?: string
      readonly retryAfter?: string
    }
  | { readonly kind: 'html'; readonly status: number }
  | { readonly kind: 'drop'; readonly after?: boolean }
  | { readonly kind: 'answer'; readonly body: JsonObject }

export interface RecordedCall {
  readonly operation: Operation | 'unknown'
  readonly path: string
  readonly status: number | 'dropped'
  readonly userAgent: string
  /** The key or the token that it came with; empty where it came with none. */
  readonly bearer: string
  /** What was sent, where that was text. */
  readonly sent: string
}

export interface FakeDltHub {
  /** What `RUNTIME__API_BASE_URL` is to be. */
  readonly url: string
  readonly state: State
  readonly calls: RecordedCall[]
  /** How many connections were opened. */
  connections(): number
  /** The next `times` calls of an operation meet a fault. */
  fail(operation: Operation, fault: Fault, times?: number): void
  /** Runs once, just before the next call of an operation is carried out, which waits for it. */
  before(operation: Operation, action: (state: State) => unknown): void
  /** Stops listening. Throws where a request was none that the platform knows. */
  close(): Promise<void>
}

/** Starts a platform on a free port of the loopback interface: control plane and data plane in one. */
export async function startDltHub(): Promise<FakeDltHub> {
  const state = new State()
  const calls: RecordedCall[] = []
  const faults: { readonly operation: Operation; readonly fault: Fault; left: number }[] = []
  const actions: { readonly operation: Operation; readonly action: (state: State) => unknown }[] = []
  const broken: string[] = []
  let origin = ''
  let connections = 0

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      broken.push(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`)
      response.destroy()
    })
  })
  server.keepAliveTimeout = 60_000
  server.on('connection', () => {
    connections += 1
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin)
    const found = match(request.method ?? 'GET', url.pathname)
    const operation = found?.operation ?? 'unknown'
    let sent = ''
    const { authorization, 'user-agent': userAgent = '' } = request.headers
    const bearer = bearerOf(authorization)
    const record = (status: RecordedCall['status']): void =>
      void calls.push({ operation, path: url.pathname, status, userAgent, bearer, sent })

    const at = actions.findIndex((waiting) => waiting.operation === operation)
    if (at >= 0) for (const { action } of actions.splice(at, 1)) await action(state)
    const fault = takeFault(operation)
    if (fault?.kind === 'drop' && fault.after !== true) {
      request.socket.destroy()
      return record('dropped')
    }
    const bytes = await read(request)
    if (bytes === null) return record('dropped')
    if (request.headers['content-type'] === 'application/json') sent = bytes.toString()
    if (fault?.kind === 'html') {
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<html><body>Bad gateway</body></html>')
      return record(fault.status)
    }
    const answer = fault !== null && fault.kind !== 'drop' ? struck(fault) : answerTo(found, request, url, bytes)
    if (fault?.kind === 'drop') {
      response.destroy()
      return record('dropped')
    }
    if (operation === 'unknown') broken.push(`${request.method} ${request.url} is no route`)
    const headers =
      fault?.kind === 'refuse' && fault.retryAfter !== undefined ? { 'retry-after': fault.retryAfter } : {}
    record(answer.status)
    if ('pieces' in answer) return await write(answer, response)
    response.writeHead(answer.status, { 'content-type': 'application/json', ...headers }).end(writeJson(answer.body))
  }

  function answerTo(found: ReturnType<typeof match>, request: IncomingMessage, url: URL, bytes: Buffer): Answer {
    try {
      if (found === null) throw new Refusal(404, 'not_found', 'Not Found')
      const route = routes.get(found.operation)
      const handler = handlers[found.operation]
      if (route === undefined || handler === undefined) throw new Refusal(501, 'not_here', 'Nothing here answers this')
      const role = authorize(route, found.names, request)
      const query = url.searchParams
      checkQuery(route, query)
      const contentType = request.headers['content-type'] ?? ''
      const json = bodyOf(route, contentType, bytes)
      const answer = handler({ state, origin, names: found.names, query, json, contentType, bytes, role })
      if (!route.success.includes(answer.status)) throw new Error(`${found.operation} answers no ${answer.status}`)
      return answer
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return { status: error.status, body: refusalJson(error) }
    }
  }

  function authorize({ access }: Route, names: Readonly<Record<string, string>>, request: IncomingMessage) {
    const token = bearerOf(request.headers.authorization)
    if (access === 'upload' || access === 'data plane') return roleOfGrant(access, names, token)
    const key = state.keys.get(token)
    if (key === undefined || key.expired === true)
      throw new Refusal(401, 'not_authenticated', 'Invalid or expired API key')
    if (names['workspace_id'] !== undefined && key.workspace !== null && key.workspace !== names['workspace_id']) {
      throw new Refusal(403, 'forbidden', 'The key belongs to another workspace')
    }
    if (access === 'writer' && key.role === 'viewer') throw new Refusal(403, 'forbidden', 'The role does not allow it')
    return key.role
  }

  function roleOfGrant(
    access: 'upload' | 'data plane',
    names: Readonly<Record<string, string>>,
    token: string,
  ): Principal['role'] {
    const grant = state.grants.get(token)
    const fits = grant?.kind === access && grant.workspace === names['workspace_id']
    if (!fits || (grant.kind === 'upload' && grant.id !== names[nameIn[grant.collection]]))
      throw new Refusal(401, 'invalid_token', 'Invalid token')
    return grant.kind === 'data plane' ? grant.role : 'developer'
  }

  function takeFault(operation: string): Fault | null {
    const found = faults.find((each) => each.operation === operation && each.left > 0)
    if (found === undefined) return null
    found.left--
    return found.fault
  }

  return {
    url: origin,
    state,
    calls,
    connections: () => connections,
    fail: (operation, fault, times = 1) => void faults.push({ operation, fault, left: times }),
    before: (operation, action) => void actions.push({ operation, action }),
    async close() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      if (broken.length > 0) throw new Error(broken.join('\n'))
    },
  }
}

const bearerOf = (authorization = ''): string => /^Bearer (.+)$/.exec(authorization)?.[1] ?? ''

function struck(fault: Exclude<Fault, { kind: 'drop' | 'html' }>): Answer {
  if (fault.kind === 'answer') return { status: 200, body: fault.body }
  const { status, detail = 'Refused', code = 'refused' } = fault
  return { status, body: refusalJson({ status, code, message: detail }) }
}

/** Sends piece by piece what is written meanwhile. */
async function write(answer: Extract<Answer, { pieces: unknown }>, response: ServerResponse): Promise<void> {
  response.writeHead(answer.status, { 'content-type': answer.type })
  try {
    for await (const piece of answer.pieces) {
      if (response.destroyed) return
      await new Promise((sent) => response.write(piece, sent))
    }
    response.end()
  } catch (error) {
    if (!(error instanceof Broken)) throw error
    response.destroy()
  }
}

function checkQuery({ query }: Route, given: URLSearchParams): void {
  for (const name of new Set(given.keys())) {
    if (query.includes(`${name}[]`)) continue
    if (!query.includes(name)) throw badRequest(`query ${name}`)
    if (given.getAll(name).length > 1) throw badRequest(`query ${name} is given twice`)
  }
}

function bodyOf({ body }: Route, contentType: string, bytes: Buffer): JsonObject {
  if (body === 'form') return {}
  if (body === 'none') {
    if (bytes.length > 0) throw badRequest('a body where none is taken')
    return {}
  }
  if (contentType !== 'application/json') throw badRequest(`content type ${contentType}`)
  const parsed = parseJson(bytes.toString('utf8'))
  if (parsed.kind === 'invalid' || !isObject(parsed.value)) throw badRequest('the body is no JSON object')
  const { value } = parsed
  const missing = body.filter((name) => !name.endsWith('?') && !Object.hasOwn(value, name))
  const known = new Set(body.map((name) => name.replace('?', '')))
  const unknown = Object.keys(value).filter((name) => !known.has(name))
  if (missing.length + unknown.length > 0) throw badRequest(`missing ${missing.join()}; unknown ${unknown.join()}`)
  return value
}

/** Null where the caller went away before the end. */
async function read(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer)
    return Buffer.concat(chunks)
  } catch {
    return null
  }
}
