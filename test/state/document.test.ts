import { expect, it } from 'vitest'
import type { z } from 'zod'
import { DeploymentError } from '#diagnostics/diagnostic'
import { readDocument, writeDocument } from '#state/document'
import { filesSchema, manifestDocumentSchema, stateSchema } from '#state/schema'
import { job, manifest } from '../platform/release.ts'

const good = { version: 1, workspace: 'w', deployment: null, configuration: null, manifestHash: null } as const

function codeOf(text: string, schema: z.ZodType = stateSchema): string | undefined {
  try {
    readDocument(schema, 'state.json', text)
  } catch (fault) {
    if (fault instanceof DeploymentError) return `${fault.diagnostics[0].code}: ${fault.message}`
  }
  return undefined
}

it('reads what it writes', () => {
  expect(readDocument(stateSchema, 'state.json', writeDocument(stateSchema, good))).toEqual(good)
})

it('keeps a manifest as it is: order of keys, integers and floats', () => {
  const text = writeDocument(manifestDocumentSchema, {
    version: 1,
    manifest: manifest([job('b', { execute: { timeout: { grace_period: 30n, timeout: 7200.0 }, concurrency: 1n } })]),
  })
  expect(text).toContain('"grace_period": 30,\n            "timeout": 7200.0')
  expect(writeDocument(manifestDocumentSchema, readDocument(manifestDocumentSchema, 'manifest.json', text))).toBe(text)
})

const bad: readonly (readonly [string, string, RegExp])[] = [
  ['a later version', '{"version": 2, "anything": []}', /^STATE_NEWER: .*version 2.* up to 1/],
  ['a far later version', '{"version": 18446744073709551615}', /^STATE_NEWER/],
  ['no JSON', '{"version": 1', /^STATE_INVALID: .*line 1/],
  ['conflict markers', '<<<<<<< HEAD\n{}', /^STATE_INVALID/],
  ['nothing', '', /^STATE_INVALID/],
  ['another document', '{"version": 1, "files": []}', /^STATE_INVALID: .*workspace/],
  ['a version that is no number', '{"version": "1"}', /^STATE_INVALID: .*version/],
  ['version zero', JSON.stringify({ ...good, version: 0 }), /^STATE_INVALID: .*version/],
  ['an unknown key', JSON.stringify({ ...good, extra: 1 }), /^STATE_INVALID: .*extra/],
  [
    'a negative number',
    JSON.stringify({ ...good, deployment: { version: -1, contentHash: '' } }),
    /^STATE_INVALID: .*deployment\.version/,
  ],
  ['a fraction', JSON.stringify({ ...good, deployment: { version: 1.5, contentHash: '' } }), /^STATE_INVALID/],
]

it.each(bad)('refuses %s', (_, text, expected) => {
  expect(codeOf(text)).toMatch(expected)
})

it('names the field of a manifest that is not right', () => {
  const text =
    '{"version": 1, "manifest": {"engine_version": 1, "created_at": "", "deployment_module": "", "jobs": [{}]}}'
  expect(codeOf(text, manifestDocumentSchema)).toMatch(/^STATE_INVALID: .*manifest\.jobs\.0\.job_ref/)
})

it('refuses a listing whose entry is neither file nor link', () => {
  const text = '{"version": 1, "files": [{"kind": "device", "path": "x"}]}'
  expect(codeOf(text, filesSchema)).toMatch(/^STATE_INVALID: .*files\.0/)
})
