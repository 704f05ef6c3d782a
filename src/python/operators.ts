import type { BinaryOperator } from './ast/expression.ts'
import { hasMember, special } from './attribute.ts'
import { addMember, setEntry, setOf } from './containers.ts'
import { isNumber } from './equality.ts'
import { raised } from './exceptions.ts'
import { cause, emptyDict, list, str, tuple, unknown, withMay } from './literal.ts'
import { Exhausted, type Machine, type Place } from './machine.ts'
import { classMember } from './native-class.ts'
import { arithmetic } from './number.ts'
import { formatPercent } from './percent-format.ts'
import { typeUnion } from './type-form.ts'
import { isNarrower } from './type-of.ts'
import { unmodelledOperand } from './unmodelled-attribute.ts'
import type { InstanceValue, SetValue, Value } from './value.ts'
import { weightOf } from './weight.ts'

const methods: Readonly<Record<BinaryOperator, string>> = {
  '+': 'add',
  '-': 'sub',
  '*': 'mul',
  '@': 'matmul',
  '/': 'truediv',
  '%': 'mod',
  '**': 'pow',
  '<<': 'lshift',
  '>>': 'rshift',
  '|': 'or',
  '^': 'xor',
  '&': 'and',
  '//': 'floordiv',
}

/** Longest text, list or tuple that an operator may make. */
const longest = 1_000_000

/** `a op b` */
export function binary(machine: Machine, op: BinaryOperator, a: Value, b: Value, place: Place): Value {
  if (a.kind === 'unknown') return through(a, b)
  if (b.kind === 'unknown') return through(b, a)
  const union = op === '|' ? typeUnion(a, b) : null
  if (union !== null) return union
  if (a.kind === 'instance' || b.kind === 'instance') {
    const found = dunder(machine, op, a, b, place)
    if (found !== undefined) return found
    const left = a.kind === 'instance' ? (a.base ?? a) : a
    const doubt = unmodelledOperation(machine, op, a, b, place)
    if (doubt !== undefined) return doubt
    if (op === '%' && left.kind === 'str') return formatPercent(machine, left.value, b, place)
    const right = b.kind === 'instance' ? (b.base ?? b) : b
    if ((left !== a || right !== b) && left.kind !== 'instance' && right.kind !== 'instance') {
      return binary(machine, op, left, right, place)
    }
  } else {
    if (isNumber(a) && isNumber(b)) {
      const result = arithmetic(op, a, b, place)
      if (result !== null) return result
    }
    if (op === '%' && a.kind === 'bytes') return unknown(cause('formatting of bytes is not modelled', place))
    if (op === '%' && a.kind === 'str') return formatPercent(machine, a.value, b, place)
    const result = sequences(machine, op, a, b, place) ?? collections(machine, op, a, b, place)
    if (result !== null) {
      const weight = weightOf(a) + weightOf(b) + weightOf(result)
      machine.journal.spend(result.kind === 'set' || result.kind === 'dict' ? weight / 2 : weight / 32)
      return result
    }
  }
  const [left, right] = [a, b]
    .map((value) => machine.typeOf(value))
    .map((type) => (type.kind === 'class' ? type.name : '?'))
  throw raised('TypeError', `unsupported operand type(s) for ${op}: '${left}' and '${right}'`, place)
}

const unmodelledOperation = (
  machine: Machine,
  op: BinaryOperator,
  a: Value,
  b: Value,
  place: Place,
): Value | undefined =>
  unmodelledOperand(machine, a, `__${methods[op]}__`, place) ??
  unmodelledOperand(machine, b, `__r${methods[op]}__`, place)

function through(value: Extract<Value, { kind: 'unknown' }>, other: Value): Value {
  return other.kind === 'unknown' && other.may.length > 0 ? withMay(value, other.may) : value
}

/** True where the class of a value has a method of its own in place of the other's. */
function hasOther(machine: Machine, value: InstanceValue, other: Value, name: string): boolean {
  const type = machine.typeOf(other)
  return hasMember(value, name) && type.kind === 'class' && classMember(value.cls, name) !== classMember(type, name)
}

function dunder(machine: Machine, op: BinaryOperator, a: Value, b: Value, place: Place): Value | undefined {
  const name = methods[op]
  if (b.kind === 'instance' && isNarrower(machine, b, a) && hasOther(machine, b, a, `__r${name}__`)) {
    const first = special(machine, b, `__r${name}__`, [a], place)
    if (first !== undefined && first.kind !== 'notimplemented') return first
  }
  const own = special(machine, a, `__${name}__`, [b], place)
  if (own !== undefined && own.kind !== 'notimplemented') return own
  const mirrored = special(machine, b, `__r${name}__`, [a], place)
  return mirrored !== undefined && mirrored.kind !== 'notimplemented' ? mirrored : undefined
}

