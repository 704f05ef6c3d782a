import { DeploymentError, failure } from '#diagnostics/diagnostic'
import { resolveJobRef } from '#manifest/job-ref'
import { isSelector, matchTriggers } from '#manifest/selector'
import type { RunnableJob, Runner } from '#platform/runner'
import { unknownJob } from './unknown-job.ts'

/** What a user wrote, told apart: patterns of triggers and whole references of jobs. */
export interface Picked {
  readonly selectors: readonly string[]
  readonly jobs: readonly string[]
}

/** Tells selectors from names of deployed jobs. Asks for jobs only where one is named. Rejects with `JOB_UNKNOWN`. */
export async function pickDeployed(runner: Runner, texts: readonly string[]): Promise<Picked> {
  const selectors = texts.filter(isPattern)
  const names = texts.filter((text) => !isPattern(text))
  if (names.length === 0) return { selectors, jobs: [] }
  const live = (await runner.jobs()).filter(({ archived }) => !archived)
  return { selectors, jobs: [...new Set(names.map((name) => deployedJob(live, name).ref))] }
}

/** The deployed jobs that any of the texts selects or names. Rejects with `JOB_UNKNOWN` and `SELECTOR_MATCHES_NOTHING`. */
export async function selectDeployed(runner: Runner, texts: readonly string[]): Promise<readonly RunnableJob[]> {
  const live = (await runner.jobs()).filter(({ archived }) => !archived)
  const selectors = texts.filter(isPattern)
  const named = new Set(texts.filter((text) => !isPattern(text)).map((name) => deployedJob(live, name).ref))
  const found = live.filter(
    ({ ref, type, triggers }) => named.has(ref) || matchTriggers(type, triggers, selectors).length > 0,
  )
  if (found.length === 0) throw matchesNothing(texts)
  return found
}

export function matchesNothing(texts: readonly string[]): DeploymentError {
  return failure('SELECTOR_MATCHES_NOTHING', { selectors: texts.map((text) => `\`${text}\``).join(', ') })
}

/** One job, by ref, `section.name` or a name that it alone has; a live one goes before one that is archived. */
export function deployedJob(jobs: readonly RunnableJob[], name: string): RunnableJob {
  const live = jobs.filter(({ archived }) => !archived)
  const found = [live, jobs].map((among) => {
    const resolved = resolveJobRef(
      name,
      among.map(({ ref }) => ref),
    )
    if (resolved.kind === 'resolved') return among.find(({ ref }) => ref === resolved.ref) ?? null
    if (resolved.diagnostic.code === 'JOB_REF_AMBIGUOUS') throw new DeploymentError([resolved.diagnostic])
    return null
  })
  const [job] = found.filter((each) => each !== null)
  if (job === undefined)
    throw unknownJob(
      name,
      jobs.map(({ ref }) => ref),
    )
  return job
}

/** A text with wildcards names no job. */
const isPattern = (text: string): boolean => isSelector(text) || /[*?[]/.test(text)
