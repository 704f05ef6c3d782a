import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { inputs } from '#github/inputs'
import { workflowFaults } from '../../.github/scripts/lint-workflows.ts'

const folder = new URL('../../.github/examples/', import.meta.url)
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.yml'))
  .map((name): [string, string] => [name, readFileSync(new URL(name, folder), 'utf8')])

interface Step {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly if?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}
const stepsOf = (text: string): readonly Step[] =>
  Object.values((parse(text) as { jobs: Record<string, { steps: readonly Step[] }> }).jobs).flatMap(
    ({ steps }) => steps,
  )

describe('the ready workflows', () => {
  it.each(texts)('%s is sound, but for this action itself, which is named by its version', async (name, text) => {
    const faults = await workflowFaults(name, text)
    expect(faults.filter((fault) => !fault.includes('dlt-deploy/dlt-deploy@v1'))).toEqual([])
  })

  it.each(texts)('%s gives this action only inputs that it has', (_name, text) => {
    const own = stepsOf(text).filter(({ uses }) => uses?.startsWith('dlt-deploy/'))
    expect(own.length).toBeGreaterThan(0)
    for (const step of own) expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})))
  })

  it('for forks have rights only where nothing of the pull request is checked out or run', () => {
    const privileged = texts.filter(([name, text]) => name.startsWith('forks/') && text.includes(': write'))
    expect(privileged.map(([name]) => name)).toEqual(['forks/dlt-comment.yml'])
    expect(privileged[0]?.[1]).not.toMatch(/actions\/checkout|- run:|secrets\./)
  })

  it.each(texts)('%s lets no job that a pull request starts write to the repository', (_name, text) => {
    const { on, jobs } = parse(text) as { on: string | Record<string, unknown>; jobs: Record<string, Job> }
    const starts = typeof on === 'string' ? [on] : Object.keys(on)
    const asked = Object.values(jobs).filter(
      ({ if: when = '' }) => starts.some((name) => name.startsWith('pull_request')) && !/== 'push'/.test(when),
    )
    expect(asked.filter(({ permissions }) => permissions['contents'] === 'write')).toEqual([])
  })
})
