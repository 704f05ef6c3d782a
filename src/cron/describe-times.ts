import type { Cron } from './cron.ts'
import { listInWords, runOf } from './in-words.ts'

/** When in a day: at single times, or at a pace. */
export interface Times {
  readonly kind: 'at' | 'every'
  readonly text: string
}

const mostTimes = 4

/** The times of day of a schedule in English; null where a plain phrase would not do. */
export function describeTimes({ seconds, minutes, hours }: Cron): Times | null {
  if (seconds.length !== 1 || seconds[0] !== 0) return null
  const [first, last] = [minutes[0] ?? 0, minutes.at(-1) ?? 0]
  if (hours.length === 24) return every(everyHour(minutes))
  if (minutes.length * hours.length <= mostTimes) {
    return { kind: 'at', text: listInWords(hours.flatMap((hour) => minutes.map((minute) => clock(hour, minute)))) }
  }
  const run = runOf(hours)
  const pace = paceOf(minutes)
  if (run !== null && pace !== null) return every(`${pace} from ${clock(run[0], first)} to ${clock(run[1], last)}`)
  const gap = evenGap(hours, 24)
  if (gap !== null && minutes.length === 1) return every(`every ${gap} hours from ${clock(hours[0] ?? 0, first)}`)
  const step = stepOf(hours)
  if (step === null || minutes.length !== 1) return null
  return every(`every ${step} hours from ${clock(hours[0] ?? 0, first)} to ${clock(hours.at(-1) ?? 0, first)}`)
}

function every(text: string | null): Times | null {
  return text === null ? null : { kind: 'every', text }
}

function everyHour(minutes: readonly number[]): string | null {
  if (minutes[0] === 0) {
    const pace = paceOf(minutes)
    if (pace !== null) return pace
  }
  if (minutes.length > mostTimes) return null
  return `every hour at ${listInWords(minutes.map((minute) => `:${twoDigits(minute)}`))}`
}

/** `every minute`, `every 15 minutes` or `every hour`, where the minutes keep one pace across the hour. */
function paceOf(minutes: readonly number[]): string | null {
  const gap = evenGap(minutes, 60)
  if (gap === null) return null
  return gap === 60 ? 'every hour' : gap === 1 ? 'every minute' : `every ${gap} minutes`
}

/** The one distance between all values around a cycle. */
function evenGap(values: readonly number[], cycle: number): number | null {
  const gap = cycle / values.length
  return values.every((value, index) => value === (values[0] ?? 0) + index * gap) ? gap : null
}

/** The one distance between neighbours, where the first does not follow the last. */
function stepOf([first = 0, second = first, ...more]: readonly number[]): number | null {
  const step = second - first
  return more.every((value, index) => value === second + (index + 1) * step) ? step : null
}

function clock(hour: number, minute: number): string {
  return `${twoDigits(hour)}:${twoDigits(minute)}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
