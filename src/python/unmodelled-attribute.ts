import { reach } from './join.ts'
import { cause, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { classMember, isNativeClass, objectClass } from './native-class.ts'
import { superSelf } from './super.ts'
import type { ClassValue, UnknownValue, Value } from './value.ts'

const texts =
  'capitalize casefold center count encode endswith expandtabs find format format_map index isalnum isalpha isascii isdecimal isdigit isidentifier islower isnumeric isprintable isspace istitle isupper join ljust lower lstrip maketrans partition removeprefix removesuffix replace rfind rindex rjust rpartition rsplit rstrip split splitlines startswith strip swapcase title translate upper zfill'
const numbers =
  'as_integer_ratio bit_count bit_length conjugate denominator from_bytes imag is_integer numerator real to_bytes'
const sets =
  'add clear copy difference difference_update discard intersection intersection_update isdisjoint issubset issuperset pop remove symmetric_difference symmetric_difference_update union update'

/** Public names of the builtin types, whether they are modelled or not. */
const publicNames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    str: texts,
    bytes: `${texts} decode fromhex hex`,
    int: numbers,
    bool: numbers,
    float: `${numbers} fromhex hex`,
    list: 'append clear copy count extend index insert pop remove reverse sort',
    tuple: 'count index',
    dict: 'clear copy fromkeys get items keys pop popitem setdefault update values',
    set: sets,
    frozenset: sets,
    range: 'count index start step stop',
    slice: 'indices start step stop',
    generator: 'close gi_code gi_frame gi_running gi_suspended gi_yieldfrom send throw',
    function: '',
    NoneType: '',
    type: 'mro',
  }).map(([name, names]) => [name, new Set(names.split(' '))] as const),
)

/** Native classes that are modelled with all of their public names. */
const closed = new Set([
  'Enum',
  'IntEnum',
  'StrEnum',
  'ReprEnum',
  'NamedTuple',
  'ABC',
  'Generic',
  'Protocol',
  'SimpleNamespace',
])

/** Names that classes have of their metaclass. */
const metaclassNames = new Set(['register', 'mro'])

/**
 * What an attribute is that is not modelled: unknown where Python's own object may well have it, undefined where it
 * certainly has not.
 */
export function unmodelledAttribute(
  machine: Machine,
  value: Value,
  name: string,
  place: Place,
): UnknownValue | undefined {
  if (value.kind === 'module') return undefined
  // It may be a method that changes the value.
  const doubt = unknown(cause(`the attribute \`${name}\` is not modelled`, place), reach(superSelf(value) ?? value))
  if (/^__\w+__$/.test(name) || metaclassNames.has(name) || name.startsWith('cache_')) return doubt
  const cls = value.kind === 'class' ? value : machine.typeOf(value)
  if (cls.kind === 'unknown') return cls
  return cls.mro.some((base) => hasUnmodelled(base, name)) ? doubt : undefined
}

/** The unknown that an operation on a value is where its class is a native one that may well do it; else undefined. */
export function unmodelledOperand(
  machine: Machine,
  value: Value,
  method: string,
  place: Place,
): UnknownValue | undefined {
  if (value.kind !== 'instance' || classMember(value.cls, method) !== undefined) return undefined
  const isOpen = value.cls.mro.some(
    (base) => base !== objectClass && isNativeClass(base) && !publicNames.has(base.name) && !closed.has(base.name),
  )
  return isOpen ? unmodelledAttribute(machine, value, method, place) : undefined
}

function hasUnmodelled(cls: ClassValue, name: string): boolean {
  if (cls === objectClass || !isNativeClass(cls)) return false
  return publicNames.get(cls.name)?.has(name) ?? (!closed.has(cls.name) || name.startsWith('_'))
}
