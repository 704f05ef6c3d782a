import type { Value } from '../value.ts'
import { dateOf, daysOf } from './civil.ts'

export const microsPerDay = 86_400_000_000n

/** What an instance of `date`, `datetime`, `time` or `timedelta` holds. Microseconds count from 0001-01-01T00:00. */
export type Moment =
  | { readonly kind: 'date'; readonly days: number }
  | {
      readonly kind: 'datetime'
      readonly wall: bigint
      /** Microseconds east of UTC; null for a naive one. */
      readonly offset: bigint | null
      /** True where pendulum made it: it prints itself differently. */
      readonly pendulum: boolean
    }
  | { readonly kind: 'time'; readonly wall: bigint; readonly offset: bigint | null }
  | { readonly kind: 'timedelta'; readonly micros: bigint }
  | { readonly kind: 'timezone'; readonly offset: bigint }

const kinds = new Set(['date', 'datetime', 'time', 'timedelta', 'timezone'])

/** The moment inside of an instance; null for any other value. */
export function momentOf(value: Value): Moment | null {
  if (value.kind !== 'instance' || typeof value.payload !== 'object' || value.payload === null) return null
  const { payload } = value
  return 'kind' in payload && typeof payload.kind === 'string' && kinds.has(payload.kind) ? (payload as Moment) : null
}

export function partsOf(wall: bigint): readonly [number, number, number, number, number, number, number] {
  const days = wall / microsPerDay
  const rest = wall % microsPerDay
  const { year, month, day } = dateOf(Number(days))
  const seconds = rest / 1_000_000n
  return [
    year,
    month,
    day,
    Number(seconds / 3600n),
    Number((seconds / 60n) % 60n),
    Number(seconds % 60n),
    Number(rest % 1_000_000n),
  ]
}

export const wallOf = (parts: readonly number[]): bigint => {
  const [year = 1, month = 1, day = 1, hour = 0, minute = 0, second = 0, micro = 0] = parts
  return (
    BigInt(daysOf(year, month, day)) * microsPerDay +
    BigInt((hour * 60 + minute) * 60 + second) * 1_000_000n +
    BigInt(micro)
  )
}

const two = (value: number): string => String(value).padStart(2, '0')

export function dateText(days: number): string {
  const { year, month, day } = dateOf(days)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
}

export function timeText(wall: bigint): string {
  const [, , , hour, minute, second, micro] = partsOf(wall)
  return `${two(hour)}:${two(minute)}:${two(second)}${micro === 0 ? '' : `.${String(micro).padStart(6, '0')}`}`
}

export function offsetText(offset: bigint): string {
  const seconds = Number((offset < 0n ? -offset : offset) / 1_000_000n)
  const tail = seconds % 60 === 0 ? '' : `:${two(seconds % 60)}`
  return `${offset < 0n ? '-' : '+'}${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}${tail}`
}

/** `isoformat()` of a date, datetime or time. */
export function isoText(moment: Moment, separator = 'T'): string {
  switch (moment.kind) {
    case 'date':
      return dateText(moment.days)
    case 'datetime': {
      const offset = moment.offset === null ? '' : offsetText(moment.offset)
      return `${dateText(Number(moment.wall / microsPerDay))}${separator}${timeText(moment.wall)}${offset}`
    }
    case 'time':
      return timeText(moment.wall) + (moment.offset === null ? '' : offsetText(moment.offset))
    case 'timedelta':
      return deltaText(moment.micros)
    case 'timezone':
      return moment.offset === 0n ? 'UTC' : `UTC${offsetText(moment.offset)}`
  }
}

function deltaText(micros: bigint): string {
  const days = micros >= 0n ? micros / microsPerDay : -((-micros + microsPerDay - 1n) / microsPerDay)
  const rest = micros - days * microsPerDay
  const seconds = Number(rest / 1_000_000n)
  const fraction = Number(rest % 1_000_000n)
  const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
  const tail = fraction === 0 ? '' : `.${String(fraction).padStart(6, '0')}`
  return `${days === 0n ? '' : `${days} day${days === 1n || days === -1n ? '' : 's'}, `}${clock}${tail}`
}
