import { readArguments } from '../arguments.ts'
import { dictClass, frozensetClass, listClass, setClass, tupleClass, typeClass } from '../builtin-types.ts'
import { raised } from '../exceptions.ts'
import { iterate } from '../iterate.ts'
import { cause, native, no, none, str, tuple, unknown } from '../literal.ts'
import { makeInstance, nativeClass, objectClass } from '../native-class.ts'
import { makeTypeForm, makeUnion, typeFormClass, typeFormOf } from '../type-form.ts'
import type { ClassValue, NativeValue, Value } from '../value.ts'
import { makeNamedTuple, namedTupleClass } from './named-tuple.ts'
import { type Members, nativeModule } from './native-module.ts'
import { typedDictClass } from './typed-dict.ts'

/** Special forms: the name is the origin. */
const forms = [
  'Any',
  'Optional',
  'Union',
  'Literal',
  'Annotated',
  'Final',
  'ClassVar',
  'Callable',
  'Iterable',
  'Iterator',
  'Sequence',
  'Mapping',
  'MutableMapping',
  'MutableSequence',
  'Collection',
  'Generator',
  'AsyncIterator',
  'AsyncGenerator',
  'AsyncIterable',
  'Awaitable',
  'Coroutine',
  'Type',
  'NoReturn',
  'Never',
  'Self',
  'TypeAlias',
  'Required',
  'NotRequired',
  'ReadOnly',
  'Unpack',
  'Concatenate',
  'TypeGuard',
  'LiteralString',
  'Hashable',
  'Sized',
  'Reversible',
  'Container',
  'SupportsInt',
  'SupportsFloat',
  'SupportsAbs',
  'AbstractSet',
  'ContextManager',
  'AsyncContextManager',
  'Pattern',
  'Match',
  'IO',
  'TextIO',
  'BinaryIO',
  'Text',
  'ByteString',
  'DefaultDict',
  'OrderedDict',
  'Counter',
  'Deque',
  'ChainMap',
  'KeysView',
  'ValuesView',
  'ItemsView',
] as const

const aliases: Readonly<Record<string, ClassValue>> = {
  List: listClass,
  Dict: dictClass,
  Tuple: tupleClass,
  Set: setClass,
  FrozenSet: frozensetClass,
}

/** `Final[…]` and `ClassVar[…]` stand around a whole annotation, never within one. */
function isQualifier(value: Value): boolean {
  const form = typeFormOf(value)
  return form !== null && (form.origin === 'Final' || form.origin === 'ClassVar')
}

typeFormClass.names.names.set(
  '__getitem__',
  native('__getitem__', (_machine, args, place) => {
    const [self = none, item = none] = args.positional
    const form = typeFormOf(self)
    const items = item.kind === 'tuple' ? item.items : [item]
    if (form === null) return self
    const special = form.origin === 'Annotated' ? undefined : items.find(isQualifier)
    if (special !== undefined) throw raised('TypeError', 'this is not valid as type argument', place)
    const doubt = items.find((one) => one.kind === 'unknown')
    if (doubt !== undefined && (form.origin === 'Optional' || form.origin === 'Union'))
      return makeTypeForm('Union', [...items, ...(form.origin === 'Optional' ? [none] : [])])
    if (form.origin === 'Optional') return makeUnion([...items, none])
    if (form.origin === 'Union') return makeUnion(items)
    return makeTypeForm(form.origin, items)
  }),
)
typeFormClass.names.names.set(
  '__call__',
  native('__call__', (machine, args, place) => {
    const [self = none, ...rest] = args.positional
    const form = typeFormOf(self)
    if (form !== null && typeof form.origin !== 'string')
      return machine.call(form.origin, { ...args, positional: rest }, place)
    return none
  }),
)

/** `NewType('Name', base)`: a class in name only, that gives back what it is called with. */
export const newTypeClass: ClassValue = nativeClass('NewType', {
  module: 'typing',
  construct: (_machine, cls, args) => {
    const [name = none, base = none] = args.positional
    return makeInstance(
      cls,
      [
        ['__name__', name],
        ['__supertype__', base],
      ],
      base,
    )
  },
  members: { __call__: native('__call__', (_machine, args) => args.positional[1] ?? none) },
})

