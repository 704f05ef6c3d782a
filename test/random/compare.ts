import { generateManifest } from '#deployment/generate-manifest'
import type { Code } from '#diagnostics/catalog'
import { type Diagnostic, isError } from '#diagnostics/diagnostic'
import { canonicalJson } from '#json/canonical-json'
import type { Json, JsonObject } from '#json/json'
import { parseJson } from '#json/parse-json'
import type { PythonMinor } from '#python/python-version'
import type { SourceFiles } from '#python/source-files'
import { isOwn, saidByDlt, saidByUs } from '../manifest/validation-words.ts'
import { isRefused, type ManifestAnswer } from '../oracle/generated-manifest.ts'
import type { RandomWorkspace } from './workspace.ts'

/**
 * How reading a workspace compares with what dlt makes of it. `rejected`: neither has a manifest. `refused`: reading
 * cannot know, dlt can. `raised`: an exception of Python's ends the import, and nothing that came of it would have been
 * in the manifest; so it is where what is unknown may raise. `wrong`: anything else that is not `equal`, and a fault of
 * the highest rank.
 */
export type Outcome =
  | { readonly kind: 'equal' | 'rejected' }
  | { readonly kind: 'refused' | 'raised' | 'wrong'; readonly reason: string }

/** What only running decides. */
const undecided: ReadonlySet<Code> = new Set(['JOB_VALUE_UNKNOWN', 'VALUE_NOT_STATIC', 'EVALUATION_TOO_LARGE'])

/** What dlt takes and nothing could run: refused on purpose. */
const refusedOnPurpose: ReadonlySet<Code> = new Set(['SCHEDULE_RANDOM', 'EVERY_ENDLESS', 'INTERVAL_WITHOUT_TICK'])

export function compare(workspace: RandomWorkspace, answer: ManifestAnswer): Outcome {
  const [major = 0, minor = 0, patch = 0] = answer.dlt.split('.').map(Number)
  const { manifest, diagnostics } = generateManifest({
    files: filesOf(workspace.files),
    module: workspace.module.replace(/\.py$/, '').replaceAll('/', '.'),
    useAll: workspace.useAll,
    python: { major: 3, minor: Number(answer.python.split('.')[1]) as PythonMinor },
    dlt: { major, minor, patch },
    createdAt: '2026-01-01T00:00:00+00:00',
  })
  const errors = diagnostics.filter(isError)
  if (manifest === null && errors.length === 0) return wrong('neither a manifest nor an error')
  if (isRefused(answer)) {
    if (manifest === null) return { kind: 'rejected' }
    const reason = `dlt rejects: ${answer.error_type}: ${answer.error}`
    return /^(?:Invalid|Config)/.test(answer.error_type) ? wrong(reason) : { kind: 'raised', reason }
  }
  const certain = errors.filter(({ code }) => !undecided.has(code) && !refusedOnPurpose.has(code))
  if (errors.length > 0 && certain.length < errors.length) return { kind: 'refused', reason: reasonOf(errors) }
  if (errors.length > 0) return wrong(`dlt accepts, and here: ${certain.map(sentence).join(' ')}`)
  const { created_at: _moves, ...document } = manifest as unknown as JsonObject
  if (canonicalJson(document) !== canonicalJson(parsed(answer.document))) {
    return wrong(firstDifference(document, parsed(answer.document), 'manifest'))
  }
  if (keysOf(document) !== keysOf(parsed(answer.document))) return wrong('the order of keys')
  return compareWarnings(diagnostics, answer.warnings)
}

function compareWarnings(diagnostics: readonly Diagnostic[], theirs: readonly string[]): Outcome {
  const ours = diagnostics.filter((one) => !isOwn(one))
  const isEqual = ours.length === theirs.length && ours.every((one, index) => isTold(one, theirs[index] ?? ''))
  if (isEqual) return { kind: 'equal' }
  return wrong(`warnings: ${ours.map(sentence).join(' | ') || 'none'}, and dlt has ${theirs.join(' | ') || 'none'}`)
}

/** Warnings of generation are known by their words, those of validation by their rule and the job. */
function isTold(ours: Diagnostic, theirs: string): boolean {
  const generation = generationWords.find(({ code }) => code === ours.code)
  if (generation !== undefined) return generation.words.test(theirs)
  if (generationWords.some(({ words }) => words.test(theirs))) return false
  const [own, dlt] = [saidByUs(ours), saidByDlt(theirs)]
  return own.rule === dlt.rule && own.names[0] === dlt.names[0]
}

const generationWords: readonly { readonly code: Code; readonly words: RegExp }[] = [
  { code: 'ALL_MISSING', words: /no __all__|__all__ not|does not define __all__/ },
  { code: 'ALL_NAME_NOT_FOUND', words: /listed in __all__ but not found/ },
  { code: 'ALL_NAME_NOT_A_JOB', words: /not a recognized job or framework module/ },
]

const wrong = (reason: string): Outcome => ({ kind: 'wrong', reason })

const sentence = ({ code, message }: Diagnostic): string => `${code}: ${message}`

/** The reason without what it is about, so that reasons can be counted. */
function reasonOf(errors: readonly Diagnostic[]): string {
  const first = errors.find(({ code }) => undecided.has(code) || refusedOnPurpose.has(code))
  return first === undefined
    ? ''
    : `${first.code}: ${first.message.replace(/^.*(?:without running (?:the module|it)): /s, '')}`
}

const filesOf = (files: Readonly<Record<string, string>>): SourceFiles => ({
  read: (file) => (files[file] === undefined ? null : new TextEncoder().encode(files[file])),
})

function parsed(text: string): Json {
  const result = parseJson(text)
  if (result.kind === 'invalid') throw new Error(`no JSON: ${text.slice(0, 80)}`)
  return result.value
}

function keysOf(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(keysOf).join()}]`
  if (typeof value !== 'object' || value === null) return ''
  return `{${Object.entries(value)
    .map(([key, held]) => `${key}${keysOf(held as Json)}`)
    .join()}}`
}

function firstDifference(ours: Json, theirs: Json, path: string): string {
  if (isHolder(ours) && isHolder(theirs) && Array.isArray(ours) === Array.isArray(theirs)) {
    const keys = new Set([...Object.keys(ours), ...Object.keys(theirs)])
    for (const key of keys) {
      const [one, other] = [member(ours, key), member(theirs, key)]
      if (one === undefined || other === undefined)
        return `${path}.${key} is ${one === undefined ? 'missing' : 'too much'}`
      if (canonicalJson(one) !== canonicalJson(other)) return firstDifference(one, other, `${path}.${key}`)
    }
  }
  return `${path}: ${canonicalJson(ours)}, and dlt has ${canonicalJson(theirs)}`
}

const isHolder = (value: Json): value is JsonObject | Json[] => typeof value === 'object' && value !== null

const member = (holder: JsonObject | Json[], key: string): Json | undefined =>
  (holder as Readonly<Record<string, Json>>)[key]
