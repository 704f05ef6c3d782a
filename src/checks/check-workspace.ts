import type { Instant } from '#cron/time-zone'
import type { Location } from '#diagnostics/diagnostic'
import type { Job } from '#manifest/schema'
import type { ParsePython } from '#python/parse-once'
import type { PythonVersion } from '#python/python-version'
import type { Configuration } from '#workspace/configuration'
import type { SourceFiles } from '#workspace/source-files'
import { devMode } from './dev-mode.ts'
import type { Finding } from './finding.ts'
import { idleModules } from './idle-modules.ts'
import { jobsBehind, type LocalModule, localModules } from './local-modules.ts'
import { missingProfiles } from './missing-profiles.ts'
import { type NeededValue, neededFindings, neededValues } from './needed-values.ts'
import { runnerLimits } from './runner-limits.ts'
import { undeclaredImports } from './undeclared-imports.ts'

export interface CheckOptions {
  readonly files: SourceFiles
  /** Dotted name of the deployment module. */
  readonly module: string
  readonly python: PythonVersion
  /** How files are parsed; absent where nobody else reads them. */
  readonly parse?: ParsePython
  readonly jobs: readonly Job[]
  /** Where each job is declared, by its reference. */
  readonly places: ReadonlyMap<string, Location>
  readonly configuration: Configuration
  /** Keys that are there and hold an empty text, by profile. */
  readonly empty: ReadonlyMap<string, readonly string[]>
  /** Profiles with a file of their own, empty or not. */
  readonly profiles: readonly string[]
  /** False where secrets could not be seen; then their absence says nothing. */
  readonly secretsKnown: boolean
  /** Whether jobs run on GitHub Actions, with its limits. */
  readonly onActions: boolean
  /** Top-level modules that are there wherever dlt is. */
  readonly taken: ReadonlySet<string>
  readonly now: Instant
}

export interface Checked {
  readonly findings: readonly Finding[]
  /** What the jobs need of the configuration; null where secrets could not be seen. */
  readonly needs: readonly NeededValue[] | null
  /** The jobs whose code imports a file of the workspace, directly or not: references by path. */
  readonly code: ReadonlyMap<string, readonly string[]>
}

/** What is dangerous about a workspace though its manifest is valid. Each is certain: what cannot be told is not said. */
export function checkWorkspace(options: CheckOptions): Checked {
  const { files, jobs, places, configuration, empty, now } = options
  const modules = localModules(files, options.module, options.python, options.parse)
  const configured = [...new Set([...options.profiles, ...configuration.profiles.map(({ profile }) => profile)])]
  const needs = options.secretsKnown ? neededValues({ jobs, modules, configuration, empty }) : null
  const findings = [
    ...(options.secretsKnown ? missingProfiles(jobs, configured, places) : []),
    ...neededFindings(needs ?? []),
    ...undeclaredImports({ files, modules, python: options.python, taken: options.taken }),
    ...devMode(modules),
    ...idleModules(jobs, modules),
    ...(options.onActions ? jobs.flatMap((job) => runnerLimits(job, places.get(job.job_ref) ?? null, now)) : []),
  ]
  return { findings, needs, code: jobsByFile(jobs, modules) }
}

function jobsByFile(jobs: readonly Job[], modules: readonly LocalModule[]): Checked['code'] {
  const behind = jobsBehind(jobs, modules)
  return new Map(
    modules.map(({ name, source }) => [source.file, (behind.get(name) ?? []).map(({ job_ref: ref }) => ref)]),
  )
}
