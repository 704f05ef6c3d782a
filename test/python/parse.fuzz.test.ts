import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parsePython } from '#python/parse'
import type { PythonMinor } from '#python/python-version'
import { askOracle } from '../oracle/oracle.ts'
import { mutate, random } from './parse/mutate.ts'
import { randomProgram } from './parse/random-program.ts'
import { readSnippets } from './parse/snippets.ts'

interface Verdicts {
  readonly minor: PythonMinor
  readonly verdicts: readonly ({ readonly words: string } | null)[]
}

interface Library {
  readonly minor: PythonMinor
  readonly files: readonly { readonly path: string }[]
}

/** How many sources of either kind are tried. Broken ones are made from the standard library and the snippets. */
const count = Number(process.env['PYTHON_FUZZ'] ?? 1000)
const largestFile = 16_000

let broken: readonly string[]
let scoped: readonly string[]
let answers: readonly [Verdicts, Verdicts]
let minor: PythonMinor

beforeAll(async () => {
  const library = await askOracle<Library>('python_ast', { stride: 8, list: true })
  minor = library.minor
  const seeds = [libraryTexts(library), snippetTexts(minor)]
  const next = random(20_261)
  broken = Array.from({ length: count }, (_, index) => {
    const texts = seeds[index % 2] ?? []
    return mutate(texts[Math.floor(next() * texts.length)] ?? '', minor, next)
  })
  scoped = Array.from({ length: count }, () => randomProgram(minor, next))
  answers = [
    await askOracle<Verdicts>('python_compile', { sources: broken }),
    await askOracle<Verdicts>('python_compile', { sources: scoped }),
  ]
}, 600_000)

describe.each([
  ['sources with a token or an indentation out of place', 0],
  ['programs of nested scopes', 1],
] as const)('%s', (_, kind) => {
  it('are of both kinds, the invalid ones in the majority', () => {
    const invalid = answers[kind].verdicts.filter((verdict) => verdict !== null).length
    console.info(`${invalid} invalid and ${count - invalid} valid sources of Python 3.${minor}`)
    expect(invalid).toBeGreaterThan(count / 2)
    expect(invalid).toBeLessThan(count)
  })

  it('are accepted and refused as by Python itself', () => {
    const sources = kind === 0 ? broken : scoped
    const disagreements = sources.flatMap((source, index) => {
      const theirs = answers[kind].verdicts[index] ?? null
      const ours = parsePython(Buffer.from(source), 'fuzz.py', { major: 3, minor })
      const agrees = (theirs === null) === (ours.kind === 'module')
      return agrees ? [] : [{ source, theirs, ours: ours.kind === 'fault' ? ours.diagnostic : 'ok' }]
    })
    expect(disagreements).toEqual([])
  })
})

function libraryTexts({ files, minor }: Library): readonly string[] {
  return files.flatMap(({ path: file }) => {
    const bytes = readFileSync(file)
    if (bytes.length > largestFile || bytes.length < 200) return []
    const result = parsePython(bytes, file, { major: 3, minor })
    return result.kind === 'module' && !/coding[:=]/.test(result.source.text) ? [result.source.text] : []
  })
}

function snippetTexts(minor: PythonMinor): readonly string[] {
  const text = readFileSync(path.join(import.meta.dirname, '../golden/python/snippets.txt'), 'utf8')
  return readSnippets(text).flatMap(({ source, said }) =>
    said.get(minor) === null && source.length > 4 && !/[\r\uD800-\uDFFF]|coding/.test(source) && source.endsWith('\n')
      ? [source]
      : [],
  )
}
