import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { makeBuiltins } from './builtins.ts'
import { call } from './call.ts'
import { describeException } from './exceptions.ts'
import { evaluate } from './expressions.ts'
import { createJournal } from './journal.ts'
import { doubted, namespace } from './literal.ts'
import { type Loader, loadModule, type Provide } from './load-module.ts'
import { Exhausted, type Machine, type Place, PythonException } from './machine.ts'
import { parsePython } from './parse.ts'
import type { ParsePython } from './parse-once.ts'
import type { PythonVersion } from './python-version.ts'
import type { SourceFiles } from './source-files.ts'
import { locationOf } from './source-text.ts'
import { execute } from './statements.ts'
import { typeOf } from './type-of.ts'
import type { Cause, ModuleValue, UnknownValue, Value } from './value.ts'

export interface EvaluateOptions {
  readonly files: SourceFiles
  /** Dotted name of the module to import. */
  readonly module: string
  readonly version: PythonVersion
  /** How files are parsed; absent where nobody else reads them. */
  readonly parse?: ParsePython
  /** Modules that the embedding room models; asked before the workspace is searched. */
  readonly provide: Provide
  /** Top-level names that are imported before the workspace is: its files of that name cannot be told from them. */
  readonly taken: ReadonlySet<string>
}

export type Evaluation =
  | { readonly kind: 'module'; readonly module: ModuleValue; readonly machine: Machine }
  | { readonly kind: 'raised'; readonly type: string; readonly message: string; readonly diagnostic: Diagnostic }
  | { readonly kind: 'exhausted'; readonly diagnostic: Diagnostic }
  | { readonly kind: 'missing' }

const mostSteps = 5_000_000

/**
 * Imports a module as Python would, without running it: every value that can be known is, the others are `unknown`.
 * Total: whatever the module holds, this returns.
 */
export function evaluateModule(options: EvaluateOptions): Evaluation {
  const machine = createMachine(options)
  return guarded(machine, () => {
    const module = machine.import(options.module, null, nowhere)
    return module.kind === 'module' ? { kind: 'module', module, machine } : { kind: 'missing' }
  })
}

/** Runs something on the machine, and returns how it failed where it did. */
export function guarded(_machine: Machine, run: () => Evaluation): Evaluation {
  try {
    return run()
  } catch (error) {
    if (error instanceof PythonException) return raisedEvaluation(error)
    if (error instanceof Exhausted) return { kind: 'exhausted', diagnostic: exhausted(error.reason, error.place) }
    if (error instanceof RangeError)
      return { kind: 'exhausted', diagnostic: exhausted('it is nested too deep', nowhere) }
    throw error
  }
}

const exhausted = (reason: string, place: Place): Diagnostic =>
  diagnose('EVALUATION_TOO_LARGE', { reason }, locationAt(place))

function raisedEvaluation(error: PythonException): Evaluation {
  const { type, message } = describeException(error.value)
  const own = carried(error)
  const text = message === '' ? type : `${type}: ${message}`
  const diagnostic = own ?? diagnose('IMPORT_RAISES', { exception: text }, locationAt(error.place))
  return { kind: 'raised', type, message, diagnostic }
}

// Some exceptions bring the diagnostic that tells people about them: syntax errors, and those of the embedding room.
function carried(error: PythonException): Diagnostic | null {
  const { value } = error
  if (
    value.kind !== 'instance' ||
    typeof value.payload !== 'object' ||
    value.payload === null ||
    !('code' in value.payload)
  )
    return null
  const diagnostic = value.payload as Diagnostic
  return { ...diagnostic, location: diagnostic.location ?? locationAt(error.place) }
}

const nowhere: Place = { unit: { file: '', text: '' }, start: 0, end: 0 }

/** Lines and columns of a place; null for one that is in no file. */
export const locationAt = (place: Place): Diagnostic['location'] =>
  place.unit.file === '' ? null : locationOf(place.unit, place.start, place.end)

/** The refusal that an unknown deserves once it matters. */
export function refuse(value: UnknownValue): Diagnostic {
  const { expression, reason, place } = value.cause
  return diagnose('VALUE_NOT_STATIC', { expression: shortened(expression), reason }, locationAt(place))
}

const shortened = (expression: string): string => {
  const [line = ''] = expression.split('\n')
  return line === expression && line.length <= 80 ? line : `${line.slice(0, 80).replace(/[\ud800-\udbff]$/, '')}…`
}

function createMachine(options: EvaluateOptions): Machine {
  const loader: Loader = { ...options, parse: options.parse ?? parsePython }
  const depth = { value: 0 }
  const before = doubted()
  let steps = 0
  let nesting = 0
  const machine: Machine = {
    version: options.version,
    journal: createJournal(),
    builtins: makeBuiltins(),
    modules: namespace(),
    tries: [],
    step(place) {
      steps += 1
      if (steps + machine.journal.work() + (doubted() - before) / 4 > mostSteps)
        throw new Exhausted('it takes more steps than a deployment module should', place)
    },
    evaluate(node, frame): Value {
      const place: Place = { unit: frame.scope.unit, start: node.start, end: node.end }
      machine.step(place)
      nesting += 1
      try {
        if (nesting > 3000) throw new Exhausted('it is nested too deep', place)
        const value = evaluate(machine, node, frame)
        if (value.kind === 'unknown' && node.kind !== 'Name' && machine.tries.length > 0) machine.mayRaise(value.cause)
        return value
      } finally {
        nesting -= 1
      }
    },
    execute: (body, frame) => execute(machine, body, frame),
    call: (callee, args, place) => call(machine, callee, args, place, depth),
    import: (name, wanted, place) => loadModule(machine, loader, name, wanted, place),
    typeOf,
    mayRaise(cause: Cause) {
      const innermost = machine.tries.at(-1)
      if (innermost !== undefined && innermost.doubt === null) {
        innermost.doubt = { cause, record: machine.journal.open() }
      }
    },
  }
  return machine
}
