import { bind, loseNames } from './containers.ts'
import { missingKey } from './exceptions.ts'
import { bool, cause, iteratorOf, list, native, none, str, tuple, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { makeInstance, nativeClass } from './native-class.ts'
import { compareTexts } from './order.ts'
import type { ClassValue, Namespace, NativeValue, UnknownValue, Value } from './value.ts'

const namesOf = (value: Value | undefined): Namespace | null =>
  value?.kind === 'instance' ? (value.payload as Namespace) : null

type Pick = (name: string, value: Value) => Value

const listing = (name: string, pick: Pick): NativeValue =>
  native(name, (_machine, args) => {
    const names = namesOf(args.positional[0])
    if (names === null) return list([])
    return iteratorOf('dict_keyiterator', () => names.havoc ?? [...names.names].map(([key, value]) => pick(key, value)))
  })

/** `globals()`: the names of the module themselves, so that assigning through it is seen. */
const globalsClass: ClassValue = nativeClass('dict', {
  members: {
    __getitem__: native('__getitem__', (_machine, args, place) => {
      const [self, key] = args.positional
      const names = namesOf(self)
      if (names === null || key?.kind !== 'str') return unknown(cause('the name is not known', place))
      const found = names.names.get(key.value) ?? names.havoc
      if (found != null) return found
      throw missingKey(key, place)
    }),
    __setitem__: native('__setitem__', (machine, args, place) => {
      const [self, key, value = none] = args.positional
      const names = namesOf(self)
      if (names === null) return none
      if (key?.kind === 'str') bind(machine, names, key.value, value)
      else loseNames(machine, names, cause('a name that is not known was bound', place))
      return none
    }),
    __contains__: native('__contains__', (_machine, args, place) => {
      const [self, key] = args.positional
      const names = namesOf(self)
      if (names === null || key?.kind !== 'str' || names.havoc !== null)
        return unknown(cause('the name is not known', place))
      return bool(names.names.has(key.value))
    }),
    __iter__: listing('__iter__', (name) => str(name)),
    keys: listing('keys', (name) => str(name)),
    values: listing('values', (_name, value) => value),
    items: listing('items', (name, value) => tuple([str(name), value])),
    get: native('get', (_machine, args, place) => {
      const [self, key, otherwise = none] = args.positional
      const names = namesOf(self)
      if (names === null || key?.kind !== 'str') return unknown(cause('the name is not known', place))
      return names.names.get(key.value) ?? names.havoc ?? otherwise
    }),
    update: native('update', (machine, args, place) => {
      const [self, source] = args.positional
      const names = namesOf(self)
      if (names === null) return none
      if (source?.kind === 'dict' && source.havoc === null) {
        for (const { key, value } of source.entries.values())
          if (key.kind === 'str') bind(machine, names, key.value, value)
      } else if (source !== undefined) loseNames(machine, names, cause('names that are not known were bound', place))
      for (const [name, value] of args.keywords) bind(machine, names, name, value)
      return none
    }),
  },
})

/** `vars(value)`, `value.__dict__` and the like: the names of a module, shown and changed in place. */
export const namesView = (names: Namespace): Value => makeInstance(globalsClass, [], names)

/** `dir()` of a module, and `dir(module)`. */
export const dirOf: NativeValue = {
  ...native('dir', (_machine, _args, place) => unknown(cause('`dir` is not modelled here', place)), false),
  scoped: (_machine: Machine, args, frame, place) => {
    const [value] = args.positional
    const names =
      value?.kind === 'module'
        ? value.names
        : value === undefined && frame.scope.kind === 'module'
          ? frame.scope.names
          : null
    if (names === null || names.names.has('__dir__')) return unknown(cause('`dir` is not modelled here', place))
    return names.havoc ?? list([...names.names.keys()].toSorted(compareTexts).map(str))
  },
}

/** `globals` and, at the level of a module, `locals` and `vars`; also `vars` of a module. */
export const globalsOf = (name: 'globals' | 'locals' | 'vars'): NativeValue => ({
  ...native(name, (_machine, args, place) => notHere(name, args.positional, place), false),
  scoped: (_machine: Machine, args, { scope }, place) => {
    const [value] = args.positional
    if (value?.kind === 'module') return namesView(value.names)
    if (value !== undefined || (name !== 'globals' && scope.kind !== 'module'))
      return notHere(name, args.positional, place)
    return namesView(scope.module.names)
  },
})

// It shows names that can be changed through it.
const notHere = (name: string, given: readonly Value[], place: Place): UnknownValue =>
  unknown(cause(`\`${name}\` is not modelled here`, place), given)
