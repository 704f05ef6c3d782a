import { dictOf } from './containers.ts'
import { raised } from './exceptions.ts'
import { str, tuple, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import type { CallArguments, FunctionValue, Value } from './value.ts'

/** Gives each parameter of a function its value, or raises the TypeError that Python would. */
export function bindArguments(
  machine: Machine,
  callee: FunctionValue,
  args: CallArguments,
  place: Place,
): Map<string, Value> {
  const { posonly, args: plain, vararg, kwonly, kwarg } = callee.node.args
  const named = callee.names.names.get('__qualname__')
  const name = named?.kind === 'str' ? named.value : 'function'
  const bound = new Map<string, Value>()
  const byPosition = [...posonly, ...plain]
  for (const [index, value] of args.positional.entries()) {
    const parameter = byPosition[index]
    if (parameter !== undefined) bound.set(parameter.name, value)
    else if (vararg === null) {
      throw raised(
        'TypeError',
        `${name}() takes ${byPosition.length} positional arguments but ${args.positional.length} were given`,
        place,
      )
    }
  }
  const extra: [Value, Value][] = []
  const byName = new Set([...plain, ...kwonly].map((parameter) => parameter.name))
  for (const [keyword, value] of args.keywords) {
    if (byName.has(keyword)) {
      if (bound.has(keyword))
        throw raised('TypeError', `${name}() got multiple values for argument '${keyword}'`, place)
      bound.set(keyword, value)
    } else if (kwarg !== null) extra.push([str(keyword), value])
    else throw raised('TypeError', `${name}() got an unexpected keyword argument '${keyword}'`, place)
  }
  const missing: string[] = []
  for (const parameter of [...byPosition, ...kwonly]) {
    if (bound.has(parameter.name)) continue
    const value = args.rest === null ? callee.defaults.get(parameter.name) : unknown(args.rest.cause, args.rest.may)
    if (value !== undefined) bound.set(parameter.name, value)
    else missing.push(`'${parameter.name}'`)
  }
  if (missing.length > 0) {
    throw raised('TypeError', `${name}() missing required arguments: ${missing.join(', ')}`, place)
  }
  if (vararg !== null) bound.set(vararg.name, args.rest ?? tuple(args.positional.slice(byPosition.length)))
  if (kwarg !== null) bound.set(kwarg.name, args.rest ?? dictOf(machine, extra, place))
  return bound
}
