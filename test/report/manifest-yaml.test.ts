import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Json } from '#json/json'
import { parseJson } from '#json/parse-json'
import type { Manifest } from '#manifest/schema'
import { renderManifestYaml } from '#report/manifest-yaml'
import { askOracle } from '../oracle/oracle.ts'

type Reading = { readonly value: unknown; readonly types: Readonly<Record<string, string>> }

const folder = new URL('../golden/manifest/', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const documents = names.map((name) => readFileSync(new URL(name, folder), 'utf8'))

const strings = [
  '2026-01-01',
  'yes',
  'ON',
  '0 8 * * *',
  '12:30:00',
  '*',
  '@daily',
  '~',
  '0x1f',
  '1_000',
  ' x ',
  'a: b #c',
  '1e3',
  'null',
  '',
  '%',
  '!x',
  'a\n b\n',
  '漢字 🚀',
  '-',
  'long words '.repeat(40),
]
// Not a manifest, but every string that YAML is known to mistake for something else.
const odd = Object.fromEntries(strings.map((text, index) => [`s${index}`, text])) as unknown as Manifest
const numbers = { i: 7200n, f: 7200, g: 1.5, big: 9007199254740993n } as unknown as Manifest

describe('a manifest as YAML, read by PyYAML', () => {
  let readings: readonly Reading[] = []

  beforeAll(async () => {
    const manifests = documents.map(readManifest)
    readings = await askOracle('report_yaml', await Promise.all([...manifests, odd, numbers].map(renderManifestYaml)))
  }, 60_000)

  test('is the same document', () => {
    expect(documents.length).toBeGreaterThan(3)
    expect(readings.slice(0, documents.length).map(({ value }) => value)).toEqual(
      documents.map((document) => JSON.parse(document).manifest),
    )
  })

  test('keeps strings strings', () => {
    expect(readings.at(-2)?.value).toEqual(odd)
  })

  test('keeps integers and floats apart', () => {
    expect(readings.at(-1)?.types).toEqual({ i: 'int', f: 'float', g: 'float', big: 'int' })
  })
})

/** The golden manifests lack the fields that differ with every generation. */
function readManifest(text: string): Manifest {
  const parsed = parseJson(text)
  if (parsed.kind === 'invalid') throw new Error(parsed.reason)
  return (parsed.value as { manifest: Json }).manifest as unknown as Manifest
}
