import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startDeploy } from './deployer.ts'
import { openShop, type Shop } from './shop.ts'

const realGit = execFileSync('sh', ['-c', 'command -v git']).toString().trim()

/** The git commands of one call that speak to the remote, in order. */
async function remoteCommands(shop: Shop, args: readonly string[]): Promise<readonly string[]> {
  const bin = join(shop.folder, 'counting')
  const log = join(shop.folder, 'commands')
  mkdirSync(bin, { recursive: true })
  writeFileSync(log, '')
  writeFileSync(join(bin, 'git'), `#!/bin/sh\necho "$1" >> "${log}"\nexec ${realGit} "$@"\n`)
  chmodSync(join(bin, 'git'), 0o755)
  const { code, output } = await startDeploy(shop, { PATH: `${bin}:${process.env['PATH']}` }, args).ended
  expect(code, output).toBe(0)
  const commands = readFileSync(log, 'utf8').trim().split('\n')
  return commands.filter((command) => ['fetch', 'push', 'ls-remote', 'clone', 'pull'].includes(command))
}

it('asks the remote once where nothing changed, and six times to deploy', async () => {
  const shop = openShop()
  // Nobody was here: no order of commits to look into.
  const all = ['fetch', 'push', 'fetch', 'push', 'fetch', 'push']
  expect(await remoteCommands(shop, ['deploy'])).toEqual(all)
  expect(await remoteCommands(shop, ['deploy'])).toEqual(['fetch'])
  expect(await remoteCommands(shop, ['plan'])).toEqual(['fetch'])
  expect(await remoteCommands(shop, ['deployment', 'list'])).toEqual(['fetch'])
  shop.write('extra.py', 'EXTRA = 1\n')
  expect(await remoteCommands(shop, ['deploy'])).toEqual(all)
})
