import { type Diagnostic, diagnose, isError, type Location } from '#diagnostics/diagnostic'
import type { Json, JsonObject } from '#json/json'
import { defaultTrigger } from '#manifest/default-trigger'
import { type DltRules, dltRules } from '#manifest/dlt-rules'
import { dashboardJobRef } from '#manifest/job-ref'
import { pythonStrip } from '#manifest/python-strip'
import type { Manifest } from '#manifest/schema'
import { validateManifest } from '#manifest/validate-manifest'
import { evaluateModule, guarded, locationAt, refuse } from '#python/evaluate'
import { iterate } from '#python/iterate'
import type { Provide } from '#python/load-module'
import type { Machine, Place } from '#python/machine'
import type { ParsePython } from '#python/parse-once'
import type { PythonVersion } from '#python/python-version'
import type { SourceFiles } from '#python/source-files'
import { standardModules } from '#python/standard/provide-standard'
import { truth } from '#python/truth'
import type { ModuleValue, UnknownValue, Value } from '#python/value'
import { dashboardJob } from './dashboard-job.ts'
import { dltModules } from './dlt-module.ts'
import { type DltVersion, dltVersionText, knownDlts } from './dlt-version.ts'
import { expandJobs } from './expand-jobs.ts'
import { frameworkModules } from './frameworks.ts'
import type { DeclaredJob } from './job-fields.ts'
import { jsonOf } from './json-value.ts'
import { type Scan, scan } from './scan.ts'
import { takenModules } from './taken-modules.ts'

export interface GenerateOptions {
  readonly files: SourceFiles
  /** Dotted name of the deployment module. */
  readonly module: string
  /** False for an ad-hoc file: `__all__` is not read, and a plain script is a job itself. */
  readonly useAll: boolean
  readonly python: PythonVersion
  readonly dlt: DltVersion
  /** How files are parsed; absent where nobody else reads them. */
  readonly parse?: ParsePython
  /** ISO time for the manifest; it enters no hash. */
  readonly createdAt: string
}

export interface Generated {
  /** Null where a diagnostic is an error. */
  readonly manifest: Manifest | null
  readonly diagnostics: readonly Diagnostic[]
  /** Where each job is declared, by its reference. */
  readonly places: ReadonlyMap<string, Location>
}

/**
 * Generates the manifest of a deployment module without running it: what dlt itself would generate, key for key, or
 * the expressions that cannot be decided. (dlt/_workspace/deployment/manifest.py)
 */
export function generateManifest(options: GenerateOptions): Generated {
  const rules = options.dlt.prerelease === undefined ? dltRules(options.dlt) : null
  if (rules !== null) return generateByRules(options, rules)
  return { manifest: null, diagnostics: [unread(options.dlt)], places: new Map() }
}

/** What a version was before it was released is not what it is: dlt 1.30.1a1 writes engine 2, and 1.30 engine 1. */
function unread(dlt: DltVersion): Diagnostic {
  const version = dltVersionText(dlt)
  return dlt.prerelease === undefined
    ? diagnose('DLT_VERSION_UNREAD', { version, known: knownDlts })
    : diagnose('DLT_VERSION_PRERELEASE', { version, known: knownDlts })
}

function generateByRules(options: GenerateOptions, rules: DltRules): Generated {
  const provide = firstOf([frameworkModules(), dltModules(rules, options.files), standardModules(options.python)])
  const evaluation = evaluateModule({
    files: options.files,
    module: options.module,
    version: options.python,
    ...(options.parse === undefined ? {} : { parse: options.parse }),
    provide,
    taken: takenModules,
  })
  if (evaluation.kind === 'missing') {
    const file = `${options.module.replaceAll('.', '/')}.py`
    const missing = diagnose('DEPLOYMENT_MODULE_NOT_FOUND', { module: options.module, file })
    return { manifest: null, diagnostics: [missing], places: new Map() }
  }
  if (evaluation.kind !== 'module') {
    return { manifest: null, diagnostics: [evaluation.diagnostic], places: new Map() }
  }
  const { machine, module } = evaluation
  let generated: Generated = { manifest: null, diagnostics: [], places: new Map() }
  const done = guarded(machine, () => {
    generated = assemble(machine, module, options, rules)
    return evaluation
  })
  return done.kind === 'raised' || done.kind === 'exhausted'
    ? { manifest: null, diagnostics: [done.diagnostic], places: new Map() }
    : generated
}

const firstOf =
  (provides: readonly Provide[]): Provide =>
  (name, machine, place) => {
    for (const provide of provides) {
      const module = provide(name, machine, place)
      if (module !== null) return module
    }
    return null
  }

