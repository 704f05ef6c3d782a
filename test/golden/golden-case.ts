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
 * or, where dlt refuses, `==> error` with `type: ...` and dlt's words. Where Python answers otherwise from some version
 * on, that stands in a further part, `==> manifest (python 3.13)`.
 */
export type GoldenCase = {
  readonly title: string
  readonly group: GoldenGroup
  readonly module: string
  readonly useAll: boolean
  readonly files: Readonly<Record<string, string>>
  readonly answers: readonly GoldenAnswer[]
}

/**
 * What a reader owes dlt's answer. `decidable`: the same manifest. `rejected`: an error, as dlt has one. `undecidable`:
 * a refusal that names the place, because only running decides. `irrelevant-unknown`: the same manifest, although not
 * all of the code can be known.
 */
export const goldenGroups = ['decidable', 'rejected', 'undecidable', 'irrelevant-unknown'] as const
export type GoldenGroup = (typeof goldenGroups)[number]

/** The Python versions from which on answers may differ. 3.12 takes a dictionary as a default, 3.13 dedents docstrings. */
export const goldenPythons = ['3.11', '3.12', '3.13'] as const
export type GoldenPython = (typeof goldenPythons)[number]

export type GoldenAnswer =
  | {
      readonly kind: 'manifest'
      readonly python: GoldenPython
      /** The manifest hash, base64. */
      readonly hash: string
      readonly warnings: readonly string[]
      /** The manifest as indented JSON, in the order in which dlt writes it, floats as floats. */
      readonly document: string
    }
  | { readonly kind: 'error'; readonly python: GoldenPython; readonly type: string; readonly message: string }

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
  return `# ${golden.title}\ngroup: ${golden.group}\n${module}${useAll}${files.join('')}${golden.answers.map(writeAnswer).join('')}`
}

/** The golden version that a Python such as `3.14` belongs to. */
export function goldenPython(python: string): GoldenPython {
  const minor = (version: string) => Number(version.split('.')[1])
  return goldenPythons.findLast((version) => minor(version) <= minor(python)) ?? '3.11'
}

/** The answer for a Python version such as `3.12`. */
export function answerFor(golden: GoldenCase, python: string): GoldenAnswer {
  const versions = goldenPythons.slice(0, goldenPythons.indexOf(goldenPython(python)) + 1)
  const answer = golden.answers.findLast((one) => versions.includes(one.python))
  if (answer === undefined) throw new Error(`"${golden.title}" has no answer for Python ${python}`)
  return answer
}

function readSettings(head: string): Omit<GoldenCase, 'files' | 'answers'> {
  const [first = '', ...lines] = head.trimEnd().split('\n')
  if (!first.startsWith('# ')) throw new Error(`a case starts with "# title", not with "${first}"`)
  const settings = new Map(lines.map(readField))
  const group = goldenGroups.find((name) => name === settings.get('group'))
  if (group === undefined) throw new Error(`"${settings.get('group')}" is no group: ${goldenGroups.join(', ')}`)
  const useAll = settings.get('use_all') !== 'false'
  return { title: first.slice(2), group, module: settings.get('module') ?? '__deployment__', useAll }
}

function readFile(part: string): [path: string, content: string] {
  const [path, content] = cutLine(part.slice('--- '.length))
  return [path, content]
}

function readAnswer(part: string): GoldenAnswer {
  const [heading, body] = cutLine(part)
  const [, kind, version] = /^==> (manifest|error)(?: \(python ([\d.]+)\))?$/.exec(heading) ?? []
  const python = version === undefined ? '3.11' : goldenPythons.find((one) => one === version)
  if (python === undefined) throw new Error(`${version} is no Python that answers apart`)
  const [first, rest] = cutLine(body)
  const [, value] = readField(first)
  if (kind === 'error') return { kind, python, type: value, message: rest.trimEnd() }
  if (kind !== 'manifest') throw new Error(`"${heading}" is no answer`)
  const [fields = '', document = ''] = rest.split(/^(?=\{)/m).length === 1 ? ['', rest] : rest.split(/^(?=\{)/m)
  const warnings = fields
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => readField(line)[1])
  return { kind, python, hash: value, warnings, document: document.trimEnd() }
}

function writeAnswer(answer: GoldenAnswer): string {
  const heading = `==> ${answer.kind}${answer.python === '3.11' ? '' : ` (python ${answer.python})`}\n`
  if (answer.kind === 'error') return `${heading}type: ${answer.type}\n${answer.message}\n`
  const warnings = answer.warnings.map((warning) => `warning: ${warning}\n`).join('')
  return `${heading}hash: ${answer.hash}\n${warnings}${answer.document}\n`
}

function readField(line: string): [name: string, value: string] {
  const [, name, value] = /^(\w+): (.*)$/.exec(line) ?? []
  if (name === undefined || value === undefined) throw new Error(`"${line}" is no "name: value"`)
  return [name, value]
}

function cutLine(text: string): [line: string, rest: string] {
  const end = text.indexOf('\n')
  return end < 0 ? [text, ''] : [text.slice(0, end), text.slice(end + 1)]
}
