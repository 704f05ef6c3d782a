import type { AugAssign } from './ast/statement.ts'
import { getAttribute } from './attribute.ts'
import { addMember, lose, taint } from './containers.ts'
import { merge } from './dict-methods.ts'
import { members } from './iterate.ts'
import { extend } from './list-methods.ts'
import type { Frame, Machine, Place } from './machine.ts'
import { lookup, store } from './names.ts'
import { augmented } from './operators.ts'
import { mangled } from './private-name.ts'
import { setAttribute } from './set-attribute.ts'
import { setSubscript, subscript } from './subscript.ts'
import type { UnknownValue, Value } from './value.ts'

/** `target op= value` */
export function augmentedAssign(machine: Machine, node: AugAssign, frame: Frame, place: Place): void {
  const { target } = node
  if (target.kind === 'Name') {
    const held = lookup(machine, frame.scope, target.id, place)
    store(machine, frame.scope, target.id, combined(machine, node, held, frame, place))
  } else if (target.kind === 'Attribute') {
    const owner = machine.evaluate(target.value, frame)
    const name = mangled(target.attr, frame)
    const held = getAttribute(machine, owner, name, place)
    setAttribute(machine, owner, name, combined(machine, node, held, frame, place), place)
  } else if (target.kind === 'Subscript') {
    const owner = machine.evaluate(target.value, frame)
    const key = machine.evaluate(target.slice, frame)
    const held = subscript(machine, owner, key, place)
    setSubscript(machine, owner, key, combined(machine, node, held, frame, place), place)
  }
}

// Lists, dictionaries and sets are changed in place, so that every name for them sees it.
function combined(machine: Machine, node: AugAssign, held: Value, frame: Frame, place: Place): Value {
  const value = machine.evaluate(node.value, frame)
  if (held.kind === 'unknown') {
    for (const one of held.may) taint(machine, one, held.cause)
    return held
  }
  if (held.kind === 'list' && node.op === '+') {
    extend(machine, held, value, place)
    return held
  }
  if (held.kind === 'dict' && node.op === '|') {
    const doubt = merge(machine, held, value, place)
    if (doubt !== null) lose(machine, held, doubt.cause)
    return held
  }
  if (held.kind === 'set' && !held.frozen && (node.op === '|' || value.kind === 'unknown')) {
    const items = members(machine, value, place)
    if (!Array.isArray(items)) lose(machine, held, (items as UnknownValue).cause)
    else for (const item of items as Value[]) addMember(machine, held, item, place)
    return held
  }
  const result = augmented(machine, node.op, held, value, place)
  if (held.kind === 'set' && !held.frozen && result.kind === 'set') {
    machine.journal.touch(held)
    held.entries = result.entries
    return held
  }
  if (held.kind === 'list' && node.op === '*' && result.kind === 'list') {
    machine.journal.touch(held)
    held.items = result.items
    return held
  }
  return result
}
