import { raised } from './exceptions.ts'
import type { Place } from './machine.ts'
import type { CallArguments, Value } from './value.ts'

/**
 * The values that a native function's parameters are given, in order; undefined where one is left out.
 * A name that begins with `/` is positional only, one with `*` keyword only.
 */
export function readArguments(
  callee: string,
  args: CallArguments,
  names: readonly string[],
  place: Place,
): readonly (Value | undefined)[] {
  const values: (Value | undefined)[] = names.map((name, index) =>
    name.startsWith('*') ? undefined : args.positional[index],
  )
  const room = names.filter((name) => !name.startsWith('*')).length
  if (args.positional.length > room) {
    throw raised('TypeError', `${callee}() takes at most ${room} arguments (${args.positional.length} given)`, place)
  }
  for (const [keyword, value] of args.keywords) {
    const index = names.findIndex((name) => name === keyword || name === `*${keyword}`)
    if (index < 0) throw raised('TypeError', `${callee}() got an unexpected keyword argument '${keyword}'`, place)
    if (values[index] !== undefined)
      throw raised('TypeError', `${callee}() got multiple values for argument '${keyword}'`, place)
    values[index] = value
  }
  return values
}

/** A parameter that must be given. */
export function required(callee: string, value: Value | undefined, place: Place): Value {
  if (value !== undefined) return value
  throw raised('TypeError', `${callee}() missing a required argument`, place)
}
