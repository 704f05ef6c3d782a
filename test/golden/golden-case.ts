/**
 * One case of the static reader as one text file:
 *
 *     # A title
 *     group: decidable
 *     module: loads/orders.py        (where it is not `__deployment__`)
 *     use_all: false                 (where `__all__` is not to be read)
 *     --- __deployment__.py
 *     ...the file...
 *     --- loads/orders.py
 *     ...the file...
 *     ==> manifest
 *     hash: ...
 *     warning: ...                   (none, one or more)
 *     { ...the manifest, without the fields that move... }
 *
 * or, where dlt refuses, `==> error` with `type: ...` and dlt's words. Where Python or dlt answer otherwise from some
 * version on, that stands in further parts: `==> manifest (python 3.13)`, `==> manifest (dlt 1.31)` and, where the two
 * come together, `==> manifest (python 3.13, dlt 1.31)`. A line `group (dlt 1.31): undecidable` says that from then on
 * a reader can no longer know what it could before.
 */
export type GoldenCase = {
  readonly title: string
  readonly group: GoldenGroup
  readonly laterGroups: readonly { readonly dlt: GoldenDlt; readonly group: GoldenGroup }[]
  readonly module: string
  readonly useAll: boolean
  readonly files: Readonly<Record<string, string>>
  readonly answers: readonly GoldenAnswer[]
}

/**
 * What a reader owes dlt's first answer. `decidable`: the same manifest. `rejected`: an error, as dlt has one. `undecidable`:
 * a refusal that names the place, because only running decides. `irrelevant-unknown`: the same manifest, although not
 * all of the code can be known.
 */
export const goldenGroups = ['decidable', 'rejected', 'undecidable', 'irrelevant-unknown'] as const
export type GoldenGroup = (typeof goldenGroups)[number]

/** The Python versions from which on answers may differ. 3.12 takes a dictionary as a default, 3.13 dedents docstrings. */
export const goldenPythons = ['3.11', '3.12', '3.13'] as const
export type GoldenPython = (typeof goldenPythons)[number]

/**
 * The dlt versions from which on answers may differ; `src/deployment/DLT_VERSIONS.md` says in what. A version between
 * two of them answers as the earlier one.
 */
export const goldenDlts = ['1.26', '1.27', '1.29.1', '1.30', '1.31'] as const
export type GoldenDlt = (typeof goldenDlts)[number]

/** From which versions on an answer holds. */
export type GoldenVersions = { readonly python: GoldenPython; readonly dlt: GoldenDlt }

export type GoldenAnswer = GoldenVersions &
  (GoldenManifest | { readonly kind: 'error'; readonly type: string; readonly message: string })

export type GoldenManifest = {
      readonly kind: 'manifest'
      /** The manifest hash, base64. */
      readonly hash: string
      readonly warnings: readonly string[]
      /** The manifest as indented JSON, in the order in which dlt writes it, floats as floats. */
      readonly document: string
    }

/** Reads the text of a case. Throws an error that says what is amiss in it. */
export function readGoldenCase(text: string): GoldenCase {
  const [head = '', ...parts] = text.split(/^(?=--- |==> )/m)
  const settings = readSettings(head)
  const files = parts.filter((part) => part.startsWith('--- ')).map(readFile)
  const answers = parts.filter((part) => part.startsWith('==> ')).map(readAnswer)
  return { ...settings, files: Object.fromEntries(files), answers }
}

/** The text of a case; `readGoldenCase` of it is the case again. */
export function writeGoldenCase(golden: GoldenCase): string {
  const module = golden.module === '__deployment__' ? '' : `module: ${golden.module}\n`
  const useAll = golden.useAll ? '' : 'use_all: false\n'
  const files = Object.entries(golden.files).map(([path, content]) => `--- ${path}\n${content}`)
  const later = golden.laterGroups.map(({ dlt, group }) => `group (dlt ${dlt}): ${group}\n`).join('')
  return `# ${golden.title}\ngroup: ${golden.group}\n${later}${module}${useAll}${files.join('')}${golden.answers.map(writeAnswer).join('')}`
}

/** The golden version that a Python such as `3.14` belongs to. */
export function goldenPython(python: string): GoldenPython {
  return goldenPythons.findLast((version) => isUpTo(version, python)) ?? '3.11'
}

/** The golden version that a dlt such as `1.28.2` belongs to. */
export function goldenDlt(dlt: string): GoldenDlt {
  return goldenDlts.findLast((version) => isUpTo(version, dlt)) ?? '1.26'
}

/** The answer of a Python version such as `3.12` and a dlt version such as `1.26.0`. */
export function answerFor(golden: GoldenCase, python: string, dlt = '1.26'): GoldenAnswer {
  const answer = answerAmong(golden.answers, { python: goldenPython(python), dlt: goldenDlt(dlt) })
  if (answer === undefined) throw new Error(`"${golden.title}" has no answer for Python ${python} and dlt ${dlt}`)
  return answer
}

