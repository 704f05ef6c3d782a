import type { Json } from '#json/json'

/** What is answered to one request: a document, or one that is written while it is read. */
export type Answer =
  | { readonly status: number; readonly body: Json }
  | { readonly status: number; readonly type: string; readonly pieces: AsyncIterable<string> }

/** A refusal in the platform's own form. Thrown by handlers, so that they read straight on. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string
  readonly extra: Json | undefined

  constructor(status: number, code: string, detail: string, extra?: Json) {
    super(detail)
    this.status = status
    this.code = code
    this.extra = extra
  }
}

/** Thrown while a document is written: the connection breaks there. */
export class Broken extends Error {}

export function ok(body: Json): Answer {
  return { status: 200, body }
}

export function refusalJson({
  status,
  code,
  message,
  extra,
}: Pick<Refusal, 'status' | 'code' | 'message'> & { readonly extra?: Json | undefined }): Json {
  const refusal = { status_code: BigInt(status), detail: message, code }
  return extra === undefined ? refusal : { ...refusal, extra }
}

export const badRequest = (detail: string): Refusal => new Refusal(400, 'bad_request', detail)
export const notFound = (what: string): Refusal => new Refusal(404, 'not_found', `${what} not found`)
