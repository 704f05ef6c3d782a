import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { Json, JsonObject } from '#json/json'
import { pythonRepr, pythonText } from '#json/python-repr'
import { type DltRules, firstRules } from './dlt-rules.ts'
import { parseFreshness } from './freshness.ts'
import type { Invalid } from './invalid.ts'
import { parseJobRef } from './job-ref.ts'
import { parseTrigger } from './trigger.ts'
import {
  backgroundCategories,
  categories,
  incrementalModes,
  interfaces,
  intervalModes,
  jobTypes,
  refreshModes,
  refreshPolicies,
} from './vocabularies.ts'

/**
 * Holds a document against the shapes of a manifest, depth first as dlt does, and gives back the first violation:
 * of one object missing fields come first, then unknown ones, then the values in the order of the document.
 * A `bool` passes for an `int`, as in Python. (dlt/common/validation.py)
 */
export function validateStructure(document: Json, rules: DltRules = firstRules): Diagnostic | null {
  if (!isObject(document)) return diagnose('MANIFEST_NOT_OBJECT', {})
  return checkFields(manifestShape(rules), document, '.')
}

/** Looks at the value of one field of the object at `path`; null where there is nothing to object to. */
type Check = (value: Json, path: string, field: string) => Diagnostic | null

interface Shape {
  readonly required: Readonly<Record<string, Check>>
  readonly optional: Readonly<Record<string, Check>>
}

function checkFields({ required, optional }: Shape, object: JsonObject, path: string): Diagnostic | null {
  const missing = Object.keys(required).filter((field) => !Object.hasOwn(object, field))
  if (missing.length > 0) return diagnose('MANIFEST_FIELDS_MISSING', { path, fields: missing.join(', ') })
  const checks = new Map(Object.entries({ ...required, ...optional }))
  const unexpected = Object.keys(object).filter((field) => !checks.has(field))
  if (unexpected.length > 0) return diagnose('MANIFEST_FIELDS_UNEXPECTED', { path, fields: unexpected.join(', ') })
  for (const [field, value] of Object.entries(object)) {
    const violation = checks.get(field)?.(value, path, field)
    if (violation) return violation
  }
  return null
}

const typed =
  (expected: string, isExpected: (value: Json) => boolean): Check =>
  (value, path, field) =>
    isExpected(value) ? null : diagnose('MANIFEST_TYPE_INVALID', { path, field, type: pythonType(value), expected })

const object =
  (expected: string, shape: Shape): Check =>
  (value, path, field) =>
    isObject(value) ? checkFields(shape, value, `${path}/${field}`) : typed(expected, isObject)(value, path, field)

const list =
  (item: Check): Check =>
  (value, path, field) => {
    if (!isList(value)) return typed('list', isList)(value, path, field)
    for (const [index, each] of value.entries()) {
      const violation = item(each, path, `${field}[${index}]`)
      if (violation !== null) return violation
    }
    return null
  }

const nullable =
  (check: Check): Check =>
  (value, path, field) =>
    value === null ? null : check(value, path, field)

const either =
  (expected: string, ...checks: readonly Check[]): Check =>
  (value, path, field) =>
    checks.some((check) => check(value, path, field) === null) ? null : typed(expected, () => false)(value, path, field)

const oneOf =
  (allowed: readonly string[]): Check =>
  (value, path, field) =>
    typeof value === 'string' && allowed.includes(value)
      ? null
      : diagnose('MANIFEST_VALUE_INVALID', {
          path,
          field,
          value: pythonText(value),
          allowed: allowed.map(pythonRepr).join(', '),
        })

const parsed =
  (
    code: 'MANIFEST_REF_INVALID' | 'MANIFEST_TRIGGER_INVALID' | 'MANIFEST_FRESHNESS_INVALID',
    parse: (value: string) => { readonly kind: string } | Invalid,
  ): Check =>
  (value, path, field) => {
    if (typeof value !== 'string') return text(value, path, field)
    const result = parse(value)
    return 'diagnostic' in result ? diagnose(code, { path, reason: result.diagnostic.message }) : null
  }

