import { none } from '#python/literal'
import { typeFormOf } from '#python/type-form'
import { typeOf } from '#python/type-of'
import type { UnknownValue, Value } from '#python/value'
import { baseConfigurationClass } from './configspec.ts'
import { isPydanticModel } from './pydantic.ts'

/** Forms of `typing` that stand for mappings and sequences. */
const collections = new Set([
  'Sequence',
  'MutableSequence',
  'Mapping',
  'MutableMapping',
  'ByteString',
  'DefaultDict',
  'OrderedDict',
  'Counter',
  'Deque',
  'ChainMap',
  'Text',
])

const supported = new Set([
  'str',
  'int',
  'float',
  'bool',
  'bytes',
  'dict',
  'list',
  'tuple',
  'range',
  'datetime',
  'date',
  'time',
  'Decimal',
  'Enum',
  'deque',
])

/** Classes outside of the workspace that are known to be configuration, or known not to be. */
const outside: ReadonlyMap<string, boolean> = new Map([
  ['decimal.Decimal', true],
  ['collections.OrderedDict', true],
  ['collections.defaultdict', true],
  ['collections.Counter', true],
  ['collections.deque', true],
  ['collections.ChainMap', true],
  ['collections.abc.Mapping', true],
  ['collections.abc.MutableMapping', true],
  ['collections.abc.Sequence', true],
  ['collections.abc.MutableSequence', true],
  ['collections.abc.Iterable', false],
  ['collections.abc.Iterator', false],
  ['collections.abc.Callable', false],
  ['collections.abc.Set', false],
  ['uuid.UUID', false],
  ['complex', false],
  ['pathlib.Path', false],
  ['pathlib.PurePath', false],
  ['pathlib.PosixPath', false],
  ['logging.Logger', false],
  ['fractions.Fraction', false],
  ['re.Pattern', false],
  ['io.StringIO', false],
  ['io.BytesIO', false],
])

/**
 * Whether dlt takes a type for that of a configuration value.
 * (is_valid_hint of dlt/common/configuration/specs/base_configuration.py)
 */
export function isConfigHint(hint: Value): boolean | UnknownValue {
  if (isPydanticModel(hint)) return false
  if (hint.kind === 'unknown') return outside.get(hint.foreign ?? '') ?? credentials(hint.foreign) ?? hint
  const form = typeFormOf(hint)
  if (form !== null) return ofForm(form.origin, form.args, form.bare)
  if (hint.kind === 'class') return ofClass(hint)
  if (hint.kind === 'instance') {
    const supertype = hint.names.names.get('__supertype__')
    if (supertype !== undefined) return isConfigHint(supertype)
  }
  return false
}

// dlt's own specifications and credentials, and pendulum's moments, are all configuration.
function credentials(path: string | null): true | null {
  if (path === null) return null
  return /^dlt\..*(Credentials|Configuration)$/.test(path) || /^pendulum\.(DateTime|Date|Time)$/.test(path)
    ? true
    : null
}

function ofForm(origin: unknown, args: readonly Value[], bare: boolean): boolean | UnknownValue {
  const [first = none] = args
  if (typeof origin !== 'string') return isConfigHint(origin as Value)
  if (origin === 'Any') return true
  if (bare) return collections.has(origin)
  switch (origin) {
    case 'Final':
    case 'ClassVar':
      return true
    case 'Annotated':
      return isConfigHint(first)
    case 'Literal':
      return isConfigHint(typeOf(first))
    case 'Union':
      return ofUnion(args)
    default:
      return collections.has(origin)
  }
}

// An optional type counts as its first member, any other union as a configuration it may hold.
function ofUnion(args: readonly Value[]): boolean | UnknownValue {
  const [first = none] = args
  if (args.some((arg) => arg.kind === 'none' || (arg.kind === 'class' && arg.name === 'NoneType')))
    return isConfigHint(first)
  const outer = args.filter((arg) => arg.kind === 'unknown' && !outside.has(arg.foreign ?? '') && !isPydanticModel(arg))
  const [doubt] = outer
  if (doubt?.kind === 'unknown') return credentials(doubt.foreign) ?? doubt
  return args.some((arg) => arg.kind === 'class' && arg.mro.includes(baseConfigurationClass))
}

function ofClass(cls: Extract<Value, { kind: 'class' }>): boolean | UnknownValue {
  for (const base of cls.mro) {
    if (base === baseConfigurationClass) return true
    if (supported.has(base.name) && base.construct !== null) return true
    if (base.names.names.has('__dataclass_fields__') || base.name === 'Enum') return true
    if (base.foreign !== null) return base.foreign
  }
  return false
}
