import { listInWords } from '#cron/in-words'

const units = [
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
] as const

/** A length of time in words, exact: `5 minutes`, `1 hour and 30 minutes`, `90.5 seconds`. */
export function formatDuration(seconds: number): string {
  if (!Number.isInteger(seconds) || seconds < 60) return plural(seconds, 'second')
  const parts: string[] = []
  let rest = seconds
  for (const [name, size] of units) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) parts.push(plural(count, name))
  }
  if (rest > 0) parts.push(plural(rest, 'second'))
  return listInWords(parts)
}

/** `1 job`, `2 jobs`, `1,200 jobs`. */
export function plural(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? '' : 's'}`
}

/** A number with its thousands set apart. */
export function formatCount(count: number): string {
  return String(count).replace(/^-?\d+/, (digits) => digits.replace(/\B(?=(?:\d{3})+$)/g, ','))
}
