import { diagnose } from '#diagnostics/diagnostic'
import type { Job } from '#manifest/schema'
import type { FunctionDef } from '#python/ast/statement'
import { locationOf } from '#python/source-text'
import type { Configuration } from '#workspace/configuration'
import { defaultProfile } from '#workspace/profile'
import { dottedName, everyNode } from './every-node.ts'
import type { Finding } from './finding.ts'
import { type LocalModule, reachedFrom } from './local-modules.ts'

/**
 * Secrets that code asks for by `= dlt.secrets.value` and that no profile of the jobs behind it provides, at the
 * parameter. dlt looks for a secret in several sections (dlt/common/configuration/resolve.py), so one counts as provided
 * wherever a key has its name, and as passed by hand where any call names it.
 */
export function missingSecrets(
  jobs: readonly Job[],
  modules: readonly LocalModule[],
  configuration: Configuration,
): readonly Finding[] {
  const configured = configuration.profiles.map(({ profile }) => profile)
  const passed = passedByName(modules)
  const reached = new Map(jobs.map((job) => [job, reachedFrom(modules, job.entry_point.module)]))
  return modules.flatMap(({ name, module, source }) => {
    const behind = jobs.filter((job) => reached.get(job)?.has(name))
    const profiles = [...new Set(behind.map((job) => profileOf(job, configured)))]
    return secretParameters(everyNode(module)).flatMap(({ parameter, key }) => {
      if (passed.has(parameter.name)) return []
      const missing = profiles.filter((profile) => !provides(configuration, profile, key))
      return missing.map((profile) =>
        diagnose('SECRET_MISSING', { key, profile }, locationOf(source, parameter.start, parameter.end)),
      )
    })
  })
}

/** The profile that a job runs under once it is deployed. */
export function profileOf(job: Job, configured: readonly string[]): string {
  return defaultProfile(job.entry_point.job_type, job.require?.profile ?? null, configured)
}

const markers = new Set(['dlt.secrets.value', 'secrets.value'])

function secretParameters(nodes: ReturnType<typeof everyNode>) {
  const functions = nodes.filter(
    (node): node is FunctionDef => node.kind === 'FunctionDef' && node.decorators.length > 0,
  )
  return functions.flatMap(({ args }) =>
    [...args.posonly, ...args.args, ...args.kwonly].flatMap((parameter) => {
      const marked = parameter.default !== null && markers.has(dottedName(parameter.default) ?? '')
      return marked ? [{ parameter, key: parameter.name }] : []
    }),
  )
}

function passedByName(modules: readonly LocalModule[]): ReadonlySet<string> {
  const calls = modules.flatMap(({ module }) => everyNode(module)).filter((node) => node.kind === 'Call')
  return new Set(calls.flatMap(({ keywords }) => keywords.flatMap(({ arg }) => arg ?? [])))
}

function provides({ profiles }: Configuration, wanted: string, name: string): boolean {
  return profiles
    .filter(({ profile }) => profile === '' || profile === wanted)
    .flatMap(({ settings, secrets }) => [...settings.map(({ key }) => key), ...secrets])
    .some((key) => key.split('.').includes(name))
}
