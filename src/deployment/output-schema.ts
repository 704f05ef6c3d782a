import { diagnose } from '#diagnostics/diagnostic'
import { describeException } from '#python/exceptions'
import { cause, unknown } from '#python/literal'
import { type Machine, type Place, PythonException } from '#python/machine'
import { typedDictClass } from '#python/standard/typed-dict'
import { isStandardModule } from '#python/standard-modules'
import { typeFormOf } from '#python/type-form'
import type { UnknownValue, Value } from '#python/value'
import { resolveAnnotation } from './annotation.ts'
import { innermost } from './config-keys.ts'
import { isTypedDict, modified, supertypeOf } from './hint-kinds.ts'
import { schemaBuilder } from './hint-schema.ts'
import { isPydanticModel } from './pydantic.ts'
import { dltRaises } from './python-fault.ts'
import { rootSchema, type Schema } from './schema-builder.ts'

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
 * The JSON Schema of a job's result: dlt describes it where the function returns a typed dictionary. Null where it
 * certainly returns none. Raises where it cannot be described. (job_result_from_return of dlt/_workspace/deployment/reflection.py)
 */
export function outputSchema(machine: Machine, func: Value, job: string, place: Place): Schema | UnknownValue | null {
  const hint = returnHint(machine, func, place)
  if (hint === null) return null
  const kind = resultKind(machine, hint, place)
  if (kind === 'none') return null
  return kind === 'typed dictionary' ? describeResult(machine, hint, job, place) : kind
}

/** The annotation of what a function returns; null where there is none. */
export function returnHint(machine: Machine, func: Value, place: Place): Value | null {
  const inner = innermost(func)
  if (inner.kind === 'unknown') return inner
  const target = inner.kind === 'method' ? inner.function : inner
  if (target.kind !== 'function') return unknown(cause('the result it returns is not modelled', place))
  return target.annotations.has('return') ? resolveAnnotation(machine, target, 'return', place) : null
}

/** The schema of a result by itself. Raises where dlt cannot describe it. */
export function describeResult(machine: Machine, hint: Value, job: string, place: Place): Schema | UnknownValue {
  const to = schemaBuilder(machine, place)
  try {
    const schema = rootSchema(to, to.describe(hint))
    return to.doubt ?? schema
  } catch (error) {
    if (!(error instanceof PythonException)) throw error
    if (to.doubt !== null) return to.doubt
    throw schemaFault(job, `its result cannot be described: ${describeException(error.value).message}`, place)
  }
}

export const schemaFault = (job: string, reason: string, place: Place): PythonException =>
  dltRaises('InvalidJobSchema', 'ValueError', diagnose('JOB_SCHEMA_INVALID', { job, reason }), place)

function resultKind(machine: Machine, hint: Value, place: Place): UnknownValue | 'typed dictionary' | 'none' {
  if (isPydanticModel(hint)) return 'none'
  if (hint.kind === 'unknown') return isPlain(machine, hint) ? 'none' : hint
  const inner = modified(hint)
  if (inner !== null) return resultKind(machine, inner, place)
  const form = typeFormOf(hint)
  if (form !== null) {
    const isGeneric = typeof form.origin !== 'string' && form.origin.mro.includes(typedDictClass)
    return isGeneric ? unknown(cause('the type of its result is not modelled', place)) : 'none'
  }
  if (hint.kind === 'instance' && supertypeOf(hint) === undefined)
    return unknown(cause('the type of its result is not modelled', place))
  if (hint.kind !== 'class') return 'none'
  const outside = hint.mro.find((cls) => cls.foreign !== null)?.foreign ?? null
  if (outside !== null) return outside
  return isTypedDict(hint) ? 'typed dictionary' : 'none'
}

function isPlain(machine: Machine, { foreign }: UnknownValue): boolean {
  if (foreign === null) return false
  if (frames.has(foreign) || isStandardModule(foreign.split('.')[0] ?? '', machine.version)) return true
  return foreign.startsWith('dlt.') && plain.has(foreign.split('.').at(-1) ?? '')
}