export const typeVarClass: ClassValue = nativeClass('TypeVar', {
  module: 'typing',
  construct: (_machine, cls, args) => makeInstance(cls, [['__name__', args.positional[0] ?? none]], 'typevar'),
})

const generic = (name: string): ClassValue =>
  nativeClass(name, {
    module: 'typing',
    bases: [objectClass],
    members: {
      __class_getitem__: {
        kind: 'descriptor',
        type: 'classmethod',
        setter: null,
        function: native('__class_getitem__', (_machine, args) => args.positional[0] ?? none),
      },
    },
  })

const passes = (name: string): NativeValue => native(name, (_machine, args) => args.positional.at(-1) ?? none, false)

const identity = (name: string): NativeValue => native(name, (_machine, args) => args.positional[0] ?? none, false)

export const typingMembers: Members = {
  ...Object.fromEntries(forms.map((name) => [name, makeTypeForm(name, [], true)])),
  ...Object.fromEntries(Object.entries(aliases).map(([name, cls]) => [name, makeTypeForm(cls, [], true)])),
  Type: makeTypeForm(typeClass, [], true),
  TYPE_CHECKING: no,
  NewType: newTypeClass,
  TypeVar: typeVarClass,
  ParamSpec: typeVarClass,
  TypeVarTuple: typeVarClass,
  TypedDict: typedDictClass,
  NamedTuple: namedTupleClass,
  Generic: generic('Generic'),
  Protocol: generic('Protocol'),
  cast: passes('cast'),
  overload: identity('overload'),
  final: identity('final'),
  override: identity('override'),
  no_type_check: identity('no_type_check'),
  runtime_checkable: identity('runtime_checkable'),
  assert_type: identity('assert_type'),
  get_origin: native(
    'get_origin',
    (_machine, args) => {
      const form = typeFormOf(args.positional[0] ?? none)
      return form === null ? none : typeof form.origin === 'string' ? makeTypeForm(form.origin, [], true) : form.origin
    },
    false,
  ),
  get_args: native('get_args', (_machine, args) => tuple(typeFormOf(args.positional[0] ?? none)?.args ?? []), false),
}

export const typing = nativeModule('typing', typingMembers)

/** `Doc("what it means")` within `Annotated`. */
export const docClass: ClassValue = nativeClass('Doc', {
  module: 'typing_extensions',
  construct: (_machine, cls, args, place) => {
    const [documentation = none] = readArguments('Doc', args, ['/documentation'], place)
    return makeInstance(cls, [['documentation', documentation]])
  },
})

export const typingExtensions = nativeModule('typing_extensions', { ...typingMembers, Doc: docClass })

/** `collections.namedtuple('Name', 'a b', defaults=[0])` */
export const namedTuple = native(
  'namedtuple',
  (machine, args, place) => {
    const [name = none, fields = none] = readArguments('namedtuple', args, namedTupleArguments, place)
    if (args.rest !== null) return args.rest
    if (args.keywords.has('rename') || args.keywords.has('module')) {
      return unknown(cause('this way of making a named tuple is not modelled', place))
    }
    const given = args.keywords.get('defaults') ?? none
    const defaults = given.kind === 'none' ? [] : iterate(machine, given, place)
    if (!Array.isArray(defaults)) return defaults as Value
    const items =
      fields.kind === 'str'
        ? fields.value
            .replaceAll(',', ' ')
            .split(' ')
            .filter((field) => field !== '')
            .map(str)
        : iterate(machine, fields, place)
    if (!Array.isArray(items)) return items as Value
    const names = (items as Value[]).map((item) => (item.kind === 'str' ? item.value : ''))
    const last = names.slice(names.length - defaults.length)
    const held = new Map(last.map((field, index) => [field, (defaults as Value[])[index] ?? none] as const))
    return makeNamedTuple(name.kind === 'str' ? name.value : '', names, held, place.unit.file)
  },
  false,
)

const namedTupleArguments = ['typename', 'field_names', '*rename', '*defaults', '*module']
