import { shortName } from './job-ref.ts'
import { parseTrigger, splitTrigger } from './trigger.ts'

/** A stored trigger in words, for display: `after load succeeds`, `every 5m`. Text that does not parse stays as it is. */
export function humanizeTrigger(text: string): string {
  const trigger = parseTrigger(text)
  const expr = splitTrigger(text)?.expr ?? ''
  switch (trigger.kind) {
    case 'invalid':
      return text
    case 'schedule':
      return `schedule: ${expr}`
    case 'every':
      return `every ${expr}`
    case 'once':
      return `once at ${expr}`
    case 'http':
      return 'interactive service'
    case 'deployment':
      return 'after deployment'
    case 'webhook':
      return expr === '' ? 'webhook' : `webhook ${expr}`
    case 'manual':
      return expr === '' ? 'manual' : `manual (${shortName(expr)})`
    case 'tag':
      return `tag:${expr}`
    case 'pipeline_name':
      return `pipeline: ${expr}`
    case 'job.success':
      return `after ${shortName(expr)} succeeds`
    case 'job.fail':
      return `after ${shortName(expr)} fails`
  }
}
