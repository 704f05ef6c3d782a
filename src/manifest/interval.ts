import type { Cron } from '#cron/cron'
import { lastTick } from '#cron/ticks'

const microsPerSecond = 1_000_000n

/**
 * The last tick at or before a moment, both as microseconds since 1970-01-01T00:00Z, with the schedule read in
 * UTC. Null where the fifty years before it have none. (dlt/_workspace/deployment/interval.py)
 */
export function floorToTick(cron: Cron, instant: bigint): bigint | null {
  const micros = ((instant % microsPerSecond) + microsPerSecond) % microsPerSecond
  const tick = lastTick(cron, Number((instant - micros) / microsPerSecond))
  return tick === null ? null : BigInt(tick) * microsPerSecond
}
