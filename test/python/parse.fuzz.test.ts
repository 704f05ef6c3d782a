import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { parsePython } from '#python/parse'
import type { PythonMinor } from '#python/python-version'
import { askOracle } from '../oracle/oracle.ts'
import { mutate, random } from './parse/mutate.ts'
import { readSnippets } from './parse/snippets.ts'

interface Verdicts {
  readonly minor: PythonMinor
  readonly verdicts: readonly ({ readonly words: string } | null)[]
}

interface Library {
  readonly minor: PythonMinor
  readonly files: readonly { readonly path: string }[]
}

/** How many broken sources are tried, half of them made from files of the standard library, half from the snippets. */
const count = Number(process.env['PYTHON_FUZZ'] ?? 1000)
const largestFile = 16_000

describe('sources with a token or an indentation out of place', () => {
  let sources: readonly string[]
  let answer: Verdicts

  beforeAll(async () => {
    const library = await askOracle<Library>('python_ast', { stride: 8, list: true })
    const seeds = [libraryTexts(library), snippetTexts(library.minor)]
    const next = random(20_261)
    sources = Array.from({ length: count }, (_, index) => {
      const texts = seeds[index % 2] ?? []
      return mutate(texts[Math.floor(next() * texts.length)] ?? '', library.minor, next)
    })
    answer = await askOracle<Verdicts>('python_compile', { sources })
  }, 600_000)

  it('are mostly, but not all, invalid', () => {
    const invalid = answer.verdicts.filter((verdict) => verdict !== null).length
    console.info(`${invalid} invalid and ${count - invalid} valid sources of Python 3.${answer.minor}`)
    expect(invalid).toBeGreaterThan(count / 2)
    expect(invalid).toBeLessThan(count)
  })

  it('are accepted and refused as by Python itself', () => {
    const disagreements = sources.flatMap((source, index) => {
      const theirs = answer.verdicts[index] ?? null
      const ours = parsePython(Buffer.from(source), 'fuzz.py', { major: 3, minor: answer.minor })
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
