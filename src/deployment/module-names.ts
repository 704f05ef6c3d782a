import type { DltRules } from '#manifest/dlt-rules'
import { findAttribute } from '#python/attribute'
import { exceptionClass } from '#python/exceptions'
import { iterate } from '#python/iterate'
import { cause, none, unknown } from '#python/literal'
import { type Machine, type Place, PythonException } from '#python/machine'
import type { ModuleValue, UnknownValue, Value } from '#python/value'

/** `getattr(module, name)`, which a `__getattr__` of the module may answer; undefined where it raises AttributeError. */
export function attributeOf(machine: Machine, module: ModuleValue, name: string, place: Place): Value | undefined {
  try {
    return findAttribute(machine, module, name, place)
  } catch (error) {
    if (!(error instanceof PythonException) || error.value.kind !== 'instance') throw error
    if (!error.value.cls.mro.includes(exceptionClass('AttributeError'))) throw error
    return undefined
  }
}

/** What dlt finds under a name: in the namespace alone, or as an attribute. None where there is nothing. */
export function valueUnder(
  machine: Machine,
  module: ModuleValue,
  name: string,
  { scan }: DltRules,
  place: Place,
): Value {
  if (scan === 'dir') return attributeOf(machine, module, name, place) ?? none
  return module.names.names.get(name) ?? module.names.havoc ?? none
}

/** The names of a module, in the order in which dlt looks at them. */
export function namesOf(
  machine: Machine,
  module: ModuleValue,
  { scan }: DltRules,
  place: Place,
): readonly string[] | UnknownValue {
  const held = module.names.names
  if (scan === 'namespace') return [...held.keys()]
  const own = held.get('__dir__')
  if (own === undefined) return byCodePoint([...held.keys()])
  const listed = machine.call(own, { positional: [], keywords: new Map(), rest: null }, place)
  const items = iterate(machine, listed, place)
  if (!Array.isArray(items)) return items as UnknownValue
  const texts = (items as Value[]).flatMap((item) => (item.kind === 'str' ? [item.value] : []))
  return texts.length === items.length ? byCodePoint(texts) : unknown(cause('`__dir__` lists what is no text', place))
}

const byCodePoint = (names: readonly string[]): readonly string[] =>
  names.toSorted((a, b) => compare(Array.from(a), Array.from(b)))

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((char, index) => char !== b[index])
  if (at < 0) return a.length - b.length
  return (a[at]?.codePointAt(0) ?? 0) - (b[at]?.codePointAt(0) ?? -1)
}
