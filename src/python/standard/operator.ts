import type { BinaryOperator } from '../ast/expression.ts'
import { findAttribute } from '../attribute.ts'
import { equal, identical } from '../equality.ts'
import { raised } from '../exceptions.ts'
import { bool, cause, native, none, str, tuple, unknown } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { isIn } from '../membership.ts'
import { binary, unary } from '../operators.ts'
import { type Ordering, ordered } from '../order.ts'
import { subscript } from '../subscript.ts'
import { truth } from '../truth.ts'
import type { NativeValue, UnknownValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'

const answered = (answer: boolean | UnknownValue): Value => (typeof answer === 'boolean' ? bool(answer) : answer)

const function_ = (
  name: string,
  count: number,
  run: (machine: Machine, given: readonly Value[], place: Place) => Value,
): NativeValue =>
  native(
    name,
    (machine, args, place) => {
      if (args.rest !== null) return args.rest
      if (args.positional.length !== count || args.keywords.size > 0)
        throw raised('TypeError', `${name} expected ${count} arguments, got ${args.positional.length}`, place)
      return run(machine, args.positional, place)
    },
    false,
  )

const operators: Readonly<Record<string, BinaryOperator>> = {
  add: '+',
  sub: '-',
  mul: '*',
  truediv: '/',
  floordiv: '//',
  mod: '%',
  pow: '**',
  and_: '&',
  or_: '|',
  xor: '^',
  lshift: '<<',
  rshift: '>>',
}

const orders: Readonly<Record<string, Ordering>> = { lt: '<', le: '<=', gt: '>', ge: '>=' }

const text = (value: Value | undefined): string => (value?.kind === 'str' ? value.value : '')

/** `a.b.c` */
function follow(machine: Machine, value: Value, path: string, place: Place): Value {
  return path.split('.').reduce((held, name) => {
    const found = findAttribute(machine, held, name, place)
    if (found === undefined) throw raised('AttributeError', name, place)
    return found
  }, value)
}

/** A getter of one thing, or of several as a tuple. */
const getter = (name: string, get: (machine: Machine, of: Value, what: Value, place: Place) => Value): NativeValue =>
  native(
    name,
    (_machine, args) =>
      args.rest ??
      native(
        name,
        (machine, given, place) => {
          const [of = none] = given.positional
          const picked = args.positional.map((what) => (what.kind === 'unknown' ? what : get(machine, of, what, place)))
          return picked.length === 1 ? (picked[0] ?? none) : tuple(picked)
        },
        false,
      ),
    false,
  )

export const operator = nativeModule('operator', {
  ...Object.fromEntries(
    Object.entries(operators).map(([name, op]) => [
      name,
      function_(name, 2, (machine, [a = none, b = none], place) => binary(machine, op, a, b, place)),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(orders).map(([name, op]) => [
      name,
      function_(name, 2, (machine, [a = none, b = none], place) => answered(ordered(machine, op, a, b, place))),
    ]),
  ),
  eq: function_('eq', 2, (machine, [a = none, b = none], place) => answered(equal(machine, a, b, place))),
  is_: function_('is_', 2, (_machine, [a = none, b = none], place) => {
    const answer = identical(a, b)
    return answer === null ? unknown(cause('whether the two are the same is not modelled', place)) : answered(answer)
  }),
  not_: function_('not_', 1, (machine, [value = none], place) => {
    const answer = truth(machine, value, place)
    return typeof answer === 'boolean' ? bool(!answer) : answer
  }),
  truth: function_('truth', 1, (machine, [value = none], place) => answered(truth(machine, value, place))),
  neg: function_('neg', 1, (machine, [value = none], place) => unary(machine, '-', value, place)),
  pos: function_('pos', 1, (machine, [value = none], place) => unary(machine, '+', value, place)),
  getitem: function_('getitem', 2, (machine, [of = none, key = none], place) => subscript(machine, of, key, place)),
  contains: function_('contains', 2, (machine, [of = none, item = none], place) =>
    answered(isIn(machine, item, of, place)),
  ),
  itemgetter: getter('itemgetter', (machine, of, key, place) => subscript(machine, of, key, place)),
  attrgetter: getter('attrgetter', (machine, of, path, place) => follow(machine, of, text(path), place)),
  methodcaller: native(
    'methodcaller',
    (_machine, args) => {
      const [name = none, ...given] = args.positional
      if (args.rest !== null || name.kind !== 'str') return args.rest ?? name
      return native(
        'methodcaller',
        (machine, { positional: [of = none] }, place) =>
          machine.call(follow(machine, of, name.value, place), { ...args, positional: given }, place),
        false,
      )
    },
    false,
  ),
  __name__: str('operator'),
})
