import type { Diagnostic } from '#diagnostics/diagnostic'
import type { Json } from '#json/json'
import { parseJson } from '#json/parse-json'
import { pythonFloat } from '#json/python-float'
import { pythonRepr } from '#json/python-repr'
import type { AuthorInput } from '#manifest/author-input'
import { defaultTrigger } from '#manifest/default-trigger'
import { expandTriggers } from '#manifest/expand-triggers'
import { fnmatch } from '#manifest/fnmatch'
import { freshnessOf, normalizeFreshness, parseFreshness } from '#manifest/freshness'
import { humanizeTrigger } from '#manifest/humanize'
import type { Invalid } from '#manifest/invalid'
import { jobLabel, parseJobRef, resolveJobRef, shortName } from '#manifest/job-ref'
import { normalizeTrigger, normalizeTriggers } from '#manifest/normalize-trigger'
import { normalizeTimeout, parsePeriod } from '#manifest/period'
import { isPythonIdentifier } from '#manifest/python-identifier'
import { pythonStrip } from '#manifest/python-strip'
import { refreshCascade, waitingFor } from '#manifest/refresh'
import type { Job } from '#manifest/schema'
import { isSelector, matchTriggers, pickTrigger } from '#manifest/selector'
import { formatInstant } from '#manifest/timestamp'
import { parseTrigger, splitTrigger } from '#manifest/trigger'
import * as constructors from '#manifest/trigger-constructors'
import { keyPhrases } from './key-phrases.ts'

/** A function of `test/oracle/manifest_triggers.py` and what it is called with. */
export type Call = readonly [name: string, ...args: readonly unknown[]]

/** What dlt answers. */
export type Answer = { readonly value: unknown } | { readonly error: string }

/** What this program answers to the same call: a value to compare, or the diagnostic it refuses with. */
export function ourAnswer([name, ...args]: Call):
  | { readonly value: unknown }
  | { readonly refusal: Diagnostic | null } {
  const implementation = implementations[name]
  if (implementation === undefined) throw new Error(`There is no counterpart to ${name}`)
  const value: unknown = Reflect.apply(implementation, null, args)
  return isInvalid(value) ? { refusal: value.diagnostic } : value === refused ? { refusal: null } : { value }
}

/** The calls that this program answers otherwise than dlt. */
export function disagreements(calls: readonly Call[], answers: readonly Answer[]): readonly unknown[] {
  if (calls.length !== answers.length) throw new Error('Each call has one answer')
  return calls.flatMap((call, index) => {
    const ours = ourAnswer(call)
    const dlt = answers[index]!
    return isAlike(ours, dlt) ? [] : [{ call, ours, dlt }]
  })
}

function isAlike(ours: ReturnType<typeof ourAnswer>, dlt: Answer): boolean {
  if ('value' in dlt) return 'value' in ours && JSON.stringify(ours.value) === JSON.stringify(dlt.value)
  if ('value' in ours) return false
  if (ours.refusal === null) return true
  const { code, message } = ours.refusal
  const { theirs, own } = keyPhrases[code] ?? { theirs: /$^/, own: /$^/ }
  return theirs.test(dlt.error) && own.test(message)
}

/** Stands for a refusal that has no diagnostic of its own. */
const refused = Symbol('refused')

