/**
 * Writes anew what each Python says of the snippets, and where the words of this parser are others:
 * `node test/python/parse/record-snippets.ts 9=python3.9 10=python3.10 …`, after adding a snippet without verdicts.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { PythonMinor } from '#python/python-version'
import { readSnippets, type Snippet, type Verdict, wordedOtherwise, writeSnippets } from './snippets.ts'

const golden = path.join(import.meta.dirname, '../../golden/python/snippets.txt')
const script = path.join(import.meta.dirname, '../../oracle/python_compile.py')

const sources = readSnippets(readFileSync(golden, 'utf8')).map((snippet) => snippet.source)
const answers = process.argv.slice(2).map((pair) => {
  const [minor = '', python = ''] = pair.split('=')
  const answer = execFileSync(python, [script], {
    input: JSON.stringify({ sources }),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  return [Number(minor) as PythonMinor, (JSON.parse(answer) as { verdicts: (Verdict | null)[] }).verdicts] as const
})
const snippets: readonly Snippet[] = sources.map((source, index) => {
  const said = new Map(answers.map(([minor, verdicts]) => [minor, verdicts[index] ?? null]))
  const here = new Map<PythonMinor, string>()
  for (const [minor, verdict] of said) {
    const words = minor >= 11 ? wordedOtherwise(source, minor, verdict) : null
    if (words !== null) here.set(minor, words)
  }
  return { source, said, here }
})
writeFileSync(golden, writeSnippets(snippets))
