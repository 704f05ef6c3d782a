import { findAttribute } from './attribute.ts'
import type { Machine, Place } from './machine.ts'
import type { UnknownValue, Value } from './value.ts'

/** `callable(value)` */
export function isCallable(machine: Machine, value: Value, place: Place): boolean | UnknownValue {
  switch (value.kind) {
    case 'unknown':
      return value
    case 'function':
    case 'native':
    case 'method':
    case 'class':
      return true
    case 'instance':
      return value.cls.foreign ?? findAttribute(machine, value.cls, '__call__', place) !== undefined
    case 'descriptor':
      return value.type === 'staticmethod' && machine.version.minor >= 10
    default:
      return false
  }
}
