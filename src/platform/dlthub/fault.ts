import { type DeploymentError, failure } from '#diagnostics/diagnostic'
import { answerTooLong } from '#io/http'
import { parseJson } from '#json/parse-json'
import { refusalSchema } from './wire.ts'

/** Where a call went wrong. */
export interface Called {
  /** The platform's address, for people. */
  readonly place: string
  readonly operation: string
  readonly workspace: string
  /** Takes credentials out of a text of others. */
  readonly redact: (text: string) => string
}

/** Whether asking again may help: the platform is overloaded, restarting or behind a gateway that is. */
export function isTransient(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501)
}

/** A refusal as one sentence. */
export function refusal(called: Called, status: number, text: string): DeploymentError {
  const { place, operation, workspace, redact } = called
  const parsed = parseJson(text)
  const body = parsed.kind === 'json' ? refusalSchema().safeParse(parsed.value) : null
  const detail = body?.success === true ? body.data.detail : undefined
  if (detail === undefined && !isTransient(status)) {
    return failure('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason: `status ${status} and ${formOf(text)}` })
  }
  const extra = body?.success === true ? reasonsOf(body.data.extra) : []
  const reason = withoutStop(redact([detail ?? '', ...extra].map((each) => each.trim().replace(/\.+$/, '')).join('; ')))
  if (status === 401) return failure('DLTHUB_KEY_REFUSED', { place, reason })
  if (status === 403) return failure('DLTHUB_FORBIDDEN', { place, reason })
  if (status === 404) return failure('DLTHUB_NOT_FOUND', { place, workspace })
  if (status === 409) return failure('DLTHUB_CONFLICT', { place, reason })
  if (isTransient(status)) return failure('DLTHUB_UNAVAILABLE', { place, operation, status: String(status) })
  return failure('DLTHUB_REFUSED', { place, operation, status: String(status), reason })
}

/** No answer at all: the system's words. */
export function disconnection({ place, operation, redact }: Called, fault: unknown): DeploymentError {
  const message = fault instanceof Error ? fault.message || fault.name : String(fault)
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  const reason = withoutStop(redact(message === '' ? code : message))
  if (code === answerTooLong) return failure('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason })
  if (code.startsWith('HPE_'))
    return failure('DLTHUB_ANSWER_UNREADABLE', { place, operation, reason: 'it is not HTTP' })
  if (isCertificateFault(code)) return failure('DLTHUB_CERTIFICATE_REFUSED', { place, reason })
  if (/^ERR_TLS|^ERR_SSL|^EPROTO/.test(code)) return failure('DLTHUB_TLS_REFUSED', { place, reason })
  return failure('DLTHUB_UNREACHABLE', { place, reason })
}

/** Whether a fault came before anything was sent: nobody was there. */
export function neverArrived(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : ''
  return /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(code)
}

function isCertificateFault(code: string): boolean {
  return /CERT|^UNABLE_TO_|SELF_SIGNED/.test(code)
}

/** What came instead of JSON, without repeating it. */
export function formOf(text: string): string {
  if (text.trim() === '') return 'nothing'
  return /^\s*</.test(text) ? 'a web page' : 'a text that is not JSON'
}

/** What the platform says of single fields, or of a run that it declines: a list, or an object with one. */
function reasonsOf(extra: unknown): readonly string[] {
  if (typeof extra === 'string') return [extra]
  if (Array.isArray(extra)) return extra.flatMap(reasonsOf)
  if (typeof extra !== 'object' || extra === null) return []
  if ('reasons' in extra) return reasonsOf(extra.reasons)
  const said = 'message' in extra ? extra.message : 'detail' in extra ? extra.detail : undefined
  if (typeof said !== 'string') return []
  return ['key' in extra && typeof extra.key === 'string' ? `\`${extra.key}\`: ${said}` : said]
}

const withoutStop = (text: string): string => text.trim().replace(/\.+$/, '') || 'no reason is given'
