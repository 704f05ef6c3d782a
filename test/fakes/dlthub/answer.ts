import type { Json } from '#json/json'

/** What is answered to one request. */
export interface Answer {
  readonly status: number
  readonly body: Json
}

/** A refusal in the platform's own form. Thrown by handlers, so that they read straight on. */
export class Refusal extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, detail: string) {
    super(detail)
    this.status = status
    this.code = code
  }
}

export function ok(body: Json): Answer {
  return { status: 200, body }
}

export function refusalJson({ status, code, message }: Pick<Refusal, 'status' | 'code' | 'message'>): Json {
  return { status_code: BigInt(status), detail: message, code }
}

export const badRequest = (detail: string): Refusal => new Refusal(400, 'bad_request', detail)
export const notFound = (what: string): Refusal => new Refusal(404, 'not_found', `${what} not found`)
