import { missingKey, raised } from '../exceptions.ts'
import { cause, native, none, str, unknown } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import { textOf } from '../repr.ts'
import type { CallArguments, ClassValue, NativeValue, UnknownValue, Value } from '../value.ts'

const field = /\$(?:(\$)|([_a-z][_a-z0-9]*)|\{([_a-z][_a-z0-9]*)\}|())/gi

/** Fills the fields of a template; with `safe` those that are not given, or are none, stay as they are. */
function substitute(
  machine: Machine,
  template: string,
  args: CallArguments,
  safe: boolean,
  place: Place,
): string | UnknownValue {
  const [, mapping] = args.positional
  if (args.rest !== null) return args.rest
  if (mapping?.kind === 'unknown') return mapping
  if (mapping !== undefined && mapping.kind !== 'dict')
    return unknown(cause('`substitute` with this mapping is not modelled', place))
  if (mapping?.havoc != null) return mapping.havoc
  let doubt: UnknownValue | null = null
  const filled = template.replace(field, (all: string, escaped?: string, named?: string, braced?: string) => {
    if (escaped !== undefined) return '$'
    const name = named ?? braced
    if (name === undefined) {
      if (safe) return all
      throw raised('ValueError', 'Invalid placeholder in string', place)
    }
    const value = args.keywords.get(name) ?? mapping?.entries.get(`s${name}`)?.value
    if (value === undefined) {
      if (safe) return all
      throw missingKey(str(name), place)
    }
    const text = textOf(machine, value, place)
    if (typeof text === 'string') return text
    doubt ??= text
    return ''
  })
  return doubt ?? filled
}

const method = (name: string, safe: boolean): NativeValue =>
  native(name, (machine, args, place) => {
    const [self] = args.positional
    const template = self?.kind === 'instance' ? (self.names.names.get('template') ?? self.names.havoc ?? none) : none
    if (template.kind === 'unknown') return template
    // A class of its own may have other marks.
    if (self?.kind !== 'instance' || self.cls !== templateClass || template.kind !== 'str')
      return unknown(cause('a template of this kind is not modelled', place))
    const text = substitute(machine, template.value, args, safe, place)
    return typeof text === 'string' ? str(text) : text
  })

/** `string.Template` */
export const templateClass: ClassValue = nativeClass('Template', {
  module: 'string',
  construct: (_machine, cls, args): Value => {
    const [template = args.keywords.get('template') ?? none] = args.positional
    return args.rest ?? makeInstance(cls, [['template', template]])
  },
  members: { substitute: method('substitute', false), safe_substitute: method('safe_substitute', true) },
})
