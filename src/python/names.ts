import { bind, unbind } from './containers.ts'
import { raised } from './exceptions.ts'
import type { Machine, Place, Scope } from './machine.ts'
import { privateName } from './private-name.ts'
import type { Value } from './value.ts'

/** The value of a name; raises NameError where it has none. */
export function lookup(machine: Machine, scope: Scope, name: string, place: Place): Value {
  if (scope.kind === 'function' && scope.bound?.has(name)) {
    const own = scope.names.names.get(name) ?? scope.names.havoc
    if (own != null) return own
    throw raised('UnboundLocalError', `local variable '${name}' referenced before assignment`, place)
  }
  if (scope.kind === 'class' && !scope.globals.has(name)) {
    const own = scope.names.names.get(privateName(name, scope)) ?? scope.names.havoc
    if (own != null) return own
  }
  // What a class body binds itself it never takes from a function around it.
  if (!scope.globals.has(name) && !(scope.kind === 'class' && scope.bound?.has(name) && !scope.nonlocals.has(name))) {
    for (let outer = scope.parent; outer !== null; outer = outer.parent) {
      if (outer.kind !== 'function' || !outer.bound?.has(name)) continue
      const held = outer.names.names.get(name) ?? outer.names.havoc
      if (held != null) return held
      throw raised('NameError', `free variable '${name}' referenced before assignment in enclosing scope`, place)
    }
  }
  const { names } = scope.module
  const found = names.names.get(name) ?? names.havoc ?? machine.builtins.names.get(name)
  if (found != null) return found
  throw raised('NameError', `name '${name}' is not defined`, place)
}

/** Binds a name where an assignment in this scope binds it. */
export function store(machine: Machine, scope: Scope, name: string, value: Value): void {
  const names = target(scope, name)
  const own = scope.kind === 'class' ? privateName(name, scope) : name
  // The names of a comprehension in a class body are not the class's.
  if (scope.kind === 'class' && names === scope.names) scope.watch?.(own, value)
  bind(machine, names, own, value)
}

/** `del name` */
export function remove(machine: Machine, scope: Scope, name: string, place: Place): void {
  const names = target(scope, name)
  if (!names.names.has(name) && names.havoc === null) throw raised('NameError', `name '${name}' is not defined`, place)
  unbind(machine, names, name)
}

function target(scope: Scope, name: string): Scope['names'] {
  if (scope.globals.has(name)) return scope.module.names
  if (scope.nonlocals.has(name)) {
    for (let outer = scope.parent; outer !== null; outer = outer.parent) {
      if (outer.kind === 'function' && outer.bound?.has(name)) return outer.names
    }
  }
  return scope.names
}