/** The group of a case for a Python and a dlt. Where later versions take or refuse what the first did not, that decides. */
export function groupFor(golden: GoldenCase, python: string, dlt: string): GoldenGroup {
  const later = golden.laterGroups.findLast((one) => isUpTo(one.dlt, dlt))
  if (later !== undefined) return later.group
  if (golden.group !== 'decidable' && golden.group !== 'rejected') return golden.group
  return answerFor(golden, python, dlt).kind === 'manifest' ? 'decidable' : 'rejected'
}

/** Of the answers, sorted by version, the one that holds: that of the latest dlt, and there of the latest Python. */
export function answerAmong(answers: readonly GoldenAnswer[], versions: GoldenVersions): GoldenAnswer | undefined {
  return answers.findLast((one) => isUpTo(one.dlt, versions.dlt) && isUpTo(one.python, versions.python))
}

/** True where the version is the other or an earlier one; `1.29.1` comes after `1.29`. */
function isUpTo(version: string, other: string): boolean {
  const parts = other.split('.').map(Number)
  const difference = version.split('.').map((part, index) => Number(part) - (parts[index] ?? 0))
  return (difference.find((one) => one !== 0) ?? 0) <= 0
}

function readSettings(head: string): Omit<GoldenCase, 'files' | 'answers'> {
  const [first = '', ...lines] = head.trimEnd().split('\n')
  if (!first.startsWith('# ')) throw new Error(`a case starts with "# title", not with "${first}"`)
  const settings = new Map(lines.map(readField))
  const group = readGroup(settings.get('group'))
  const laterGroups = goldenDlts.flatMap((dlt) => {
    const later = settings.get(`group (dlt ${dlt})`)
    return later === undefined ? [] : [{ dlt, group: readGroup(later) }]
  })
  const useAll = settings.get('use_all') !== 'false'
  return { title: first.slice(2), group, laterGroups, module: settings.get('module') ?? '__deployment__', useAll }
}

function readGroup(text: string | undefined): GoldenGroup {
  const group = goldenGroups.find((name) => name === text)
  if (group === undefined) throw new Error(`"${text}" is no group: ${goldenGroups.join(', ')}`)
  return group
}

function readFile(part: string): [path: string, content: string] {
  const [path, content] = cutLine(part.slice('--- '.length))
  return [path, content]
}

function readAnswer(part: string): GoldenAnswer {
  const [heading, body] = cutLine(part)
  const [, kind, versionTexts] = /^==> (manifest|error)(?: \((.*)\))?$/.exec(heading) ?? []
  const versions = readVersions(versionTexts)
  const [first, rest] = cutLine(body)
  const [, value] = readField(first)
  if (kind === 'error') return { kind, ...versions, type: value, message: rest.trimEnd() }
  if (kind !== 'manifest') throw new Error(`"${heading}" is no answer`)
  const [fields = '', document = ''] = rest.split(/^(?=\{)/m).length === 1 ? ['', rest] : rest.split(/^(?=\{)/m)
  const warnings = fields
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => readField(line)[1])
  return { kind, ...versions, hash: value, warnings, document: document.trimEnd() }
}

function readVersions(text: string | undefined): GoldenVersions {
  const texts = new Map(text?.split(', ').map((part): [string, string] => cutAt(part, ' ')))
  const python = goldenPythons.find((one) => one === (texts.get('python') ?? '3.11'))
  const dlt = goldenDlts.find((one) => one === (texts.get('dlt') ?? '1.26'))
  const strange = [...texts.keys()].some((name) => name !== 'python' && name !== 'dlt')
  if (python === undefined || dlt === undefined || strange) throw new Error(`"${text}" does not answer apart`)
  return { python, dlt }
}

function writeVersions({ python, dlt }: GoldenVersions): string {
  const texts = [python === '3.11' ? [] : [`python ${python}`], dlt === '1.26' ? [] : [`dlt ${dlt}`]].flat()
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`
}

function writeAnswer(answer: GoldenAnswer): string {
  const heading = `==> ${answer.kind}${writeVersions(answer)}\n`
  if (answer.kind === 'error') return `${heading}type: ${answer.type}\n${answer.message}\n`
  const warnings = answer.warnings.map((warning) => `warning: ${warning}\n`).join('')
  return `${heading}hash: ${answer.hash}\n${warnings}${answer.document}\n`
}

function readField(line: string): [name: string, value: string] {
  const [, name, value] = /^(\w+(?: \(dlt [\d.]+\))?): (.*)$/.exec(line) ?? []
  if (name === undefined || value === undefined) throw new Error(`"${line}" is no "name: value"`)
  return [name, value]
}

function cutLine(text: string): [line: string, rest: string] {
  return cutAt(text, '\n')
}

function cutAt(text: string, mark: string): [head: string, rest: string] {
  const end = text.indexOf(mark)
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + mark.length)]
}
