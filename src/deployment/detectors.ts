import type { DltRules } from '#manifest/dlt-rules'
import { makeJobRef } from '#manifest/job-ref'
import { normalizeTriggers } from '#manifest/normalize-trigger'
import { pythonStrip } from '#manifest/python-strip'
import { locationAt } from '#python/evaluate'
import { none } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import type { ClassValue, InstanceValue, ModuleValue, UnknownValue, Value } from '#python/value'
import { authorInput } from './author-value.ts'
import { fastMcpClass, marimoAppClass } from './frameworks.ts'
import { addValue, type DeclaredJob, type JobFields, jobFields, unknownField } from './job-fields.ts'
import { launcher } from './launchers.ts'
import { requirementsOf } from './requirements.ts'

/** What makes a module an interactive job. (dlt/_workspace/deployment/detectors.py) */
export interface Framework {
  readonly kind: 'framework'
  readonly launcher: 'marimo' | 'mcp' | 'streamlit'
  readonly interface: 'gui' | 'mcp'
  readonly category: 'notebook' | 'mcp' | 'dashboard'
  /** Title of the app or name of the server. */
  readonly title: Value
}

/** The job that a module is by the framework it uses; null where it uses none. An unknown where that cannot be told. */
export function detectFramework(module: ModuleValue): Framework | UnknownValue | null {
  const app = findInstance(module, marimoAppClass, ['app'])
  if (app?.kind === 'unknown') return app
  if (app !== null) {
    return {
      kind: 'framework',
      launcher: 'marimo',
      interface: 'gui',
      category: 'notebook',
      title: app.names.names.get('app_title') ?? none,
    }
  }
  const server = findInstance(module, fastMcpClass, ['mcp', 'server', 'app'])
  if (server?.kind === 'unknown') return server
  if (server !== null) {
    return {
      kind: 'framework',
      launcher: 'mcp',
      interface: 'mcp',
      category: 'mcp',
      title: server.names.names.get('name') ?? none,
    }
  }
  for (const value of module.names.names.values()) {
    if (value.kind === 'unknown' && value.isModule && value.foreign === 'streamlit') {
      return { kind: 'framework', launcher: 'streamlit', interface: 'gui', category: 'dashboard', title: none }
    }
  }
  return null
}

function findInstance(
  module: ModuleValue,
  cls: ClassValue,
  preferred: readonly string[],
): InstanceValue | UnknownValue | null {
  const names = module.names.names
  const others = [...names.keys()].filter((name) => !name.startsWith('_'))
  for (const name of [...preferred, ...others]) {
    const value = names.get(name)
    if (value === undefined) continue
    if (isInstanceOf(value, cls)) return value
    if (value.kind === 'unknown' && value.may.some((one) => isInstanceOf(one, cls))) return value
  }
  return null
}

const isInstanceOf = (value: Value, cls: ClassValue): value is InstanceValue =>
  value.kind === 'instance' && value.cls.mro.includes(cls)

/** The definition of a module as a job: by its framework, or as a plain script. */
export function moduleJob(
  machine: Machine,
  module: ModuleValue,
  framework: Framework | null,
  rules: DltRules,
): DeclaredJob {
  const ref = makeJobRef('', module.name.split('.').at(-1) ?? module.name)
  const place = placeOf(module)
  const to = jobFields(`\`${ref}\``, place, rules)
  if (rules.engine > 1n) to.fields['engine_version'] = rules.engine
  to.fields['job_ref'] = ref
  to.fields['entry_point'] = {
    module: module.name,
    function: null,
    job_type: framework === null ? 'batch' : 'interactive',
    launcher: launcher(framework?.launcher ?? 'module'),
  }
  if (framework !== null) to.fields['expose'] = { interface: framework.interface, category: framework.category }
  to.fields['triggers'] = framework === null ? [] : ['http:']
  to.fields['execute'] = framework === null ? {} : { concurrency: 1n }
  addDescription(to, module, framework?.title ?? none)
  addDunders(machine, to, module, place)
  return { job: to.fields, faults: to.faults, place }
}

function placeOf(module: ModuleValue): Place | null {
  const file = module.names.names.get('__file__')
  return file?.kind === 'unknown' ? file.cause.place : null
}

const nowhere: Place = { unit: { file: '', text: '' }, start: 0, end: 0 }

function addDescription(to: JobFields, module: ModuleValue, title: Value): void {
  const doc = module.names.names.get('__doc__') ?? none
  if (doc.kind === 'unknown') to.faults.push(unknownField(to, 'description', doc.cause))
  if (title.kind === 'unknown') to.faults.push(unknownField(to, 'description', title.cause))
  const text = doc.kind === 'str' ? pythonStrip(doc.value) : ''
  const name = title.kind === 'str' ? title.value : ''
  const description = name !== '' && text !== '' ? `${name}: ${text}` : name !== '' ? name : text
  if (description !== '') to.fields['description'] = description
}

function addDunders(machine: Machine, to: JobFields, module: ModuleValue, place: Place | null): void {
  const held = (name: string): Value => module.names.names.get(name) ?? none
  const trigger = held('__trigger__')
  if (trigger.kind !== 'none') addTriggers(machine, to, trigger, place)
  const expose = held('__expose__')
  if (expose.kind !== 'none') addValue(to, 'expose', expose)
  const require = held('__require__')
  if (require.kind === 'none') return
  addValue(to, 'require', requirementsOf(machine, require, to.rules, place ?? nowhere))
}

function addTriggers(machine: Machine, to: JobFields, value: Value, place: Place | null): void {
  const input = authorInput(machine, value, place ?? nowhere)
  if (input.kind === 'unknown') {
    to.faults.push(unknownField(to, '__trigger__', input.cause))
    return
  }
  const { triggers, diagnostics } = normalizeTriggers(input, to.rules)
  const location = place === null ? null : locationAt(place)
  to.faults.push(...diagnostics.slice(0, 1).map((one) => ({ ...one, location: one.location ?? location })))
  const before = to.fields['triggers']
  to.fields['triggers'] = [...(Array.isArray(before) ? before : []), ...triggers]
}
