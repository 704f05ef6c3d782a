import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import type { DltRules } from '#manifest/dlt-rules'
import { bind } from '#python/containers'
import { locationAt, refuse } from '#python/evaluate'
import { iterate } from '#python/iterate'
import { str } from '#python/literal'
import type { Machine, Place } from '#python/machine'
import { isStandardModule } from '#python/standard-modules'
import type { InstanceValue, ModuleValue, UnknownValue, Value } from '#python/value'
import { detectFramework, moduleJob } from './detectors.ts'
import { jobDefinition } from './job-definition.ts'
import { isJob, type JobPayload } from './job-factory.ts'
import type { DeclaredJob } from './job-fields.ts'
import { counted, countName } from './job-work.ts'
import { isLocalModule } from './local-module.ts'
import { attributeOf, namesOf, valueUnder } from './module-names.ts'

export interface Scan {
  readonly jobs: readonly DeclaredJob[]
  readonly diagnostics: readonly Diagnostic[]
}

/** Finds the jobs of an imported deployment module. (generate_manifest of dlt/_workspace/deployment/manifest.py) */
export function scan(machine: Machine, module: ModuleValue, useAll: boolean, rules: DltRules): Scan {
  const own = detectFramework(module)
  if (own?.kind === 'unknown') return { jobs: [], diagnostics: [refuse(own)] }
  if (own !== null) return { jobs: [moduleJob(machine, module, own, rules)], diagnostics: [] }
  const place = placeOf(module)
  const all = attributeOf(machine, module, '__all__', place)
  const found =
    all !== undefined && useAll
      ? scanAll(machine, module, all, rules, place)
      : scanEverything(machine, module, useAll, rules, place)
  if (found.jobs.length > 0 || useAll || found.diagnostics.some((one) => one.severity === 'error')) return found
  return isLocalModule(module, module) ? { ...found, jobs: [moduleJob(machine, module, null, rules)] } : found
}

const placeOf = (module: ModuleValue): Place => {
  const file = module.names.names.get('__file__')
  return file?.kind === 'unknown' ? file.cause.place : { unit: { file: module.file ?? '', text: '' }, start: 0, end: 0 }
}

function scanAll(machine: Machine, module: ModuleValue, all: Value, rules: DltRules, place: Place): Scan {
  const names = iterate(machine, all, place)
  if (!Array.isArray(names)) return { jobs: [], diagnostics: [refuse(names as UnknownValue)] }
  const jobs: DeclaredJob[] = []
  const diagnostics: Diagnostic[] = []
  const warn = (code: 'ALL_NAME_NOT_FOUND' | 'ALL_NAME_NOT_A_JOB', name: string): void => {
    diagnostics.push(diagnose(code, { name }, locationAt(place)))
  }
  for (const item of names as Value[]) {
    countName(machine, place)
    const text = item.kind === 'instance' ? item.base : item
    if (item.kind === 'unknown') diagnostics.push(refuse(item))
    if (text?.kind !== 'str') continue
    const name = text.value
    const value = valueUnder(machine, module, name, rules, place)
    if (value.kind === 'none') warn('ALL_NAME_NOT_FOUND', name)
    else if (isJob(value))
      jobs.push(counted(machine, jobDefinition(machine, foundUnder(machine, value, module, name), rules), place))
    else if (value.kind === 'module') {
      const found = jobOfModule(machine, value, module, rules)
      if (found?.kind === 'unknown') diagnostics.push(refuse(found))
      else if (found !== null) jobs.push(counted(machine, found.job, place))
    } else if (value.kind === 'unknown' && !value.isModule) diagnostics.push(refuse(value))
    else if (value.kind === 'unknown') diagnostics.push(...foreignModuleJob(machine, value))
    else if (!name.startsWith('_')) warn('ALL_NAME_NOT_A_JOB', name)
  }
  return { jobs, diagnostics }
}

/** An agent without a function is known by the first name that it is found under. */
function foundUnder(machine: Machine, job: InstanceValue, module: ModuleValue, name: string): InstanceValue {
  const { function: func, agent } = job.payload as JobPayload
  if (agent === null || func.kind !== 'none') return job
  const { names } = job.names
  if (!names.has('_module_name')) {
    bind(machine, job.names, '_module_name', str(module.name))
    bind(machine, job.names, '_attr_name', str(name))
  }
  const section = names.get('section')
  if (section === undefined || section.kind === 'none')
    bind(machine, job.names, 'section', str(module.name.split('.').at(-1) ?? ''))
  return job
}

// A module of Python's library is no job, and vanishes without a word. Of any other it is not known that it is there.
const foreignModuleJob = (machine: Machine, value: UnknownValue): readonly Diagnostic[] =>
  value.foreign !== null && isStandardModule(value.foreign, machine.version) ? [] : [refuse(value)]

function jobOfModule(
  machine: Machine,
  value: ModuleValue,
  deployment: ModuleValue,
  rules: DltRules,
): { readonly kind: 'job'; readonly job: DeclaredJob } | UnknownValue | null {
  const framework = detectFramework(value)
  if (framework?.kind === 'unknown') return framework
  if (framework === null && !isLocalModule(value, deployment)) return null
  return { kind: 'job', job: moduleJob(machine, value, framework, rules) }
}

function scanEverything(machine: Machine, module: ModuleValue, useAll: boolean, rules: DltRules, place: Place): Scan {
  const jobs: DeclaredJob[] = []
  const diagnostics: Diagnostic[] = []
  if (useAll) diagnostics.push(diagnose('ALL_MISSING', { module: module.name }, locationAt(place)))
  if (module.names.havoc !== null) diagnostics.push(refuse(module.names.havoc))
  const names = namesOf(machine, module, rules, place)
  if (!Array.isArray(names)) return { jobs, diagnostics: [...diagnostics, refuse(names as UnknownValue)] }
  for (const name of names as string[]) {
    const value = valueUnder(machine, module, name, rules, place)
    if (isJob(value))
      jobs.push(counted(machine, jobDefinition(machine, foundUnder(machine, value, module, name), rules), place))
    else if (value.kind === 'module') {
      const found = isLocalModule(value, module) ? jobOfModule(machine, value, module, rules) : null
      if (found?.kind === 'unknown') diagnostics.push(refuse(found))
      else if (found !== null) jobs.push(counted(machine, found.job, place))
    } else if (value.kind === 'unknown' && value.may.some((one) => isJob(one) || one.kind === 'module'))
      diagnostics.push(refuse(value))
  }
  return { jobs, diagnostics }
}
