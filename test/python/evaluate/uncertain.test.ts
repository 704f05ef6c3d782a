import { beforeAll, describe, expect, it } from 'vitest'
import { askOracle } from '../../oracle/oracle.ts'
import { type Answer, evaluateSnippet } from './evaluate-snippet.ts'
import { uncertainSnippets } from './uncertain-snippets.ts'

const cases = uncertainSnippets.map(
  ([body, known]) => [body, `import os\nu = os.environ.get("U")\n${body}\n`, known] as const,
)
let answers: readonly (readonly Answer[])[] = []

beforeAll(async () => {
  answers = await askOracle(
    'evaluate_uncertain',
    cases.map(([, source]) => source),
  )
})

describe('what depends on the environment', () => {
  it.each(cases.map((one, index) => [one[0], index] as const))('%s', (_body, index) => {
    const [, source, known] = cases[index]!
    const mine = evaluateSnippet(source)
    const runs = answers[index]!.filter((one) => one.kind === 'module')
    expect(runs.length).toBeGreaterThan(0)
    if (mine.kind === 'exhausted') {
      expect(known).toEqual([])
      return
    }
    expect(mine.kind).toBe('module')
    const claimed = Object.entries(mine.kind === 'module' ? mine.values : {}).filter(
      ([, text]) => !text.startsWith('unknown: '),
    )
    for (const [name, text] of claimed) {
      for (const run of runs) expect([name, run.kind === 'module' ? run.values[name] : undefined]).toEqual([name, text])
    }
    expect(claimed.map(([name]) => name)).toEqual(expect.arrayContaining([...known]))
  })
})