function assemble(machine: Machine, module: ModuleValue, options: GenerateOptions, rules: DltRules): Generated {
  const found = scan(machine, module, options.useAll, rules)
  const expanded = expandJobs(withDashboard(found, module, rules), rules, (work) => {
    machine.journal.spend(work)
    machine.step(nowhere)
  })
  const jobs = expanded.jobs.map((declared) => finished(declared, rules))
  const document: Record<string, Json> = {
    engine_version: rules.engine,
    created_at: options.createdAt,
    deployment_module: module.name,
    jobs: jobs.map((declared) => declared.job),
  }
  const faults = distinct([
    ...found.diagnostics,
    ...expanded.diagnostics,
    ...jobs.flatMap((declared) => declared.faults),
    ...describe(machine, module, document),
  ])
  const places = placesOf(jobs)
  if (faults.some(isError)) return { manifest: null, diagnostics: faults, places }
  const validation = validateManifest(document, rules)
  const diagnostics = [...faults, ...validation.diagnostics.map((one) => placed(one, jobs, places))]
  return { manifest: diagnostics.some(isError) ? null : (document as unknown as Manifest), diagnostics, places }
}

/** One fault of each kind at a place: what many jobs depend on is refused once. */
function distinct(faults: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>()
  return faults.filter(({ code, message, location }) => {
    const key = JSON.stringify([code, message, location])
    return !seen.has(key) && seen.add(key)
  })
}

function withDashboard(found: Scan, module: ModuleValue, rules: DltRules): readonly DeclaredJob[] {
  const isDeployment = module.name.split('.').at(-1) === '__deployment__'
  if (!isDeployment || found.jobs.some(({ job }) => job['job_ref'] === dashboardJobRef)) return found.jobs
  return [...found.jobs, { job: { ...dashboardJob(rules) } as unknown as JsonObject, faults: [], place: null }]
}

/** What generation adds to every job: `expose.manual` and the default trigger. */
function finished(declared: DeclaredJob, rules: DltRules): DeclaredJob {
  const expose = declared.job['expose'] ?? {}
  const exposed = isObject(expose) && !('manual' in expose) ? { ...expose, manual: true } : expose
  const triggers = declared.job['triggers']
  const texts = Array.isArray(triggers) ? triggers.filter((one): one is string => typeof one === 'string') : []
  const chosen = defaultTrigger(texts, rules)
  const job = { ...declared.job, expose: exposed, ...(chosen === null ? {} : { default_trigger: chosen }) }
  return { ...declared, job }
}

const nowhere: Place = { unit: { file: '', text: '' }, start: 0, end: 0 }

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Description and tags of the workspace, from the docstring and `__tags__`. */
function describe(machine: Machine, module: ModuleValue, document: Record<string, Json>): readonly Diagnostic[] {
  const faults: Diagnostic[] = []
  const doc = module.names.names.get('__doc__')
  if (doc?.kind === 'unknown') faults.push(refuse(doc))
  const [line = ''] = pythonStrip(doc?.kind === 'str' ? doc.value : '').split('\n')
  if (pythonStrip(line) !== '') document['description'] = pythonStrip(line)
  const tags = module.names.names.get('__tags__')
  if (tags === undefined) return faults
  const given = truth(machine, tags, nowhere)
  if (given === false) return faults
  const items = given === true ? iterate(machine, tags, nowhere) : given
  if (!Array.isArray(items)) return [...faults, refuse(items as UnknownValue)]
  const json = jsonOf({ kind: 'list', items: [...(items as Value[])], havoc: null }, '__tags__')
  if (json.kind === 'json') document['tags'] = json.json
  else if (json.kind === 'unknown') faults.push(refuse(json))
  else faults.push(diagnose('JOB_VALUE_UNFIT', { path: json.path, job: 'the workspace', type: json.type }))
  return faults
}

// Validation knows no places: a fault stands where the job that it names is declared.
function placed(
  diagnostic: Diagnostic,
  jobs: readonly DeclaredJob[],
  places: ReadonlyMap<string, Location>,
): Diagnostic {
  if (diagnostic.location !== null) return diagnostic
  const index = /\/jobs\[(\d+)\]/.exec(diagnostic.message)?.[1]
  const indexed = index === undefined ? undefined : jobs[Number(index)]?.job['job_ref']
  const quoted = [...diagnostic.message.matchAll(/'([^']+)'/g)].map(([, text = '']) => text)
  const named = quoted.find((text) => places.has(text))
  const ref = typeof indexed === 'string' ? indexed : named
  return { ...diagnostic, location: (ref === undefined ? null : places.get(ref)) ?? null }
}

function placesOf(jobs: readonly DeclaredJob[]): ReadonlyMap<string, Location> {
  const places = new Map<string, Location>()
  for (const { job, place } of jobs) {
    const location = place === null ? null : locationAt(place)
    const ref = job['job_ref']
    if (location !== null && typeof ref === 'string') places.set(ref, location)
  }
  return places
}
