import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inputs } from '#github/inputs'
import { workflowFaults } from '../../.github/scripts/lint-workflows.ts'

const folder = new URL('../../.github/examples/forks/', import.meta.url)
const texts = readdirSync(folder).map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')])

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
const stepsOf = (text: string): readonly Step[] =>
  Object.values((parse(text) as { jobs: Record<string, { steps: readonly Step[] }> }).jobs).flatMap(
    ({ steps }) => steps,
  )

describe('the recipe for forks', () => {
  it.each(texts)('%s is sound, but for this action itself, which is named by its version', async (name, text) => {
    const faults = await workflowFaults(name, text)
    expect(faults.filter((fault) => !fault.includes('dlt-deploy/dlt-deploy@v1'))).toEqual([])
  })

  it.each(texts)('%s gives this action only inputs that it has', (_name, text) => {
    const own = stepsOf(text).filter(({ uses }) => uses?.startsWith('dlt-deploy/'))
    expect(own).toHaveLength(1)
    expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(own[0]?.with ?? {})))
  })

  it('has rights only where nothing of the pull request is checked out or run', () => {
    const privileged = texts.filter(([, text]) => text.includes(': write'))
    expect(privileged.map(([name]) => name)).toEqual(['dlt-comment.yml'])
    expect(privileged[0]?.[1]).not.toMatch(/actions\/checkout|- run:|secrets\./)
  })
})
