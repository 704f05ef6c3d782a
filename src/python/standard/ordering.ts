import { special } from '../attribute.ts'
import { bind } from '../containers.ts'
import { equal } from '../equality.ts'
import { raised } from '../exceptions.ts'
import { bool, cause, int, native, none, notImplemented, positional, unknown } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { classMember, makeInstance, nativeClass } from '../native-class.ts'
import { ordered } from '../order.ts'
import { truth } from '../truth.ts'
import type { ClassValue, NativeValue, Value } from '../value.ts'

type Combine = (isSo: boolean, isEqual: () => boolean | Value) => boolean | Value

const not = (answer: boolean | Value): boolean | Value => (typeof answer === 'boolean' ? !answer : answer)

/** The methods that follow from each one, as the library has them. */
const following: Readonly<Record<string, Readonly<Record<string, Combine>>>> = {
  __lt__: {
    __gt__: (less, same) => (less ? false : not(same())),
    __le__: (less, same) => less || same(),
    __ge__: (less) => !less,
  },
  __le__: {
    __ge__: (atMost, same) => (atMost ? same() : true),
    __lt__: (atMost, same) => (atMost ? not(same()) : false),
    __gt__: (atMost) => !atMost,
  },
  __gt__: {
    __lt__: (more, same) => (more ? false : not(same())),
    __ge__: (more, same) => more || same(),
    __le__: (more) => !more,
  },
  __ge__: {
    __le__: (atLeast, same) => (atLeast ? same() : true),
    __gt__: (atLeast, same) => (atLeast ? not(same()) : false),
    __lt__: (atLeast) => !atLeast,
  },
}

/** `functools.total_ordering`: the comparisons that a class leaves out, made from one that it has. */
export const totalOrdering: NativeValue = native(
  'total_ordering',
  (machine, args, place) => {
    const [cls = none] = args.positional
    if (cls.kind !== 'class' || cls.foreign !== null)
      return cls.kind === 'unknown' ? cls : unknown(cause('`total_ordering` is not modelled here', place))
    const root = ['__lt__', '__le__', '__gt__', '__ge__'].find((name) => classMember(cls, name) !== undefined)
    if (root === undefined) throw raised('ValueError', 'must define at least one ordering operation: < > <= >=', place)
    for (const [name, combine] of Object.entries(following[root] ?? {})) {
      if (classMember(cls, name) === undefined) bind(machine, cls.names, name, made(name, root, combine))
    }
    return cls
  },
  false,
)

const made = (name: string, root: string, combine: Combine): NativeValue =>
  native(name, (machine, args, place) => {
    const [self = none, other = none] = args.positional
    const answer = special(machine, self, root, [other], place) ?? notImplemented
    if (answer.kind === 'notimplemented') return answer
    const isSo = truth(machine, answer, place)
    if (typeof isSo !== 'boolean') return isSo
    const result = combine(isSo, () => equal(machine, self, other, place))
    return typeof result === 'boolean' ? bool(result) : result
  })

const keyClass: ClassValue = nativeClass('K', { module: 'functools', members: { __hash__: none, ...keyMethods() } })

function keyMethods(): Readonly<Record<string, NativeValue>> {
  const operators = { __lt__: '<', __le__: '<=', __gt__: '>', __ge__: '>=', __eq__: '==' } as const
  return Object.fromEntries(
    Object.entries(operators).map(([name, op]) => [
      name,
      native(name, (machine: Machine, args, place: Place) => {
        const [a, b] = args.positional
        if (a?.kind !== 'instance' || b?.kind !== 'instance' || b.cls !== keyClass) return notImplemented
        const { callee, item } = a.payload as Key
        const difference = machine.call(callee, positional(item, (b.payload as Key).item), place)
        const answer =
          op === '==' ? equal(machine, difference, int(0), place) : ordered(machine, op, difference, int(0), place)
        return typeof answer === 'boolean' ? bool(answer) : answer
      }),
    ]),
  )
}

interface Key {
  readonly callee: Value
  readonly item: Value
}

/** `functools.cmp_to_key` */
export const compareToKey: NativeValue = native(
  'cmp_to_key',
  (_machine, args) => {
    const [callee = none] = args.positional
    return (
      args.rest ??
      native(
        'K',
        (_inner, given) => makeInstance(keyClass, [], { callee, item: given.positional[0] ?? none } satisfies Key),
        false,
      )
    )
  },
  false,
)
