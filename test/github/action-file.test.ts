import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { decisions, reasons } from '#github/decision'
import { inputs } from '#github/inputs'
import { outputs } from '#github/outputs'
import { generateAction } from '../../.github/scripts/generate-action.ts'

const written = readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')
const action = parse(written) as {
  inputs: Record<string, { default: string }>
  outputs: object
  runs: object
  branding: object
}

describe('action.yml', () => {
  it('is what the tables say', () => {
    expect(written).toBe(generateAction())
  })

  it('is what GitHub takes: text for defaults, a runtime, an icon', () => {
    expect(Object.keys(action.inputs)).toEqual(Object.keys(inputs))
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs))
    for (const input of Object.values(action.inputs)) expect(input.default).toBeTypeOf('string')
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/index.js' })
    expect(action.branding).toEqual({ icon: 'upload-cloud', color: 'green' })
  })

  it.each([
    ['input', Object.entries(inputs).map(([name, input]): [string, string] => [name, input.description])],
    ['output', Object.entries(outputs)],
  ])('names every %s in kebab-case and describes it in full sentences', (_kind, entries) => {
    expect(entries.filter(([name]) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
    expect(entries.filter(([, description]) => !/^[A-Z].*\.$/s.test(description))).toEqual([])
  })
})

it('has no input that nobody reads, and no output that nobody writes', () => {
  const folder = new URL('../../src/github/', import.meta.url)
  const tables = ['inputs.ts', 'outputs.ts']
  const modules = readdirSync(folder).filter((name) => name.endsWith('.ts') && !tables.includes(name))
  const source = modules.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n')
  const isUsed = (name: string): boolean =>
    new RegExp(`\\binputs\\.${name}\\b|'${name}'|[{,(\\s]${name}[,:}\\s]`).test(source)
  expect([...Object.keys(inputs), ...Object.keys(outputs)].filter((name) => !isUsed(name))).toEqual([])
})

describe('the closed vocabularies', () => {
  it('have one sentence for each entry', () => {
    for (const sentence of Object.values({ ...decisions, ...reasons })) expect(sentence).toMatch(/^[A-Z][^.]*\.$/)
  })
})
