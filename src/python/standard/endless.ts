import { indexOf } from '../index-of.ts'
import { iterate } from '../iterate.ts'
import { born, cause, int, iteratorOf, list, native, none, unknown } from '../literal.ts'
import type { IteratorValue, NativeValue, UnknownValue, Value } from '../value.ts'

/** An iterator that never ends. */
const endless = (type: string, item: (position: number) => Value): IteratorValue =>
  born({ ...iteratorOf(type, () => []), endless: item })

/** `itertools.count` of integers. */
export const count: NativeValue = native(
  'count',
  (_machine, args, place) => {
    const [start = args.keywords.get('start') ?? int(0), step = args.keywords.get('step') ?? int(1)] = args.positional
    const [from, by] = [indexOf(start), indexOf(step)]
    if (args.rest !== null) return args.rest
    if (from === null || by === null) return unknown(cause('`count` of these numbers is not modelled', place))
    return endless('count', (position) => int(from + by * BigInt(position)))
  },
  false,
)

/** `itertools.repeat` */
export const repeat: NativeValue = native(
  'repeat',
  (_machine, args, place) => {
    const [item = none, times = args.keywords.get('times')] = args.positional
    if (args.rest !== null) return args.rest
    if (times === undefined) return endless('repeat', () => item)
    const number = indexOf(times)
    if (number === null || number > 100_000n) return unknown(cause('so many are not worth making', place))
    return iteratorOf('repeat', () => Array.from({ length: Math.max(Number(number), 0) }, () => item))
  },
  false,
)

/** `itertools.cycle`; of an iterator, what others leave of it is not known. */
export const cycle: NativeValue = native(
  'cycle',
  (machine, args, place) => {
    const [source = none] = args.positional
    if (args.rest !== null) return args.rest
    if (source.kind !== 'list' && source.kind !== 'tuple' && source.kind !== 'str' && source.kind !== 'range')
      return unknown(cause('`cycle` of this is not modelled', place), [list([source])])
    const items = iterate(machine, source, place)
    if (!Array.isArray(items)) return items as UnknownValue
    const all = items as Value[]
    if (all.length === 0) return iteratorOf('cycle', () => [])
    const changed = unknown(cause('what it goes round has been changed', place))
    return endless('cycle', (position) => {
      const isSame =
        source.kind !== 'list' ||
        (source.items.length === all.length && all.every((one, at) => one === source.items[at]))
      return isSame ? (all[position % all.length] ?? none) : changed
    })
  },
  false,
)
