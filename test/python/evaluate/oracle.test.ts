import { beforeAll, describe, expect, it } from 'vitest'
import { askOracle } from '../../oracle/oracle.ts'
import { type Answer, evaluateSnippet } from './evaluate-snippet.ts'
import { snippets } from './snippets.ts'

const all = Object.values(snippets).flat()
let answers: ReadonlyMap<string, Answer> = new Map()

beforeAll(async () => {
  const given = await askOracle<readonly Answer[]>('evaluate_expressions', all)
  answers = new Map(all.map((source, index) => [source, given[index]!] as const))
})

/** Names whose value is not known; an unknown is never a wrong answer. */
const unknowns = (answer: object): readonly string[] =>
  Object.entries((answer as { values?: Record<string, string> }).values ?? {}).flatMap(([name, text]) =>
    text.startsWith('unknown: ') ? [name] : [],
  )

describe.each(Object.entries(snippets))('%s', (_group, sources) => {
  it.each(sources)('%s', (source) => {
    const mine = evaluateSnippet(source)
    const real = answers.get(source)
    const open = unknowns(mine)
    if (real?.kind === 'raised' && open.length > 0) return
    const values = mine.kind === 'module' ? { ...mine.values } : {}
    for (const name of open) values[name] = real?.kind === 'module' ? (real.values[name] ?? 'absent') : ''
    for (const name of open) if (values[name] === 'absent') delete values[name]
    expect(mine.kind === 'module' ? { ...mine, values } : mine).toEqual(real)
  })

  it('is mostly known', () => {
    const open = sources.filter((source) => unknowns(evaluateSnippet(source)).length > 0)
    expect(open.length).toBeLessThan(sources.length / 4)
  })
})
