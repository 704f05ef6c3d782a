import type { Cron } from '#cron/cron'
import { previousTick } from '#cron/ticks'
import { firstInstant, pastInstants } from './timestamp.ts'

const microsPerSecond = 1_000_000n

/**
 * The last tick at or before a moment, both as microseconds since 1970-01-01T00:00Z, with the schedule read in
 * UTC. Null where the fifty years before it have none, or none in Python's calendar.
 *
 * As dlt looks for it: strictly before the moment and one microsecond, in seconds as a float. From the year 2514 on
 * a float is too coarse for that microsecond, so there the tick before a tick is found. (dlt/_workspace/deployment/interval.py)
 */
export function floorToTick(cron: Cron, instant: bigint): bigint | null {
  const micros = ((instant % microsPerSecond) + microsPerSecond) % microsPerSecond
  const base = Number((instant - micros) / microsPerSecond) + Number(micros + 1n) / 1e6
  if (base >= Number(pastInstants / microsPerSecond)) return null
  const tick = previousTick(cron, base)
  return tick === null || BigInt(tick) * microsPerSecond < firstInstant ? null : BigInt(tick) * microsPerSecond
}
