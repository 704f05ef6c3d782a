import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Answer, notFound, refusal } from './answer.ts'
import { checkRequest, checkResponse, description, findOperation } from './contract.ts'
import { type Fault, strike } from './faults.ts'
import { answerGraphql } from './graphql.ts'
import { handlers } from './handlers.ts'
import type { Repository } from './shapes.ts'
import { type Grant, State } from './state.ts'

export interface RecordedCall {
  /** `POST /repos/{owner}/{repo}/deployments`, or method and path where nothing is described. */
  readonly operation: string
  readonly path: string
  readonly body: unknown
  readonly status: number | 'dropped'
}

export interface FakeGitHub {
  /** What `GITHUB_API_URL` is to be. */
  readonly apiUrl: string
  readonly serverUrl: string
  readonly state: State
  readonly calls: readonly RecordedCall[]
  /** The next `times` calls of an operation meet a fault. */
  fail(operation: string, fault: Fault, times?: number): void
  /** Runs once, just before the next call of an operation is carried out. */
  before(operation: string, action: (state: State) => void): void
  /** Stops listening. Throws where a request or a response broke GitHub's contract. */
  close(): Promise<void>
}

export interface FakeOptions {
  readonly repository: Repository
  /** `/api/v3`, as GitHub Enterprise Server has it; empty as on github.com. */
  readonly apiPath?: string
}

/** Starts a fake GitHub on a free port of the loopback interface. */
export async function startGitHub(options: FakeOptions): Promise<FakeGitHub> {
  const apiPath = options.apiPath ?? ''
  const state = new State(options.repository)
  const calls: RecordedCall[] = []
  const faults: { readonly operation: string; readonly fault: Fault; left: number }[] = []
  const actions: { readonly operation: string; readonly action: (state: State) => void }[] = []
  const broken: string[] = []

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      broken.push(`${request.method} ${request.url}: ${String(error)}`)
      response.destroy()
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const origin = `${serverUrl}${apiPath}`

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', serverUrl)
    const text = await readText(request)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const method = request.method ?? 'GET'
    const found = url.pathname.startsWith(apiPath) ? findOperation(method, url.pathname.slice(apiPath.length)) : null
    const operation = found?.operation.name ?? `${method} ${url.pathname}`
    const record = (status: number | 'dropped'): void =>
      void calls.push({ operation, path: url.pathname, body, status })

    const at = actions.findIndex((waiting) => waiting.operation === operation)
    if (at >= 0) for (const { action } of actions.splice(at, 1)) action(state)
    const fault = takeFault(operation)
    if (fault !== null && (await strike(fault, response))) return record('status' in fault ? fault.status : 'dropped')

    const answer = found === null ? undescribed(method, url, request, body) : answerTo(found, url, request, body)
    if (fault?.kind === 'drop') {
      response.destroy()
      return record('dropped')
    }
    record(answer.status)
    send(response, answer, state)
  }

  function answerTo(
    found: NonNullable<ReturnType<typeof findOperation>>,
    url: URL,
    request: IncomingMessage,
    body: unknown,
  ): Answer {
    const { operation, path } = found
    broken.push(...checkRequest(found, url.searchParams, body).map((reason) => `${operation.name} request: ${reason}`))
    const grant = grantOf(request)
    const answer = answerAs(grant, operation.name, path, url, body)
    broken.push(
      ...checkResponse(operation, answer.status, answer.body).map(
        (reason) => `${operation.name} response ${answer.status}: ${reason}`,
      ),
    )
    return answer
  }

  function answerAs(
    grant: Grant | null,
    name: string,
    path: Readonly<Record<string, string>>,
    url: URL,
    body: unknown,
  ): Answer {
    if (grant === null) return refusal(401, 'Bad credentials')
    if (state.rateRemaining <= 0) return refusal(403, 'API rate limit exceeded for installation.')
    state.rateRemaining -= 1
    const { owner, name: repo } = state.repository
    if ('owner' in path && (path['owner'] !== owner || path['repo'] !== repo)) return notFound
    const handler = handlers[name]
    if (handler === undefined) throw new Error(`${name} is described and has no handler`)
    return handler(state, { grant, path, url, origin, body: (body ?? {}) as Record<string, unknown> })
  }

  function undescribed(method: string, url: URL, request: IncomingMessage, body: unknown): Answer {
    const grant = grantOf(request)
    const graphql = apiPath === '' ? '/graphql' : '/api/graphql'
    const answer = method === 'POST' && url.pathname === graphql ? answerGraphql(state, grant, body) : null
    if (answer !== null) return answer
    broken.push(`${method} ${url.pathname} is not in the description`)
    return notFound
  }

  function grantOf(request: IncomingMessage): Grant | null {
    const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
    return token === undefined ? null : (state.tokens.get(token) ?? null)
  }

  function takeFault(operation: string): Fault | null {
    const found = faults.find((waiting) => waiting.operation === operation && waiting.left > 0)
    if (found === undefined) return null
    found.left -= 1
    return found.fault
  }

  return {
    apiUrl: origin,
    serverUrl,
    state,
    calls,
    fail: (operation, fault, times = 1) => void faults.push({ operation: described(operation), fault, left: times }),
    before: (operation, action) => void actions.push({ operation: described(operation), action }),
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((closed) => server.close(() => closed()))
      if (broken.length > 0) throw new Error(`GitHub's contract was broken:\n${broken.join('\n')}`)
    },
  }
}

/** A misspelt operation would make a fault that never strikes. */
function described(operation: string): string {
  const [method = '', path = ''] = operation.split(' ')
  if (path.endsWith('/graphql')) return operation
  if (description.paths[path]?.[method.toLowerCase()] === undefined)
    throw new Error(`${operation} is not in the description`)
  return operation
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function send(response: ServerResponse, answer: Answer, state: State): void {
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': String(state.rateRemaining),
    'x-ratelimit-reset': '1767603600',
    'x-ratelimit-resource': 'core',
    'x-ratelimit-used': String(1000 - state.rateRemaining),
    'x-github-request-id': 'FAKE:0001',
    ...answer.headers,
  })
  response.end(answer.body === null ? undefined : JSON.stringify(answer.body))
}
