import { cause, unknown } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { typedDictClass } from '#python/standard/typing'
import { isStandardModule } from '#python/standard-modules'
import { typeFormOf } from '#python/type-form'
import type { UnknownValue, Value } from '#python/value'
import { resolveAnnotation } from './annotation.ts'
import { innermost } from './config-keys.ts'

/** Classes outside of the workspace that functions often return. None of them is a typed dictionary. */
const plain: ReadonlySet<string> = new Set([
  'LoadInfo',
  'ExtractInfo',
  'NormalizeInfo',
  'SupportsPipeline',
  'Pipeline',
  'DltResource',
  'DltSource',
  'Schema',
  'Dataset',
  'Relation',
])
const frames: ReadonlySet<string> = new Set([
  'pandas.DataFrame',
  'polars.DataFrame',
  'pyarrow.Table',
  'pyarrow.RecordBatch',
])

/**
 * The unknown that keeps the output of a job from being known: dlt describes the result of a function that returns a
 * typed dictionary. Null where it certainly returns none. (job_result_from_return of dlt/_workspace/deployment/reflection.py)
 */
export function outputDoubt(machine: Machine, func: Value, place: Place): UnknownValue | null {
  const inner = innermost(func)
  if (inner.kind === 'unknown') return inner
  const target = inner.kind === 'method' ? inner.function : inner
  if (target.kind !== 'function') return unknown(cause('the result it returns is not modelled', place))
  if (!target.annotations.has('return')) return null
  return doubtOf(machine, resolveAnnotation(machine, target, 'return', place), place)
}

function doubtOf(machine: Machine, hint: Value, place: Place): UnknownValue | null {
  const form = typeFormOf(hint)
  if (hint.kind === 'unknown') return isPlain(machine, hint) ? null : hint
  if (form !== null) {
    const described = form.origin === 'Annotated' ? form.args[0] : form.origin
    return described === undefined || typeof described === 'string' ? null : doubtOf(machine, described, place)
  }
  if (hint.kind === 'instance') return unknown(cause('the type of its result is not modelled', place))
  if (hint.kind !== 'class') return null
  const outside = hint.mro.find((cls) => cls.foreign !== null)?.foreign ?? null
  if (outside !== null) return outside
  return hint.mro.includes(typedDictClass)
    ? unknown(cause('it returns a typed dictionary, whose JSON Schema is not modelled', place))
    : null
}

function isPlain(machine: Machine, { foreign }: UnknownValue): boolean {
  if (foreign === null) return false
  if (frames.has(foreign) || isStandardModule(foreign.split('.')[0] ?? '', machine.version)) return true
  return foreign.startsWith('dlt.') && plain.has(foreign.split('.').at(-1) ?? '')
}
