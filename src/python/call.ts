import { findAttribute, special } from './attribute.ts'
import { taint } from './containers.ts'
import { raised } from './exceptions.ts'
import { perhaps } from './fork.ts'
import { callFunction } from './functions.ts'
import { instantiate } from './instantiate.ts'
import { rest } from './iterate.ts'
import { reach } from './join.ts'
import { cause, foreign, namespace, positional, str, unknown, withMay } from './literal.ts'
import { Exhausted, type Frame, type Machine, type Place } from './machine.ts'
import { locatedPath } from './standard/workspace-path.ts'
import { isStandardModule } from './standard-modules.ts'
import type { CallArguments, Cause, UnknownValue, Value } from './value.ts'
import { weightOfCall } from './weight.ts'

const deepest = 120

/** Calls a value. `depth` counts the calls that are running. */
export function call(
  machine: Machine,
  callee: Value,
  args: CallArguments,
  place: Place,
  depth: { value: number },
): Value {
  machine.step(place)
  if (depth.value >= deepest) throw new Exhausted('functions call each other too deep', place)
  depth.value += 1
  try {
    return dispatch(machine, callee, args, place)
  } finally {
    depth.value -= 1
  }
}

function dispatch(machine: Machine, callee: Value, args: CallArguments, place: Place): Value {
  switch (callee.kind) {
    case 'function':
      return callFunction(machine, callee, args, place)
    case 'native':
      return spent(machine, args, remember(callee.call(machine, args, place), args), brief.has(callee.name))
    case 'method':
      return machine.call(callee.function, { ...args, positional: [callee.self, ...args.positional] }, place)
    case 'class':
      return spent(machine, args, instantiate(machine, callee, args, place))
    case 'unknown':
      return callUnknown(machine, callee, args, place)
    case 'descriptor':
      if (callee.type !== 'property') return machine.call(callee.function, args, place)
      break
    case 'str': {
      const [descriptor, accessor] = args.positional
      if (descriptor?.kind === 'descriptor' && accessor !== undefined) {
        return callee.value === 'setter'
          ? { ...descriptor, setter: accessor }
          : callee.value === 'getter'
            ? { ...descriptor, function: accessor }
            : descriptor
      }
      break
    }
    case 'instance': {
      const member = findAttribute(machine, callee.cls, '__call__', place)
      if (member === undefined) break
      if (args.keywords.size === 0 && args.rest === null) {
        return (
          special(machine, callee, '__call__', args.positional, place) ?? unknown(cause('it is not callable', place))
        )
      }
      return machine.call(member, { ...args, positional: [callee, ...args.positional] }, place)
    }
    default:
      break
  }
  const type = machine.typeOf(callee)
  throw raised('TypeError', `'${type.kind === 'class' ? type.name : '?'}' object is not callable`, place)
}

// Methods that take as long whatever a container holds.
const brief: ReadonlySet<string> = new Set([
  'append',
  'get',
  'add',
  'discard',
  'setdefault',
  '__getitem__',
  '__contains__',
])

// What goes through long values is more than one step.
function spent(machine: Machine, args: CallArguments, result: Value, isBrief = false): Value {
  if (isBrief) return result
  machine.journal.spend(weightOfCall(args, result) / 32)
  return result
}

/**
 * What an unknown does with what it is given cannot be known: whatever can be changed through it is lost, and
 * functions that it is, or is given, may have run.
 */
function callUnknown(machine: Machine, callee: UnknownValue, args: CallArguments, place: Place): Value {
  machine.mayRaise(callee.cause)
  const given = [...args.positional, ...args.keywords.values(), ...(args.rest === null ? [] : args.rest.may)]
  const reason = cause(callee.foreign === null ? callee.cause.reason : `it was given to \`${callee.foreign}\``, place)
  const unsure = { positional: [], keywords: new Map(), rest: unknown(callee.cause) }
  for (const candidate of callee.may) if (!canRun(candidate)) taint(machine, candidate, reason)
  for (const candidate of callee.may) mayRun(machine, candidate, args, callee.cause, place)
  for (const value of given) mayRun(machine, value, unsure, callee.cause, place)
  if (!isHarmless(callee, machine)) for (const value of given) taint(machine, value, reason)
  const may = [...callee.may, ...given.flatMap(reach)]
  if (callee.foreign === null) return unknown(callee.cause, may)
  return foreign(
    `${callee.foreign}()`,
    place,
    may,
    `it is a call of \`${callee.foreign}\`, which is not part of this workspace`,
  )
}

// What a native function gives back where it is unsure may be, or hold, what it was given.
function remember(result: Value, args: CallArguments): Value {
  if (result.kind !== 'unknown' && result.kind !== 'iterator') return result
  const given = [...args.positional, ...args.keywords.values()].flatMap(reach)
  if (given.length === 0) return result
  if (result.kind === 'unknown') return locatedPath(result) === null ? withMay(result, given) : result
  result.sources = [...new Set([...result.sources, ...given.filter((one) => one !== result)])]
  return result
}

// Python's own library changes what it is given in a few places only.
const changing =
  /^(random\.shuffle|heapq\.|bisect\.insort|operator\.(i|set|del)|collections\.|itertools\.|ctypes\.|array\.|weakref\.|unittest\.)/

const isHarmless = (callee: UnknownValue, machine: Machine): boolean =>
  callee.foreign !== null && isStandardModule(callee.foreign, machine.version) && !changing.test(callee.foreign)

const running = new Set<Value>()

// A function that is already being walked because it may run is not walked again from within: its effects are counted.
function mayRun(machine: Machine, value: Value, args: CallArguments, why: Cause, place: Place): void {
  const callee = value.kind === 'method' ? value.function : value
  if (!canRun(value) || running.has(callee)) return
  running.add(callee)
  try {
    perhaps(machine, nowhere(), why, () => {
      const result = machine.call(value, args, place)
      // What a generator does it does when it is iterated.
      if (result.kind === 'iterator') rest(machine, result)
    })
  } finally {
    running.delete(callee)
  }
}

const canRun = (value: Value): boolean =>
  value.kind === 'function' || (value.kind === 'method' && value.function.kind === 'function')

// Exits cannot leave a call, so the frame in which something may happen has none of its own.
function nowhere(): Frame {
  return { scope: emptyScope, exits: { returns: [], breaks: [], continues: [] }, yields: null }
}

const emptyScope: Frame['scope'] = {
  kind: 'module',
  unit: { file: '', text: '' },
  module: { kind: 'module', name: '', file: null, folder: null, names: namespace(), lazyAnnotations: false },
  names: namespace(),
  parent: null,
  bound: null,
  globals: new Set(),
  nonlocals: new Set(),
  owner: null,
  privates: null,
  isComprehension: false,
}

/** Calls a method by name. */
export function callMethod(machine: Machine, self: Value, name: string, args: readonly Value[], place: Place): Value {
  const member = findAttribute(machine, self, name, place)
  if (member === undefined) throw raised('AttributeError', `no attribute '${name}'`, place)
  return machine.call(member, positional(...args), place)
}

export const nameOf = (value: Value | undefined): string => (value?.kind === 'str' ? value.value : '')
export const text = str
