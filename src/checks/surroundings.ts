import type { Job } from '#manifest/schema'
import type { Call } from '#python/ast/expression'
import { dottedName, everyNode } from './every-node.ts'
import type { LocalModule } from './local-modules.ts'
import { doubtedKeys } from './looked-up-values.ts'

/** What all the code around a function says of it, gathered once. */
export interface Surroundings {
  /** The job that a function is, by `<module>.<function>`. */
  readonly jobs: ReadonlyMap<string, Job>
  /** Calls by the last name of what they call. */
  readonly calls: ReadonlyMap<string, readonly Call[]>
  /** Every name that a call passes something by. */
  readonly passed: ReadonlySet<string>
  /** Every name that is used. */
  readonly used: ReadonlySet<string>
  /** Keys that code sets, or asks after. */
  readonly doubted: ReadonlySet<string>
}

export function surroundings(modules: readonly LocalModule[], jobs: readonly Job[]): Surroundings {
  const calls = new Map<string, Call[]>()
  const passed = new Set<string>()
  for (const call of modules.flatMap(callsIn)) {
    const { func, keywords } = call
    const called = func.kind === 'Attribute' ? func.attr : (dottedName(func) ?? '')
    const known = calls.get(called)
    if (known === undefined) calls.set(called, [call])
    else known.push(call)
    for (const { arg } of keywords) if (arg !== null) passed.add(arg)
  }
  // Of two jobs that are one function, the first has its name.
  const functions = jobs
    .toReversed()
    .map((job) => [`${job.entry_point.module}.${job.entry_point.function}`, job] as const)
  return {
    jobs: new Map(functions),
    calls,
    passed,
    used: new Set(modules.flatMap(usedNames)),
    doubted: new Set(modules.flatMap(doubtedKeys)),
  }
}

export function callsIn({ module }: LocalModule): readonly Call[] {
  return everyNode(module).filter((node): node is Call => node.kind === 'Call')
}

/** Names and attributes that a module uses, and those it imports by another name. */
function usedNames({ module }: LocalModule): readonly string[] {
  return everyNode(module).flatMap((node) => {
    if (node.kind === 'Name') return [node.id]
    if (node.kind === 'Attribute') return [node.attr]
    return node.kind === 'ImportFrom' ? node.names.flatMap(({ name, asname }) => (asname === null ? [] : [name])) : []
  })
}
