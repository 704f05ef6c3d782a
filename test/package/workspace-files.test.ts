import { rmSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readWorkspaceFiles } from '#io/files'
import type { SourceFiles } from '#workspace/source-files'
import { newFolder, plant } from './tree.ts'

const text = (bytes: Uint8Array | null): string | null => (bytes === null ? null : new TextDecoder().decode(bytes))

describe('the files of a workspace', () => {
  const folder = newFolder()
  const root = `${folder}/repo/ws`
  let files: SourceFiles

  beforeAll(() => {
    plant(folder, {
      'repo/ws/a.py': 'a',
      'repo/ws/pkg/b.py': 'b',
      'repo/ws/inside.py': { link: 'pkg/../a.py' },
      'repo/ws/outside.py': { link: '../../secret' },
      'repo/ws/shared': { link: '../shared' },
      'repo/ws/away': { link: '../../away' },
      'repo/ws/loop': { link: 'loop' },
      'repo/shared/s.py': 's',
      'repo/wsx/x.py': 'x',
      'away/w.py': 'w',
      secret: 'hunter2',
    })
    files = readWorkspaceFiles(root)
  })

  afterAll(() => rmSync(folder, { recursive: true }))

  it.each([
    ['a.py', 'a'],
    ['pkg/b.py', 'b'],
    ['./a.py', 'a'],
    ['pkg/../a.py', 'a'],
    ['inside.py', 'a'],
  ])('are read by path: %s', (path, content) => {
    expect(text(files.read(path))).toBe(content)
  })

  it.each([
    'outside.py',
    '../../secret',
    'pkg/../../../secret',
    '/etc/hostname',
    '../wsx/x.py',
    'away/w.py',
    'shared/s.py',
    'loop',
    'pkg',
    'nowhere.py',
    'a.py/b.py',
    'a\0.py',
    '',
  ])('do not include %j', (path) => {
    expect(files.read(path)).toBeNull()
  })

  it('reach as far as the repository where they may, and no further', () => {
    const wide = readWorkspaceFiles(root, `${folder}/repo`)
    expect(text(wide.read('shared/s.py'))).toBe('s')
    expect(['away/w.py', 'outside.py', '../wsx/x.py'].map((path) => wide.read(path))).toEqual([null, null, null])
  })

  it('are listed by folder, in the order of code points', () => {
    expect(files.list('pkg')).toEqual(['b.py'])
    expect(files.list('.')).toEqual(['a.py', 'away', 'inside.py', 'loop', 'outside.py', 'pkg', 'shared'])
    expect([files.list('nowhere'), files.list('..'), files.list('away'), files.list('a.py')]).toEqual([[], [], [], []])
  })

  it('are told from folders', () => {
    expect(['pkg', '.', 'a.py', 'away', '..', 'loop'].map((path) => files.isFolder(path))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  it('stay what they were when first read', () => {
    plant(folder, { 'repo/ws/moving.py': 'before' })
    expect(text(files.read('moving.py'))).toBe('before')
    writeFileSync(`${root}/moving.py`, 'after')
    expect(text(files.read('moving.py'))).toBe('before')
  })
})