function sequences(machine: Machine, op: BinaryOperator, a: Value, b: Value, place: Place): Value | null {
  if (op === '+') {
    if (a.kind === 'str' && b.kind === 'str')
      return str(bounded(a.value.length + b.value.length, place) && a.value + b.value)
    if (a.kind === 'tuple' && b.kind === 'tuple')
      return tuple(bounded(a.items.length + b.items.length, place) && [...a.items, ...b.items])
    if (a.kind === 'bytes' && b.kind === 'bytes') {
      return {
        kind: 'bytes',
        value: Uint8Array.from(bounded(a.value.length + b.value.length, place) && [...a.value, ...b.value]),
      }
    }
    if (a.kind === 'list' && b.kind === 'list') {
      return a.havoc ?? b.havoc ?? (bounded(a.items.length + b.items.length, place) && list([...a.items, ...b.items]))
    }
  }
  if (op === '*') return repeat(machine, a, b, place) ?? repeat(machine, b, a, place)
  return null
}

function repeat(_machine: Machine, value: Value, times: Value, place: Place): Value | null {
  if (times.kind !== 'int' && times.kind !== 'bool') return null
  const count = BigInt(times.value) < 0n ? 0n : BigInt(times.value)
  const copies = (length: number): number =>
    bounded(BigInt(length) * count, place) ? Number(length === 0 ? 0n : count) : 0
  if (value.kind === 'str') return str(value.value.repeat(copies(value.value.length)))
  if (value.kind === 'bytes') {
    const all = Array.from({ length: copies(value.value.length) }, () => [...value.value]).flat()
    return { kind: 'bytes', value: Uint8Array.from(all) }
  }
  if (value.kind === 'tuple') return tuple(Array.from({ length: copies(value.items.length) }, () => value.items).flat())
  if (value.kind === 'list') {
    return value.havoc ?? list(Array.from({ length: copies(value.items.length) }, () => value.items).flat())
  }
  return null
}

function bounded(size: number | bigint, place: Place): true {
  if (size <= longest) return true
  throw new Exhausted(`it makes a value of ${size} items`, place)
}

function collections(machine: Machine, op: BinaryOperator, a: Value, b: Value, place: Place): Value | null {
  if (a.kind === 'dict' && b.kind === 'dict' && op === '|') {
    const lost = a.havoc ?? b.havoc
    if (lost !== null) return lost
    const merged = emptyDict()
    for (const { key, value } of [...a.entries.values(), ...b.entries.values()])
      setEntry(machine, merged, key, value, place)
    return merged
  }
  if (a.kind !== 'set' || b.kind !== 'set') return null
  const lost = a.havoc ?? b.havoc
  return lost ?? combineSets(machine, op, a, b, place)
}

export function combineSets(
  machine: Machine,
  op: BinaryOperator,
  a: SetValue,
  b: SetValue,
  place: Place,
): Value | null {
  const items = [...a.entries]
  const pick = (keep: (key: string) => boolean): SetValue =>
    setOf(
      machine,
      items.filter(([key]) => keep(key)).map(([, value]) => value),
      a.frozen,
      place,
    )
  if (op === '&') return pick((key) => b.entries.has(key))
  if (op === '-') return pick((key) => !b.entries.has(key))
  if (op !== '|' && op !== '^') return null
  const result = op === '|' ? pick(() => true) : pick((key) => !b.entries.has(key))
  for (const [key, value] of b.entries) if (op === '|' || !a.entries.has(key)) addMember(machine, result, value, place)
  return result
}

/** `a op= b`: lists, dictionaries and sets are changed in place. */
export function augmented(machine: Machine, op: BinaryOperator, a: Value, b: Value, place: Place): Value {
  if (a.kind === 'instance') {
    const own = special(machine, a, `__i${methods[op]}__`, [b], place)
    if (own !== undefined && own.kind !== 'notimplemented') return own
  }
  return binary(machine, op, a, b, place)
}

/** `-a`, `+a`, `~a` */
export function unary(machine: Machine, op: '-' | '+' | '~', value: Value, place: Place): Value {
  if (value.kind === 'unknown') return value
  if (value.kind === 'instance') {
    const own = special(machine, value, { '-': '__neg__', '+': '__pos__', '~': '__invert__' }[op], [], place)
    if (own !== undefined) return own
    if (value.base !== null) return unary(machine, op, value.base, place)
  }
  if (value.kind === 'int' || value.kind === 'bool') {
    const number = BigInt(value.value)
    return { kind: 'int', value: op === '-' ? -number : op === '+' ? number : ~number }
  }
  if (value.kind === 'float' && op !== '~') return { kind: 'float', value: op === '-' ? -value.value : value.value }
  const type = machine.typeOf(value)
  if (type.kind === 'unknown') return unknown(cause('its type is not known', place))
  throw raised('TypeError', `bad operand type for unary ${op}: '${type.name}'`, place)
}
