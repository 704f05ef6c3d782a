import { describeCron } from '#cron/describe-cron'
import { humanizeTrigger } from '#manifest/humanize'
import { parseTrigger } from '#manifest/trigger'
import { formatDuration } from './duration.ts'

/** When a trigger fires, in English; null where its own text already says it best, and where it cannot be read. */
export function triggerInWords(text: string): string | null {
  const trigger = parseTrigger(text)
  switch (trigger.kind) {
    case 'schedule':
      return trigger.cron.kind === 'cron' ? plainWords(describeCron(trigger.cron)) : null
    case 'every':
      return trigger.seconds > 0 && Number.isFinite(trigger.seconds) ? everyInWords(trigger.seconds) : null
    case 'once':
    case 'http':
    case 'deployment':
    case 'webhook':
    case 'manual':
    case 'job.success':
    case 'job.fail':
      return humanizeTrigger(text)
    case 'tag':
    case 'pipeline_name':
    case 'invalid':
      return null
  }
}

// A schedule that has no plain phrase is described by its own text.
function plainWords(description: string): string | null {
  return description.includes('`') ? null : description
}

function everyInWords(seconds: number): string {
  return `every ${formatDuration(seconds).replace(/^1 (?=\w+$)/, '')}`
}
