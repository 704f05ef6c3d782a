import { type DeploymentError, failure } from '#diagnostics/diagnostic'
import type { HttpAnswer } from '#io/http'
import { attempts, deadline, type Patience } from '../attempts.ts'
import { type Called, disconnection, isTransient, neverArrived, refusal } from './fault.ts'

type Answer = Pick<HttpAnswer, 'status' | 'headers'>

/** After so many attempts nobody is at home: an address that is wrong stays wrong. Some ten seconds. */
const knocks = 7

/**
 * Asks until the platform has time, or until patience runs out. What it refuses is not asked again; what must happen
 * only `once` neither, unless it certainly did not happen: then the platform said so, or nobody was reached.
 */
export async function patiently<A extends Answer>(
  world: Patience,
  called: Called,
  ask: () => Promise<A>,
  once: boolean,
): Promise<A> {
  let fault: DeploymentError | null = null
  for await (const attempt of attempts(world, deadline(world))) {
    const answer = await ask().catch((error: unknown) => {
      fault = disconnection(called, error)
      if (fault.diagnostics[0].code !== 'DLTHUB_UNREACHABLE') throw fault
      if (neverArrived(error)) {
        if (attempt >= knocks) throw fault
      } else if (once) throw unknownOutcome(called, fault)
      return null
    })
    if (answer === null) continue
    if (!isTransient(answer.status)) return answer
    fault = refusal(called, answer.status, '')
    if (once && answer.status !== 429 && answer.status !== 503) throw unknownOutcome(called, fault)
    await world.sleep(waitOf(answer, world.now()))
  }
  throw fault ?? new Error('no attempt was made')
}

function unknownOutcome({ place, operation }: Called, fault: DeploymentError): DeploymentError {
  return failure('DLTHUB_OUTCOME_UNKNOWN', { place, operation, reason: fault.message.replace(/\.$/, '') })
}

/** What `Retry-After` asks for, in seconds or as a moment, up to half a minute. In milliseconds. */
function waitOf({ headers }: Answer, now: string): number {
  const text = String(headers['retry-after'] ?? 0)
  const asked = /^\s*\d+\s*$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.parse(now)
  return Number.isNaN(asked) ? 0 : Math.min(Math.max(asked, 0), 30_000)
}
