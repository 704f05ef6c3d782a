import { parsePython } from '#python/parse'
import type { PythonMinor } from '#python/python-version'

/** A piece of Python and what each Python says of it: null where it compiles. */
export interface Snippet {
  readonly source: string
  readonly said: ReadonlyMap<PythonMinor, Verdict | null>
  /** What this parser says where its words or line are not Python's. */
  readonly here: ReadonlyMap<PythonMinor, string>
}

export interface Verdict {
  readonly type: string
  readonly line: number | null
  readonly words: string
}

/**
 * The golden text: `###`, the source (as a JSON string after `### json`), then a line for each verdict:
 * `--- 3.9 3.10: ok`, `--- 3.11: SyntaxError, line 1: invalid syntax`, `>>> 3.11: line 1: the words used here`.
 */
export function readSnippets(text: string): readonly Snippet[] {
  return text
    .split(/^###/m)
    .slice(1)
    .map((entry) => readSnippet(entry))
}

function readSnippet(entry: string): Snippet {
  const isJson = entry.startsWith(' json')
  const lines = entry.split('\n').slice(1)
  const verdict = lines.findIndex((line) => line.startsWith('--- '))
  const first = verdict === -1 ? lines.length - 1 : verdict
  const body = lines.slice(0, first)
  const said = new Map<PythonMinor, Verdict | null>()
  const here = new Map<PythonMinor, string>()
  for (const line of lines.slice(first)) {
    const match = /^(---|>>>) ([\d. ]+): (.*)$/.exec(line)
    for (const version of match?.[2]?.split(' ') ?? []) {
      const minor = Number(version.slice(2)) as PythonMinor
      if (match?.[1] === '---') said.set(minor, readVerdict(match[3] ?? ''))
      else here.set(minor, match?.[3] ?? '')
    }
  }
  return { source: isJson ? (JSON.parse(body[0] ?? '') as string) : `${body.join('\n')}\n`, said, here }
}

function readVerdict(text: string): Verdict | null {
  if (text === 'ok') return null
  const match = /^(\w+), line (\S+): (.*)$/.exec(text)
  if (match === null) throw new Error(`Not a verdict: ${text}`)
  return { type: match[1] ?? '', line: match[2] === '?' ? null : Number(match[2]), words: match[3] ?? '' }
}

export function writeSnippets(snippets: readonly Snippet[]): string {
  return snippets.map(writeSnippet).join('')
}

function writeSnippet({ source, said, here }: Snippet): string {
  const isPlain =
    /^(?:[ -~\n\t]|[^\p{C}\p{Z}\p{M}])*$/u.test(source) && source.endsWith('\n') && !/^(?:###|---|>>>)/m.test(source)
  const text = isPlain ? `###\n${source}` : `### json\n${JSON.stringify(source)}\n`
  const verdicts = grouped(said, (verdict) =>
    verdict === null ? 'ok' : `${verdict.type}, line ${verdict.line ?? '?'}: ${verdict.words}`,
  )
  return `${text}${verdicts.map((line) => `--- ${line}\n`).join('')}${grouped(here, (words) => words)
    .map((line) => `>>> ${line}\n`)
    .join('')}`
}

function grouped<T>(entries: ReadonlyMap<PythonMinor, T>, write: (value: T) => string): readonly string[] {
  const groups = new Map<string, PythonMinor[]>()
  for (const [minor, value] of entries) groups.set(write(value), [...(groups.get(write(value)) ?? []), minor])
  return [...groups].map(([text, minors]) => `${minors.map((minor) => `3.${minor}`).join(' ')}: ${text}`)
}

/** What this parser says of a source: `ok`, or the code, line and words of its diagnostic. */
export function parseSnippet(source: string, minor: PythonMinor) {
  const result = parsePython(Buffer.from(source), 'snippet.py', { major: 3, minor })
  if (result.kind === 'module') return null
  const { code, message, location } = result.diagnostic
  return { code, words: message, line: location?.line ?? null }
}

/** The words of this parser as the golden text has them, null where they are Python's own or not meant to be. */
export function wordedOtherwise(source: string, minor: PythonMinor, verdict: Verdict | null): string | null {
  const ours = parseSnippet(source, minor)
  if (verdict === null || ours === null || ours.code !== 'SYNTAX_ERROR') return null
  return ours.words === verdict.words && ours.line === verdict.line ? null : `line ${ours.line}: ${ours.words}`
}
