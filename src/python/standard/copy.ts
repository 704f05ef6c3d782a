import { setEntry } from '../containers.ts'
import { copyDict } from '../dict-methods.ts'
import { cause, emptyDict, list, native, none, tuple, unknown } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { makeInstance } from '../native-class.ts'
import type { Value } from '../value.ts'
import { nativeModule } from './native-module.ts'

function shallow(value: Value, place: Place): Value {
  if (value.kind === 'list') return value.havoc ?? list(value.items)
  if (value.kind === 'dict') return copyDict(value)
  if (value.kind === 'set') return { ...value, entries: new Map(value.entries) }
  if (value.kind === 'instance') {
    if (value.base !== null && value.base.kind !== 'str' && value.base.kind !== 'int')
      return unknown(cause('copying it is not modelled', place))
    return value.cls.names.names.has('_member_map_') || value.payload !== null
      ? value
      : makeInstance(value.cls, value.names.names, value.payload, value.base)
  }
  return value
}

function deep(machine: Machine, value: Value, made: Map<Value, Value>, place: Place): Value {
  const known = made.get(value)
  if (known !== undefined) return known
  if (value.kind === 'list') {
    if (value.havoc !== null) return value.havoc
    const copy = list([])
    made.set(value, copy)
    copy.items = value.items.map((item) => deep(machine, item, made, place))
    return copy
  }
  if (value.kind === 'dict') {
    if (value.havoc !== null) return value.havoc
    const copy = emptyDict()
    made.set(value, copy)
    for (const entry of value.entries.values())
      setEntry(machine, copy, entry.key, deep(machine, entry.value, made, place), place)
    return copy
  }
  if (value.kind === 'tuple') return tuple(value.items.map((item) => deep(machine, item, made, place)))
  if (value.kind === 'instance') {
    const copy = shallow(value, place)
    made.set(value, copy)
    if (copy.kind === 'instance' && copy !== value) {
      for (const [name, held] of copy.names.names) copy.names.names.set(name, deep(machine, held, made, place))
    }
    return copy
  }
  return shallow(value, place)
}

export const copy = nativeModule('copy', {
  copy: native('copy', (_machine, args, place) => shallow(args.positional[0] ?? none, place), false),
  deepcopy: native(
    'deepcopy',
    (machine, args, place) => deep(machine, args.positional[0] ?? none, new Map(), place),
    false,
  ),
})
