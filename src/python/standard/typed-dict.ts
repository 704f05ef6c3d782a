import { dictClass } from '../builtin-types.ts'
import { finisher } from '../classes.ts'
import { bind } from '../containers.ts'
import { copyDict, update } from '../dict-methods.ts'
import { cause, emptyDict, namespace, native, none, str, unknown, yes } from '../literal.ts'
import type { Place } from '../machine.ts'
import { makeClass, nativeClass } from '../native-class.ts'
import type { CallArguments, ClassValue, Value } from '../value.ts'

/** Instances of a `TypedDict` are plain dictionaries; called itself, it makes a class of that kind. */
export const typedDictClass: ClassValue = nativeClass('TypedDict', {
  module: 'typing',
  bases: [dictClass],
  construct: (machine, cls, args, place) => {
    if (cls === typedDictClass) return made(args, place)
    const dict = emptyDict()
    update(machine, dict, args.positional[0], args, place)
    return copyDict(dict)
  },
  members: {
    [finisher]: native(finisher, (machine, args) => {
      const [cls = none] = args.positional
      if (cls.kind === 'class') bind(machine, cls.names, totality, args.rest ?? args.keywords.get('total') ?? yes)
      return cls
    }),
  },
})

/** Where a typed dictionary remembers whether its own keys are required. */
export const totality = '__total__'

/** `TypedDict("Window", {"start": str}, total=False)` */
function made(args: CallArguments, place: Place): Value {
  const [name, fields] = args.positional
  if (args.rest !== null) return args.rest
  if (name?.kind !== 'str' || fields?.kind !== 'dict')
    return unknown(cause('a typed dictionary made in this way is not modelled', place))
  if (fields.havoc !== null) return fields.havoc
  return makeClass(
    name.value,
    [typedDictClass],
    namespace([
      ['__module__', str(moduleOf(place))],
      ['__qualname__', name],
      ['__annotations__', copyDict(fields)],
      [totality, args.keywords.get('total') ?? yes],
    ]),
  )
}

const moduleOf = ({ unit }: Place): string => unit.file.replace(/(?:\/__init__)?\.py$/, '').replaceAll('/', '.')
