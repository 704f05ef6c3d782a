import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { askOracle } from '../../oracle/oracle.ts'
import { type Answer, evaluateSnippet } from './evaluate-snippet.ts'

/** Programs about what is easily got wrong. A value may be unknown, and a program refused; neither may be wrong. */
const programs = readFileSync(path.join(import.meta.dirname, '../../golden/python/programs.txt'), 'utf8')
  .split(/^###\n/m)
  .slice(1)
let answers: ReadonlyMap<string, Answer> = new Map()

beforeAll(async () => {
  const given = await askOracle<readonly Answer[]>('evaluate_expressions', programs)
  answers = new Map(programs.map((source, index) => [source, given[index]!]))
})

describe('a program', () => {
  it.each(programs)('%s', (source) => {
    const mine = evaluateSnippet(source)
    const real = answers.get(source)
    if (mine.kind === 'exhausted') return
    if (mine.kind !== 'module' || real?.kind !== 'module') {
      const isOpen = mine.kind === 'module' && Object.values(mine.values).some(isUnknown)
      if (!isOpen) expect(mine).toEqual(real)
      return
    }
    const known = Object.entries(mine.values).filter(([, text]) => !isUnknown(text))
    expect(Object.fromEntries(known)).toEqual(Object.fromEntries(known.map(([name]) => [name, real.values[name]])))
    expect(Object.keys(real.values).filter((name) => !(name in mine.values))).toEqual([])
  })
})

const isUnknown = (text: string): boolean => text.startsWith('unknown: ')
