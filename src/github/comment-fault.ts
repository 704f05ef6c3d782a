import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'

/** What to make of a failed call: what to tell people, and whether another try could go better. */
export interface CommentFault {
  /** In GitHub's words, or those of the network. */
  readonly reason: string
  readonly diagnostic: Diagnostic
  readonly next:
    | { readonly kind: 'give up' }
    | { readonly kind: 'shorten' }
    | { readonly kind: 'wait'; readonly milliseconds: number }
}

/** No comment is worth waiting longer for. */
const longestWait = 20_000
const firstWait = 2_000

const giveUp = { kind: 'give up' } as const

/** Reads an error of GitHub's client: a response with a status, or no response at all. */
export function commentFault(error: unknown): CommentFault {
  const reason = reasonOf(error)
  return { reason, ...judge(responseOf(error), reason) }
}

function judge(response: ErrorResponse | null, reason: string): Omit<CommentFault, 'reason'> {
  if (response === null) {
    return { diagnostic: diagnose('COMMENT_UNREACHABLE', { reason }), next: { kind: 'wait', milliseconds: firstWait } }
  }
  const { status } = response
  if (status === 401) return { diagnostic: diagnose('COMMENT_TOKEN_REFUSED', {}), next: giveUp }
  if (status === 429 || (status === 403 && isRateLimit(response, reason))) {
    return { diagnostic: diagnose('COMMENT_RATE_LIMITED', {}), next: waitFor(response) }
  }
  if (status === 403 && /locked/i.test(reason)) return { diagnostic: diagnose('COMMENT_LOCKED', {}), next: giveUp }
  if (status === 403 || status === 404)
    return { diagnostic: diagnose('COMMENT_FORBIDDEN', { reason: `${status} ${reason}` }), next: giveUp }
  if (status === 422) return { diagnostic: diagnose('COMMENT_REFUSED', { reason }), next: { kind: 'shorten' } }
  if (status >= 500) {
    return { diagnostic: diagnose('COMMENT_UNREACHABLE', { reason: `it answered ${status}` }), next: waitFor(response) }
  }
  return { diagnostic: diagnose('COMMENT_REFUSED', { reason: `${status} ${reason}` }), next: giveUp }
}

interface ErrorResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
}

function responseOf(error: unknown): ErrorResponse | null {
  if (!(error instanceof Error && 'response' in error && 'status' in error)) return null
  const response = error.response as { readonly headers?: ErrorResponse['headers'] } | undefined
  return response === undefined || typeof error.status !== 'number'
    ? null
    : { status: error.status, headers: response.headers ?? {} }
}

function isRateLimit(response: ErrorResponse, reason: string): boolean {
  return (
    response.headers['retry-after'] !== undefined ||
    response.headers['x-ratelimit-remaining'] === '0' ||
    /rate limit/i.test(reason)
  )
}

function waitFor(response: ErrorResponse): CommentFault['next'] {
  const asked = response.headers['retry-after']
  const milliseconds = asked === undefined ? firstWait : Number(asked) * 1000
  if (response.status < 500 && asked === undefined) return giveUp
  return milliseconds >= 0 && milliseconds <= longestWait ? { kind: 'wait', milliseconds } : giveUp
}

/** The first line, without what the client adds to it, and short: some answers are whole pages. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  const first = (text.split('\n')[0] ?? '').replace(/ - https?:\/\/\S+$/, '').trim()
  const said = first.startsWith('<') || first === '' ? 'no reason was given' : first
  return said.length > 200 ? `${said.slice(0, 199).replace(/[\ud800-\udbff]$/, '')}…` : said
}
