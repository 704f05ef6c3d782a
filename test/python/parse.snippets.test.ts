import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PythonMinor } from '#python/python-version'
import { parseSnippet, readSnippets, wordedOtherwise, writeSnippets } from './parse/snippets.ts'

const text = readFileSync(path.join(import.meta.dirname, '../golden/python/snippets.txt'), 'utf8')
const snippets = readSnippets(text)
const minors: readonly PythonMinor[] = [9, 10, 11, 12, 13, 14]

describe('the snippets', () => {
  it('are many, of both kinds, for every Python', () => {
    for (const minor of minors) {
      const said = snippets.map((snippet) => snippet.said.get(minor))
      expect(said.filter((verdict) => verdict === null).length, `valid in 3.${minor}`).toBeGreaterThan(200)
      expect(said.filter((verdict) => verdict !== null && verdict !== undefined).length).toBeGreaterThan(500)
    }
  })

  it('are written as they are read', () => {
    expect(writeSnippets(snippets)).toBe(text)
  })
})

describe.each(minors)('as Python 3.%i', (minor) => {
  it('accepts what it compiles and refuses what it does not', () => {
    const disagreements = snippets.flatMap(({ source, said }) => {
      const theirs = said.get(minor) ?? null
      const ours = parseSnippet(source, minor)
      return (theirs === null) === (ours === null) ? [] : [{ source, theirs, ours }]
    })
    expect(disagreements).toEqual([])
  })
})

describe.each([11, 12, 13, 14] as const)('in the words of Python 3.%i', (minor) => {
  it('says what is wrong and in which line, but where the golden text has other words', () => {
    const disagreements = snippets.flatMap(({ source, said, here }) => {
      const ours = wordedOtherwise(source, minor, said.get(minor) ?? null)
      return ours === (here.get(minor) ?? null) ? [] : [{ source, python: said.get(minor), ours }]
    })
    expect(disagreements).toEqual([])
  })
})
