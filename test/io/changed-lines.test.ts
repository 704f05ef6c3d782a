import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { changedLines } from '#io/changed-lines'
import { branchCommits, changeBase } from '#io/commit-range'
import { openShop, type Shop } from '../commands/shop.ts'
import { git } from '../terminal/command-line.ts'

const file = (top: string, bottom: string): string => `${top}\n${'middle\n'.repeat(20)}${bottom}\n`

function of(shop: Shop, from: string, to = 'HEAD') {
  return changedLines(shop.path, shop.door.env, { from, to })
}

it('is the same for the same lines, wherever others moved them and whatever they did elsewhere', async () => {
  const shop = openShop()
  shop.write('a.txt', file('one', 'last'))
  const base = shop.commit('Base')
  shop.write('a.txt', file('one', 'LAST'))
  shop.commit('The change')
  const shown = await of(shop, base)
  shop.write('a.txt', `more\nlines\n${file('ONE', 'last')}`)
  const later = shop.commit('What others did')
  shop.write('a.txt', `more\nlines\n${file('ONE', 'LAST')}`)
  shop.commit('The change again')
  expect([...(shown?.keys() ?? [])]).toEqual(['a.txt'])
  expect(await of(shop, later)).toEqual(shown)
  shop.write('a.txt', `more\nlines\n${file('ONE', 'Last')}`)
  shop.commit('Another')
  expect(await of(shop, later)).not.toEqual(shown)
})

it.each([
  ['binary', Buffer.from([0, 1, 2, 3]), Buffer.from([0, 1, 2, 4]), Buffer.from([0, 1, 2, 5])],
  ['large', 'x\n'.repeat(700_000), `${'x\n'.repeat(700_000)}y`, `${'x\n'.repeat(700_000)}z`],
])('goes by content for a %s file', async (_kind, before, shown, other) => {
  const shop = openShop()
  const write = (content: string | Buffer): void => writeFileSync(join(shop.path, 'a.dat'), content)
  write(before)
  const base = shop.commit('Base')
  write(shown)
  const one = shop.commit('One')
  write(other)
  const two = shop.commit('Two')
  expect(await of(shop, base, one)).not.toEqual(await of(shop, base, two))
})

it('tells names that are not plain, files that come and go, and nothing outside of the folder', async () => {
  const shop = openShop()
  const base = git(shop.path, 'rev-parse', 'HEAD').trim()
  shop.write('new\nline.txt', 'x\n')
  shop.write('ä.txt', 'x\n')
  shop.commit('Names')
  const changed = await of(shop, base)
  expect([...(changed?.keys() ?? [])]).toHaveLength(2)
  expect(await changedLines(join(shop.path, '.dlt'), shop.door.env, { from: base, to: 'HEAD' })).toEqual(new Map())
  expect(await of(shop, 'f'.repeat(40))).toBeNull()
})

it('knows what a branch went through, and what a merge was merged into', async () => {
  const shop = openShop()
  const base = git(shop.path, 'rev-parse', 'HEAD').trim()
  shop.write('a.txt', '1\n')
  const one = shop.commit('One')
  shop.write('a.txt', '2\n')
  const two = shop.commit('Two')
  const { env } = shop.door
  expect(await branchCommits(shop.path, env, base, two, 9)).toEqual([
    { commit: one, parent: base },
    { commit: two, parent: one },
  ])
  expect(await branchCommits(shop.path, env, base, two, 1)).toEqual([{ commit: two, parent: one }])
  expect(await branchCommits(shop.path, env, null, two, 9)).toEqual([{ commit: two, parent: one }])
  expect(await branchCommits(shop.path, env, 'f'.repeat(40), two, 9)).toBeNull()
  expect(await changeBase(shop.path, env, one, two)).toBe(one)
  expect(await changeBase(shop.path, env, 'f'.repeat(40), undefined)).toBeNull()
})
