import type { DltRules } from '#manifest/dlt-rules'
import { setEntry } from '#python/containers'
import { merge } from '#python/dict-methods'
import { emptyDict, str } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import type { Value } from '#python/value'

/**
 * `require` as a job keeps it: as given, and from engine 2 on a copy in which a `machine` has become an `instance`
 * unless there is one. (TRequireSpecDeprecated of dlt/_workspace/deployment/typing.py)
 */
export function requirementsOf(machine: Machine, value: Value, { engine }: DltRules, place: Place): Value {
  if (engine === 1n || value.kind === 'none' || value.kind === 'unknown') return value
  const copy = emptyDict()
  const doubt = merge(machine, copy, value, place)
  if (doubt !== null) return doubt
  if (copy.havoc !== null) return copy
  const renamed = emptyDict()
  for (const [id, entry] of copy.entries)
    if (id !== 'smachine') setEntry(machine, renamed, entry.key, entry.value, place)
  const size = copy.entries.get('smachine')
  if (size !== undefined && !copy.entries.has('sinstance')) {
    const instance = emptyDict()
    setEntry(machine, instance, str('size'), size.value, place)
    setEntry(machine, renamed, str('instance'), instance, place)
  }
  return renamed
}
