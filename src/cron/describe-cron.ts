import type { Cron } from './cron.ts'
import { describeDays } from './describe-days.ts'
import { describeTimes } from './describe-times.ts'
import { nextTick } from './ticks.ts'

/**
 * A schedule in plain English, in the job's time zone: `every day at 08:00`, `every 15 minutes, Monday to Friday`,
 * `never`. A schedule that no plain phrase says exactly is called by its own text: `` on `7 3-5/2 * * 1#1,3#1` ``.
 */
export function describeCron(cron: Cron): string {
  const times = describeTimes(cron)
  const days = describeDays(cron)
  if (times === null || days === null) return `on \`${cron.text.trim().replace(/\s+/g, ' ')}\``
  // The calendar repeats within the half century that is searched, so where to start does not matter.
  if (nextTick(cron, 0) === null) return 'never'
  if (times.kind === 'at') return `${days} at ${times.text}`
  return days === 'every day' ? times.text : `${times.text}, ${days}`
}
