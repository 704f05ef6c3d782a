import { special } from './attribute.ts'
import type { Machine, Place } from './machine.ts'
import type { UnknownValue, Value } from './value.ts'

/** `bool(value)` */
export function truth(machine: Machine, value: Value, place: Place): boolean | UnknownValue {
  switch (value.kind) {
    case 'none':
      return false
    case 'bool':
      return value.value
    case 'int':
      return value.value !== 0n
    case 'float':
      return value.value !== 0
    case 'str':
    case 'bytes':
      return value.value.length > 0
    case 'tuple':
      return value.items.length > 0
    case 'range':
      return value.step > 0n ? value.start < value.stop : value.start > value.stop
    case 'list':
      return value.havoc ?? value.items.length > 0
    case 'dict':
    case 'set':
      return value.havoc ?? value.entries.size > 0
    case 'unknown':
      return value.isModule ? true : value
    case 'instance': {
      const asked = special(machine, value, '__bool__', [], place)
      if (asked !== undefined) return truth(machine, asked, place)
      const length = special(machine, value, '__len__', [], place)
      if (length !== undefined) return truth(machine, length, place)
      return value.base === null ? true : truth(machine, value.base, place)
    }
    case 'class':
      return value.foreign ?? true
    case 'ellipsis':
    case 'notimplemented':
    case 'slice':
    case 'iterator':
    case 'function':
    case 'native':
    case 'method':
    case 'descriptor':
    case 'module':
      return true
  }
}
