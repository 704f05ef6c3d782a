import type { CallArguments, Value } from './value.ts'

/** About how much there is to go through in a value, not counting what its items hold. */
export function weightOf(value: Value): number {
  switch (value.kind) {
    case 'str':
    case 'bytes':
      return value.value.length
    case 'tuple':
    case 'list':
      return value.items.length
    case 'dict':
    case 'set':
      return value.entries.size
    case 'iterator':
      return value.items?.length ?? 0
    case 'instance':
      return value.base === null ? 0 : weightOf(value.base)
    case 'unknown':
      return value.may.length
    default:
      return 0
  }
}

/** The same of what a function is given and of what it gives back. */
export function weightOfCall(args: CallArguments, result: Value): number {
  let weight = weightOf(result)
  for (const value of args.positional) weight += weightOf(value)
  return weight
}
