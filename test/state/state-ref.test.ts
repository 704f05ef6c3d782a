import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { isRefName, stateRef } from '#state/state-ref'

const names: readonly (readonly [workspace: string, ref: string])[] = [
  ['pipelines', 'refs/dlt-deploy/pipelines'],
  ['Sales_2-eu', 'refs/dlt-deploy/Sales_2-eu'],
  ['my.pipelines', 'refs/dlt-deploy/my.pipelines'],
  ['my workspace', 'refs/dlt-deploy/my%20workspace'],
  ['my%20workspace', 'refs/dlt-deploy/my%2520workspace'],
  ['a/b', 'refs/dlt-deploy/a%2Fb'],
  ['.hidden', 'refs/dlt-deploy/%2Ehidden'],
  ['ends.', 'refs/dlt-deploy/ends%2E'],
  ['a..b', 'refs/dlt-deploy/a%2E.b'],
  ['...', 'refs/dlt-deploy/%2E%2E%2E'],
  ['x.lock', 'refs/dlt-deploy/x%2Elock'],
  ['x.lock.y', 'refs/dlt-deploy/x.lock.y'],
  ['größe', 'refs/dlt-deploy/gr%C3%B6%C3%9Fe'],
  ['😀', 'refs/dlt-deploy/%F0%9F%98%80'],
  ['@', 'refs/dlt-deploy/%40'],
  ['a@{b', 'refs/dlt-deploy/a%40%7Bb'],
  ['-option', 'refs/dlt-deploy/-option'],
  ['', 'refs/dlt-deploy/%'],
]

it.each(names)('keeps the workspace %j at %s', (workspace, ref) => {
  expect(stateRef(workspace)).toBe(ref)
})

it('gives every workspace a ref that git takes and that leads back to its name', () => {
  const parts = [
    'a',
    '.',
    '..',
    '/',
    '%',
    '%2E',
    ' ',
    '~',
    '^',
    ':',
    '?',
    '*',
    '[',
    '\\',
    '@{',
    '.lock',
    'é',
    '😀',
    '\u0007',
  ]
  const workspaces = parts.flatMap((a) => parts.flatMap((b) => parts.map((c) => a + b + c)))
  const refs = workspaces.map(stateRef)
  expect(refs.filter((ref) => !isRefName(ref))).toEqual([])
  expect(refs.map((ref) => decodeURIComponent(ref.slice('refs/dlt-deploy/'.length)))).toEqual(workspaces)
  expect(new Set(refs).size).toBe(new Set(workspaces).size)
  const sample = refs.filter((_, at) => at % 97 === 0)
  expect(sample.map(gitTakes)).toEqual(sample.map(() => true))
})

const candidates = [
  'refs/heads/main',
  'refs/dlt-deploy/x',
  'refs/x',
  'refs',
  'main',
  'heads/main',
  'refs/',
  'refs//x',
  'refs/x/',
  'refs/.x',
  'refs/x.',
  'refs/x.lock',
  'refs/x.lock/y',
  'refs/a b',
  'refs/a..b',
  'refs/a~b',
  'refs/a^b',
  'refs/a:b',
  'refs/a?b',
  'refs/a*b',
  'refs/a[b',
  'refs/a\\b',
  'refs/a@{b',
  'refs/@',
  'refs/é',
  'refs/a\tb',
  'refs/a\u007fb',
  'refs/-x',
]

it.each(candidates)('agrees with git on whether %j is a ref', (ref) => {
  expect(isRefName(ref)).toBe(ref.startsWith('refs/') && gitTakes(ref))
})

function gitTakes(ref: string): boolean {
  return spawnSync('git', ['check-ref-format', ref]).status === 0
}
