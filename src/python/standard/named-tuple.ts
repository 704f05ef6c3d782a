import { readArguments } from '../arguments.ts'
import { tupleClass } from '../builtin-types.ts'
import { finisher } from '../classes.ts'
import { dictOf } from '../containers.ts'
import { raised } from '../exceptions.ts'
import { iterate } from '../iterate.ts'
import { emptyDict, namespace, native, none, positional, property, str, tuple } from '../literal.ts'
import { makeClass, makeInstance, nativeClass } from '../native-class.ts'
import { reprOf } from '../repr.ts'
import type { ClassValue, NativeConstruct, UnknownValue, Value } from '../value.ts'

const field = (index: number): Value =>
  property('field', (self) =>
    self.kind === 'instance' && self.base?.kind === 'tuple' ? (self.base.items[index] ?? none) : none,
  )

const construct =
  (fields: readonly string[], defaults: ReadonlyMap<string, Value>): NativeConstruct =>
  (_machine, cls, args, place) => {
    if (args.rest !== null) return args.rest
    const given = readArguments(cls.name, args, fields, place)
    const items = fields.map((name, index) => {
      const value = given[index] ?? defaults.get(name)
      if (value === undefined) throw raised('TypeError', `${cls.name}() missing required argument: '${name}'`, place)
      return value
    })
    return makeInstance(cls, [], null, tuple(items))
  }

function defaultsOf(defaults: ReadonlyMap<string, Value>): Value {
  const dict = emptyDict()
  for (const [name, value] of defaults) dict.entries.set(`s${name}`, { key: str(name), value })
  return dict
}

/** A class of tuples whose items have names. */
export function makeNamedTuple(
  name: string,
  fields: readonly string[],
  defaults: ReadonlyMap<string, Value>,
  module: string,
  members: ReadonlyMap<string, Value> = new Map(),
): ClassValue {
  const own: readonly (readonly [string, Value])[] = [
    ...members,
    ['__module__', str(module)],
    ['__qualname__', str(name)],
    ['_fields', tuple(fields.map(str))],
    ['__match_args__', tuple(fields.map(str))],
    ...fields.map((one, index) => [one, field(index)] as const),
    ['_field_defaults', defaultsOf(defaults)],
    [
      '_make',
      {
        kind: 'descriptor',
        type: 'classmethod',
        function: native('_make', (machine, args, place) => {
          const [cls = none, source = none] = args.positional
          const items = iterate(machine, source, place)
          return Array.isArray(items)
            ? machine.call(cls, positional(...(items as Value[])), place)
            : (items as UnknownValue)
        }),
        setter: null,
      },
    ],
    [
      '_asdict',
      native('_asdict', (machine, args, place) => {
        const [self] = args.positional
        const items = self?.kind === 'instance' && self.base?.kind === 'tuple' ? self.base.items : []
        return dictOf(
          machine,
          fields.map((one, index) => [str(one), items[index] ?? none] as const),
          place,
        )
      }),
    ],
    [
      '_replace',
      native('_replace', (_machine, args, place) => {
        const [self] = args.positional
        if (args.rest !== null) return args.rest
        const strange = [...args.keywords.keys()].find((given) => !fields.includes(given))
        if (strange !== undefined) throw raised('ValueError', `Got unexpected field names: ['${strange}']`, place)
        if (self?.kind !== 'instance' || self.base?.kind !== 'tuple') return none
        const { items } = self.base
        return makeInstance(
          self.cls,
          [],
          null,
          tuple(fields.map((one, index) => args.keywords.get(one) ?? items[index] ?? none)),
        )
      }),
    ],
    [
      '__repr__',
      native('__repr__', (machine, args, place) => {
        const [self] = args.positional
        const items = self?.kind === 'instance' && self.base?.kind === 'tuple' ? self.base.items : []
        const parts: string[] = []
        for (const [index, item] of items.entries()) {
          const text = reprOf(machine, item, place)
          if (typeof text !== 'string') return text
          parts.push(`${fields[index]}=${text}`)
        }
        return str(`${self?.kind === 'instance' ? self.cls.name : name}(${parts.join(', ')})`)
      }),
    ],
  ]
  return makeClass(name, [tupleClass], namespace(own), null, construct(fields, defaults))
}

/** `typing.NamedTuple`: the annotated names of a class that is built on it are its fields. */
export const namedTupleClass: ClassValue = nativeClass('NamedTuple', {
  module: 'typing',
  members: {
    [finisher]: native(finisher, (_machine, args) => {
      const [cls = none] = args.positional
      if (cls.kind !== 'class') return cls
      const annotations = cls.names.names.get('__annotations__')
      const fields =
        annotations?.kind === 'dict'
          ? [...annotations.entries.values()].map(({ key }) => (key.kind === 'str' ? key.value : ''))
          : []
      const defaults = new Map(
        fields.flatMap((name) => {
          const value = cls.names.names.get(name)
          return value === undefined ? [] : [[name, value] as const]
        }),
      )
      const module = cls.names.names.get('__module__')
      const members = new Map([...cls.names.names].filter(([name]) => !fields.includes(name)))
      return makeNamedTuple(cls.name, fields, defaults, module?.kind === 'str' ? module.value : '', members)
    }),
  },
})
