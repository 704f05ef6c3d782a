import type { ClassValue } from '../value.ts'
import { type Moment, microsPerDay, partsOf } from './moment.ts'

/** `repr` of a value of `datetime`; null for one of another class. */
export function momentRepr(moment: Moment, cls: ClassValue): string | null {
  const module = cls.names.names.get('__module__')
  if (module?.kind !== 'str' || module.value !== 'datetime' || (moment.kind === 'datetime' && moment.pendulum))
    return null
  const called = (parts: readonly (string | number)[]): string => `datetime.${cls.name}(${parts.join(', ')})`
  switch (moment.kind) {
    case 'date':
      return called(partsOf(BigInt(moment.days) * microsPerDay).slice(0, 3))
    case 'datetime':
      return called([...shortened(partsOf(moment.wall), 5), ...zoneOf(moment.offset)])
    case 'time':
      return called([...shortened(partsOf(moment.wall).slice(3), 2), ...zoneOf(moment.offset)])
    case 'timedelta':
      return called(durationParts(moment.micros))
    case 'timezone':
      return zoneText(moment.offset)
  }
}

// Seconds and microseconds are left out where they are nothing.
function shortened(parts: readonly number[], least: number): readonly number[] {
  const last = parts.findLastIndex((part, index) => index < least || part !== 0)
  return parts.slice(0, last + 1)
}

const zoneOf = (offset: bigint | null): readonly string[] => (offset === null ? [] : [`tzinfo=${zoneText(offset)}`])

const zoneText = (offset: bigint): string =>
  offset === 0n ? 'datetime.timezone.utc' : `datetime.timezone(datetime.timedelta(${durationParts(offset).join(', ')}))`

function durationParts(micros: bigint): readonly string[] {
  const rest = ((micros % microsPerDay) + microsPerDay) % microsPerDay
  const parts = [
    ['days', (micros - rest) / microsPerDay],
    ['seconds', rest / 1_000_000n],
    ['microseconds', rest % 1_000_000n],
  ] as const
  const shown = parts.filter(([, value]) => value !== 0n).map(([name, value]) => `${name}=${value}`)
  return shown.length === 0 ? ['0'] : shown
}
