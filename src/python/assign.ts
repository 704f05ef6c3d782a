import type { Expr } from './ast/expression.ts'
import { raised } from './exceptions.ts'
import { iterate } from './iterate.ts'
import { list } from './literal.ts'
import type { Frame, Machine, Place } from './machine.ts'
import { store } from './names.ts'
import { mangled } from './private-name.ts'
import { setAttribute } from './set-attribute.ts'
import { setSubscript } from './subscript.ts'
import type { UnknownValue, Value } from './value.ts'

/** `target = value` */
export function assign(machine: Machine, target: Expr, value: Value, frame: Frame): void {
  const place: Place = { unit: frame.scope.unit, start: target.start, end: target.end }
  switch (target.kind) {
    case 'Name':
      store(machine, frame.scope, target.id, value)
      return
    case 'Attribute':
      setAttribute(machine, machine.evaluate(target.value, frame), mangled(target.attr, frame), value, place)
      return
    case 'Subscript':
      setSubscript(machine, machine.evaluate(target.value, frame), machine.evaluate(target.slice, frame), value, place)
      return
    case 'Tuple':
    case 'List':
      unpack(machine, target.elts, value, frame, place)
      return
    case 'Starred':
      assign(machine, target.value, value, frame)
      return
    default:
      throw raised('SyntaxError', 'cannot assign to expression', place)
  }
}

function unpack(machine: Machine, targets: readonly Expr[], value: Value, frame: Frame, place: Place): void {
  const items = iterate(machine, value, place)
  if (!Array.isArray(items)) {
    for (const target of targets) assign(machine, target, items as UnknownValue, frame)
    return
  }
  const star = targets.findIndex((target) => target.kind === 'Starred')
  if (star < 0 ? items.length !== targets.length : items.length < targets.length - 1) {
    const fault = items.length > targets.length ? 'too many values to unpack' : 'not enough values to unpack'
    throw raised('ValueError', `${fault} (expected ${targets.length})`, place)
  }
  const tail = targets.length - star - 1
  for (const [index, target] of targets.entries()) {
    const at = star < 0 || index < star ? index : items.length - (targets.length - index)
    const part = index === star ? list(items.slice(star, items.length - tail)) : items[at]
    if (part !== undefined) assign(machine, target, part, frame)
  }
}
