import { diagnose } from '#diagnostics/diagnostic'
import { cause, foreign, native, none, str, unknown } from '#python/literal'
import type { Place } from '#python/machine'
import { makeInstance, nativeClass } from '#python/native-class'
import type { ClassValue, NativeValue, Value } from '#python/value'
import { dltRaises } from './python-fault.ts'

/** What `deliver` needs of a source: its section and name. */
export interface SourcePayload {
  readonly section: Value
  readonly name: Value
  readonly isSource: boolean
}

const outsideAttribute = (what: string): NativeValue =>
  native('__getattr__', (_machine, args, place) => {
    const [, name] = args.positional
    return foreign(`${what}.${name?.kind === 'str' ? name.value : '?'}`, place)
  })

/** What `@dlt.source`, `@dlt.resource` and `@dlt.transformer` put in the place of a function. */
export const sourceClass: ClassValue = nativeClass('SourceFactory', {
  module: 'dlt.extract.reference',
  members: {
    __call__: native('__call__', (_machine, args, place) => {
      const [self] = args.positional
      const payload = self?.kind === 'instance' ? (self.payload as SourcePayload) : null
      if (payload?.isSource === true) {
        throw dltRaises('PipelineIsRunning', 'Exception', diagnose('SOURCE_CALLED_AT_IMPORT', {}), place)
      }
      return unknown(cause('it is a called resource of dlt', place), self === undefined ? [] : [self])
    }),
    clone: native('clone', (_machine, args, place) => {
      const [self] = args.positional
      if (self?.kind !== 'instance' || args.rest !== null) return foreign('dlt.source.clone()', place)
      // A clone is delivered under the reference of what it was cloned from.
      return makeInstance(sourceClass, self.names.names, self.payload)
    }),
    __getattr__: outsideAttribute('dlt.source'),
  },
})

function decorator(kind: 'source' | 'resource' | 'transformer'): NativeValue {
  return native(
    kind,
    (_machine, args, place) => {
      const [first] = args.positional
      if (first?.kind === 'function') return make(first, none, none, kind, place)
      const name = args.keywords.get('name') ?? none
      const section = args.keywords.get('section') ?? none
      if (kind !== 'source' && first !== undefined) return foreign(`dlt.${kind}()`, place, [first])
      return native(
        'decorator',
        (_inner, given, at) => {
          const [func = none] = given.positional
          return func.kind === 'function' ? make(func, name, section, kind, at) : foreign(`dlt.${kind}()`, at, [func])
        },
        false,
      )
    },
    false,
  )
}

// The section of a source defaults to its module, its name to its function.
function make(
  func: Extract<Value, { kind: 'function' }>,
  name: Value,
  section: Value,
  kind: string,
  _place: Place,
): Value {
  const module = func.names.names.get('__module__')
  const own = module?.kind === 'str' ? str(module.value.split('.').at(-1) ?? '') : (module ?? none)
  const payload: SourcePayload = {
    name: name.kind === 'none' ? (func.names.names.get('__name__') ?? none) : name,
    section: section.kind === 'none' ? own : section,
    isSource: kind === 'source',
  }
  return makeInstance(sourceClass, func.names.names, payload)
}

export const sourceDecorators = {
  source: decorator('source'),
  resource: decorator('resource'),
  transformer: decorator('transformer'),
} as const

/** `sources.<section>.<name>` of something that can be delivered; null where it is nothing of the kind. */
export function sourceRefOf(value: Value): string | Value | null {
  if (value.kind !== 'instance' || value.cls !== sourceClass) return null
  const { section, name } = value.payload as SourcePayload
  if (section.kind !== 'str') return section
  return name.kind === 'str' ? `sources.${section.value}.${name.value}` : name
}