// biome-ignore lint/suspicious/noExplicitAny: each takes what the oracle's function of its name takes
const implementations: Readonly<Record<string, (...args: any[]) => unknown>> = {
  parse_trigger: meaningOf,
  normalize_trigger: (text: string) => storedForm(normalizeTrigger(text)),
  normalize_triggers: (input: unknown) => {
    const { triggers, diagnostics } = normalizeTriggers(authorInput(input))
    const [first] = diagnostics
    return first === undefined ? triggers : { kind: 'invalid', diagnostic: first }
  },
  parse_period: (text: string) => {
    const seconds = parsePeriod(text)
    return seconds === null ? refused : pythonFloat(seconds)
  },
  normalize_timeout: (text: string) => {
    const result = normalizeTimeout(jsonOf(text))
    return result.kind === 'invalid' ? result : pythonRepr(result.timeout)
  },
  humanize_trigger: humanizeTrigger,
  is_selector: isSelector,
  match: matchTriggers,
  pick: pickTrigger,
  fnmatch,
  expand: (job: Parameters<typeof expandTriggers>[0]) => {
    const { triggers, diagnostics } = expandTriggers(job)
    const [first] = diagnostics
    return first === undefined ? triggers : { kind: 'invalid', diagnostic: first }
  },
  default: defaultTrigger,
  schedule: (text: string) => storedForm(constructors.scheduleTrigger(text)),
  every: (text: string) => storedForm(constructors.everyTrigger(text)),
  every_number: (kind: string, text: string) => storedForm(constructors.everyTrigger(numberOf(kind, text))),
  once: (text: string) => storedForm(constructors.onceTrigger(text)),
  once_number: (kind: string, text: string) => storedForm(constructors.onceTrigger(numberOf(kind, text))),
  http: (port: number | null, path: string | null) =>
    storedForm(constructors.httpTrigger(port === null ? null : BigInt(port), path)),
  tag: (text: string) => storedForm(constructors.tagTrigger(text)),
  webhook: (text: string) => storedForm(constructors.webhookTrigger(text)),
  manual: (text: string) => storedForm(constructors.manualTrigger(text)),
  pipeline_name: (text: string) => storedForm(constructors.pipelineNameTrigger(text)),
  job_success: (text: string) => storedForm(constructors.jobSuccessTrigger(text)),
  job_fail: (text: string) => storedForm(constructors.jobFailTrigger(text)),
  parse_freshness: (text: string) => {
    const parsed = parseFreshness(text)
    return parsed.kind === 'invalid' ? parsed : [parsed.type, parsed.ref]
  },
  normalize_freshness: (text: string) => constraintOf(normalizeFreshness(text)),
  is_fresh: (ref: string) => constraintOf(freshnessOf('job.is_fresh', ref)),
  is_matching_interval_fresh: (ref: string) => constraintOf(freshnessOf('job.is_matching_interval_fresh', ref)),
  parse_job_ref: (ref: string) => {
    const parsed = parseJobRef(ref)
    return parsed.kind === 'invalid' ? parsed : [parsed.section, parsed.name]
  },
  resolve_job_ref: (text: string, known: readonly string[] | null) => {
    const resolved = resolveJobRef(text, known)
    return resolved.kind === 'invalid' ? resolved : resolved.ref
  },
  short_name: shortName,
  label: jobLabel,
  cascade: (root: string, jobs: readonly Job[]) => [
    waitingFor(root, jobs).map((job) => job.job_ref),
    refreshCascade(root, jobs).map((job) => job.job_ref),
  ],
  isidentifier: isPythonIdentifier,
  strip: pythonStrip,
  repr: (text: string) => pythonRepr(jsonOf(text)),
}

/** Type and value in the words of the oracle. */
function meaningOf(text: string): unknown {
  const trigger = parseTrigger(text)
  const expr = splitTrigger(text)?.expr ?? ''
  switch (trigger.kind) {
    case 'invalid':
      return trigger
    case 'schedule':
      return [trigger.kind, expr]
    case 'every':
      return [trigger.kind, pythonFloat(trigger.seconds)]
    case 'once':
      return [trigger.kind, formatInstant(trigger.at)]
    case 'http':
      return [trigger.kind, [trigger.port, trigger.path]]
    case 'deployment':
    case 'webhook':
    case 'manual':
      return [trigger.kind, trigger.expr]
    case 'tag':
    case 'pipeline_name':
      return [trigger.kind, trigger.name]
    case 'job.success':
    case 'job.fail':
      return [trigger.kind, trigger.ref]
  }
}

/** The oracle's way to write a tuple is a list that begins with the word. */
function authorInput(value: unknown): AuthorInput {
  if (value === null) return { kind: 'none' }
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (!Array.isArray(value)) return { kind: 'other', text: String(value) }
  if (value[0] === 'tuple') return { kind: 'tuple', items: value.slice(1).map(authorInput) }
  return { kind: 'list', items: value.map(authorInput) }
}

function storedForm(result: { readonly kind: 'normalized'; readonly trigger: string } | Invalid): unknown {
  return result.kind === 'invalid' ? result : result.trigger
}

function constraintOf(result: { readonly kind: 'normalized'; readonly constraint: string } | Invalid): unknown {
  return result.kind === 'invalid' ? result : result.constraint
}

function numberOf(kind: string, text: string): bigint | number {
  if (kind === 'int') return BigInt(text)
  return text === 'nan' ? Number.NaN : text.endsWith('inf') ? Number(text.replace('inf', 'Infinity')) : Number(text)
}

function jsonOf(text: string): Json {
  const parsed = parseJson(text)
  if (parsed.kind === 'invalid') throw new Error(parsed.reason)
  return parsed.value
}

function isInvalid(value: unknown): value is Invalid {
  return typeof value === 'object' && value !== null && 'diagnostic' in value
}
