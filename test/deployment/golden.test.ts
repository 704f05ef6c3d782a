import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { generateManifest } from '#deployment/generate-manifest'
import { canonicalJson } from '#json/canonical-json'
import type { Json, JsonObject } from '#json/json'
import { parseJson } from '#json/parse-json'
import { manifestHash } from '#manifest/hash'
import type { PythonMinor } from '#python/python-version'
import type { SourceFiles } from '#python/source-files'
import { deploymentCaseNames, readDeploymentCase } from '../golden/deployment-cases.ts'
import { answerFor, type GoldenCase, type GoldenPython, goldenPythons, groupFor } from '../golden/golden-case.ts'
import { readManifestGolden, workspaceNames, workspacesFolder } from '../golden/manifest-golden.ts'

/** One version for each of the manifests that dlt has, and the last before the next. */
const dlts = ['1.26.0', '1.27.0', '1.29.0', '1.29.1', '1.30.0', '1.30.9', '1.31.0'] as const

const dltOf = (text: string) => {
  const [major = 0, minor = 0, patch = 0] = text.split('.').map(Number)
  return { major, minor, patch }
}

const createdAt = '2026-01-01T00:00:00+00:00'

const versionOf = (python: GoldenPython) => ({ major: 3, minor: Number(python.split('.')[1]) as PythonMinor }) as const

const filesOf = (files: Readonly<Record<string, string>>): SourceFiles => ({
  read: (file) => (files[file] === undefined ? null : new TextEncoder().encode(files[file])),
})

const onDisk = (folder: string): SourceFiles => ({
  read(file) {
    try {
      return readFileSync(path.join(folder, file))
    } catch {
      return null
    }
  },
})

/** Engine 2 describes agents, inputs and outputs; what is not modelled of that is refused, and running decides it. */
const notDescribed: ReadonlySet<string> = new Set([])

/** dlt's rule for turning a path into the name of a module. */
const moduleName = (given: string): string => given.replace(/\.py$/, '').replaceAll('/', '.').replace(/^\.+/, '')

function read(golden: GoldenCase, python: GoldenPython, dlt: string) {
  return generateManifest({
    files: filesOf(golden.files),
    module: moduleName(golden.module),
    useAll: golden.useAll,
    python: versionOf(python),
    dlt: dltOf(dlt),
    createdAt,
  })
}

/** The members that move or that dlt adds on saving are no part of a golden document. */
function steady(manifest: unknown): Json {
  const { created_at: _moves, ...rest } = manifest as JsonObject
  return rest
}

/** Every Python at the first dlt and the last of either engine, and every dlt at the first Python. */
const versions = dlts.flatMap((dlt, index) =>
  (index === 0 || index >= dlts.length - 2 ? goldenPythons : goldenPythons.slice(0, 1)).map((python) => ({
    dlt,
    python,
  })),
)

describe.each(versions)('a deployment module on Python $python with dlt $dlt', ({ dlt, python }) => {
  it.each(deploymentCaseNames)('%s', (name) => {
    const golden = readDeploymentCase(name)
    const answer = answerFor(golden, python, dlt)
    const { manifest, diagnostics } = read(golden, python, dlt)
    const errors = diagnostics.filter((one) => one.severity === 'error')
    if (groupFor(golden, python, dlt) === 'undecidable') {
      expect(manifest).toBeNull()
      expect(errors.length).toBeGreaterThan(0)
      for (const error of errors) expect(error.location).not.toBeNull()
      return
    }
    if (answer.kind === 'error') {
      expect(manifest).toBeNull()
      expect(errors.length).toBeGreaterThan(0)
      return
    }
    if (dlt === '1.31.0' && notDescribed.has(name)) {
      expect(manifest).toBeNull()
      const codes = new Set(errors.map((one) => one.code))
      expect([...codes].filter((code) => code !== 'JOB_VALUE_UNKNOWN' && code !== 'VALUE_NOT_STATIC')).toEqual([])
      expect(codes.size).toBeGreaterThan(0)
      return
    }
    expect(errors).toEqual([])
    expect(canonicalJson(steady(manifest))).toEqual(canonicalJson(parsed(answer.document)))
    expect(JSON.stringify(keysInOrder(steady(manifest)))).toBe(JSON.stringify(keysInOrder(parsed(answer.document))))
    expect(manifest === null ? null : manifestHash(manifest)).toBe(answer.hash)
  })
})

describe.each(workspaceNames)('the workspace %s', (name) => {
  it.each(goldenPythons)('has the manifest that dlt generates on Python %s', (python) => {
    const golden = parsed(readManifestGolden(name, python)) as JsonObject
    const { manifest, diagnostics } = generateManifest({
      files: onDisk(path.join(workspacesFolder, name)),
      module: '__deployment__',
      useAll: true,
      python: versionOf(python),
      dlt: dltOf('1.26.0'),
      createdAt,
    })
    expect(diagnostics.filter((one) => one.severity === 'error')).toEqual([])
    expect(canonicalJson(steady(manifest))).toEqual(canonicalJson(golden['manifest'] ?? null))
    expect(manifest === null ? null : manifestHash(manifest)).toBe(golden['hash'])
  })
})

function parsed(text: string): Json {
  const result = parseJson(text)
  if (result.kind === 'invalid') throw new Error(`no JSON: ${text.slice(0, 80)}`)
  return result.value
}

function keysInOrder(value: Json): unknown {
  if (Array.isArray(value)) return value.map(keysInOrder)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).map(([key, inner]) => [key, keysInOrder(inner as Json)])
}
