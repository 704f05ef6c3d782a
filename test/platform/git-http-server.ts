import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A server of git repositories over smart http on the loopback, with `git http-backend` behind it. */
export interface GitHttpServer {
  /** Ends in `/`. */
  readonly url: string
  /** Method and path of each request, in order. */
  readonly requests: string[]
  /** Set to answer the next requests otherwise: return true where it did. */
  intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | null
  /** Set to lose the answer to a request that was carried out. */
  loseAnswer: ((request: IncomingMessage) => boolean) | null
  close(): Promise<void>
}

/** Serves the repositories in `root` to those who send `token` as GitHub takes it. */
export async function serveGit(root: string, token: string): Promise<GitHttpServer> {
  const expected = `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const requests: string[] = []
  const http = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`)
    if (server.intercept?.(request, response) === true) return
    if (request.headers.authorization !== expected)
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end()
    else answer(root, request, response, server.loseAnswer?.(request) === true)
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  const server: GitHttpServer = {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    requests,
    intercept: null,
    loseAnswer: null,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve())
        http.closeAllConnections()
      }),
  }
  return server
}

function answer(root: string, request: IncomingMessage, response: ServerResponse, lose: boolean): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      GIT_PROTOCOL: header(request, 'git-protocol'),
      PATH_INFO: pathname,
      QUERY_STRING: searchParams.toString(),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: header(request, 'content-type'),
      HTTP_CONTENT_ENCODING: header(request, 'content-encoding'),
      REMOTE_USER: 'x-access-token',
      REMOTE_ADDR: '127.0.0.1',
    },
  })
  request.pipe(backend.stdin)
  const output: Buffer[] = []
  backend.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  backend.on('close', () => {
    if (lose) {
      response.destroy()
      return
    }
    const all = Buffer.concat(output)
    const end = all.indexOf('\r\n\r\n')
    const headers = all
      .toString('latin1', 0, end)
      .split('\r\n')
      .map((line) => line.split(/: (.*)/))
    for (const [name = '', value = ''] of headers) {
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.end(all.subarray(end + 4))
  })
}

const header = (request: IncomingMessage, name: string): string => String(request.headers[name] ?? '')
