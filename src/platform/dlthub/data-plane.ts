import type { z } from 'zod'
import { DeploymentError, failure } from '#diagnostics/diagnostic'
import type { HttpStream } from '#io/http'
import type { PackageEntry } from '#package/package-entry'
import type { CallOptions, Client } from './client.ts'
import type { Operation } from './routes.ts'
import { filesSchema, tokenSchema, workspaceSchema } from './wire.ts'

/** The calls of a workspace's data plane: a host of its own, which takes no API key but a token that ages. */
export interface DataPlane {
  call<T extends z.ZodType>(operation: Operation, schema: () => T, options?: CallOptions): Promise<z.infer<T>>
  /** See `Client.open`. */
  open(operation: Operation, accept: string, patience: number, options: CallOptions): Promise<HttpStream | null>
}

/** A token with less time left than this, in seconds, is not used any more. */
const margin = 60

interface Token {
  readonly token: string
  /** In seconds since 1970. */
  readonly expires: number
}

/** Nothing is asked before the first call. Where the plane lies is asked once: a workspace does not move. */
export function openDataPlane(client: Client): DataPlane {
  let address: string | null = null
  let held: Token | null = null

  async function at(renew: boolean): Promise<NonNullable<CallOptions['at']>> {
    const good = renew || held === null || isAging(held) ? null : held
    const [url, token] = await Promise.all([address ?? askAddress(), good ?? askToken()])
    address = url
    held = token
    return { url, token: token.token }
  }

  const askAddress = together(async () => {
    return (await client.call('get_workspace', workspaceSchema)).dataplane_url.replace(/\/+$/, '')
  })

  const askToken = together(async (): Promise<Token> => {
    const { token, expires_at: expires } = await client.call('issue_dataplane_token_workspace', tokenSchema)
    client.world.conceal([token])
    return { token, expires: Number(expires) }
  })

  const isAging = ({ expires }: Token): boolean => expires - Date.parse(client.world.now()) / 1000 <= margin

  /** A token that is refused is renewed once. */
  async function withToken<T>(call: (at: NonNullable<CallOptions['at']>) => Promise<T>): Promise<T> {
    const first = await at(false)
    try {
      return await call(first)
    } catch (error) {
      if (!isUnauthenticated(error)) throw error
    }
    const second = await at(true)
    return await call(second).catch((error: unknown) => {
      throw isUnauthenticated(error) ? failure('DLTHUB_TOKEN_REFUSED', { place: new URL(second.url).host }) : error
    })
  }

  return {
    call: (operation, schema, options) =>
      withToken((place) => client.call(operation, schema, { ...options, at: place })),
    open: (operation, accept, patience, options) =>
      withToken((place) => client.open(operation, accept, patience, { ...options, at: place })),
  }
}

/** Whoever asks while a question is under way gets its answer: the logs of many runs begin at once. */
function together<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | null = null
  return () => {
    asked ??= ask().finally(() => {
      asked = null
    })
    return asked
  }
}

function isUnauthenticated(error: unknown): boolean {
  return error instanceof DeploymentError && error.diagnostics[0].code === 'DLTHUB_KEY_REFUSED'
}

/** The files of a deployment, as the data plane lists them. It does not say which are executable. */
export async function filesOf(plane: DataPlane, deployment: string): Promise<readonly PackageEntry[]> {
  const { files } = await plane.call('get_deployment_files', filesSchema, { names: { deployment_id: deployment } })
  return files.map(({ relative_path: path, size_bytes: size, sha3_256: sha3, linkname }): PackageEntry => {
    if (typeof linkname === 'string') return { kind: 'link', path, sha3, target: linkname }
    return { kind: 'file', path, size, sha3, executable: false }
  })
}