const text = typed('str', (value) => typeof value === 'string')
const integer = typed('int', (value) => typeof value === 'bigint' || typeof value === 'boolean')
const boolean = typed('bool', (value) => typeof value === 'boolean')
const seconds = typed('int or float', (value) => ['bigint', 'number', 'boolean'].includes(typeof value))
const jobRef = parsed('MANIFEST_REF_INVALID', parseJobRef)
const trigger = parsed('MANIFEST_TRIGGER_INVALID', parseTrigger)
const freshness = parsed('MANIFEST_FRESHNESS_INVALID', parseFreshness)

const entryPoint: Shape = {
  required: { module: text, job_type: oneOf(jobTypes), launcher: text },
  optional: { function: nullable(text) },
}

const expose = ({ engine }: DltRules): Shape => ({
  required: {},
  optional: {
    display_name: text,
    tags: either('str or list of str', text, list(text)),
    starred: boolean,
    manual: boolean,
    interface: oneOf(interfaces),
    category: oneOf(engine === 1n ? categories : backgroundCategories),
    ...(engine === 1n ? {} : { object_input: object('TJobObjectInput', objectInput) }),
  },
})

const objectInput: Shape = { required: { entity_type: text, input: text }, optional: {} }

const timeout: Shape = { required: {}, optional: { timeout: seconds, grace_period: seconds } }

const execute: Shape = {
  required: {},
  optional: {
    timeout: nullable(object('TTimeoutSpec', timeout)),
    concurrency: nullable(integer),
    intercept_signals: boolean,
  },
}

const require = ({ requireKeys }: DltRules): Shape => ({
  required: {},
  optional: {
    dependency_groups: list(text),
    profile: text,
    provider: text,
    region: text,
    timezone: text,
    ...Object.fromEntries(requireKeys.map((key) => [key, changingRequirements[key]])),
  },
})

const changingRequirements = { machine: text, static_egress_ips: boolean, instance: typed('dict', isObject) }

const deliver: Shape = { required: {}, optional: { source_ref: text, pipeline_name: text, deadline: text } }

const interval = ({ engine }: DltRules): Shape => ({
  required: { start: text },
  optional: { end: text, ...(engine === 1n ? {} : { mode: oneOf(intervalModes) }) },
})

const job = (rules: DltRules): Shape => ({
  required: {
    ...(rules.engine === 1n ? {} : { engine_version: integer }),
    job_ref: jobRef,
    entry_point: object('TEntryPoint', entryPoint),
    triggers: list(trigger),
    execute: object('TExecuteSpec', execute),
  },
  optional: {
    description: text,
    expose: object('TExposeSpec', expose(rules)),
    config_keys: list(text),
    deliver: object('TDeliverSpec', deliver),
    interval: object('TIntervalSpec', interval(rules)),
    freshness: list(freshness),
    require: object('TRequireSpec', require(rules)),
    default_trigger: trigger,
    ...(rules.engine === 1n ? firstFields : secondFields),
  },
})

const firstFields = { allow_external_schedulers: boolean, refresh: oneOf(refreshPolicies) }

const anyObject = typed('dict', isObject)

const secondFields = {
  incremental_mode: oneOf(incrementalModes),
  refresh_propagation: oneOf(refreshPolicies),
  auto_refresh_pipeline_mode: oneOf(refreshModes),
  inputs: anyObject,
  output: anyObject,
  access: anyObject,
  agent: anyObject,
}

const manifestShape = (rules: DltRules): Shape => ({
  required: {
    engine_version: integer,
    created_at: text,
    deployment_module: text,
    jobs: list(object('TJobDefinition', job(rules))),
  },
  optional: { version: integer, version_hash: text, previous_hashes: list(text), description: text, tags: list(text) },
})

function pythonType(value: Json): string {
  if (value === null) return 'NoneType'
  if (typeof value === 'string') return 'str'
  if (typeof value === 'bigint') return 'int'
  if (typeof value === 'number') return 'float'
  if (typeof value === 'boolean') return 'bool'
  return isList(value) ? 'list' : 'dict'
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
