import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { exhaustive, startDeploy, versionsIn } from './deployer.ts'
import { openShop, type Shop } from './shop.ts'

const realGit = execFileSync('sh', ['-c', 'command -v git']).toString().trim()

/** A PATH whose git counts its calls, and at one of them does what `before` and `after` say. `$PPID` is the deploy. */
function countingGit(shop: Shop, call: number, before: string, after: string): string {
  const bin = join(shop.folder, 'bin')
  const count = join(shop.folder, 'calls')
  mkdirSync(bin, { recursive: true })
  writeFileSync(count, '')
  const script = `#!/bin/sh
echo "$1" >> "${count}"
if [ "$(wc -l < "${count}")" -ne ${call} ]; then exec ${realGit} "$@"; fi
${before}
${realGit} "$@"
code=$?
${after}
exit $code
`
  writeFileSync(join(bin, 'git'), script)
  chmodSync(join(bin, 'git'), 0o755)
  return `${bin}:${process.env['PATH']}`
}

const callsOf = (shop: Shop): readonly string[] => readFileSync(join(shop.folder, 'calls'), 'utf8').trim().split('\n')

/** A shop with one version deployed. */
async function deployedShop(): Promise<Shop> {
  const shop = openShop('minimal')
  shop.write('round.py', 'ROUND = 1\n')
  expect((await startDeploy(shop).ended).code).toBe(0)
  return shop
}

const kill = 'kill -9 $PPID; exit 1'

it('is whole wherever a deploy is killed, and the next one ends it: no version twice, none lost', async () => {
  const shop = await deployedShop()
  shop.write('round.py', 'ROUND = 2\n')
  expect((await startDeploy(shop, { PATH: countingGit(shop, 0, '', '') }).ended).code).toBe(0)
  const calls = callsOf(shop)
  const points = calls.flatMap((_, at) => [
    { call: at + 1, before: kill, after: '' },
    { call: at + 1, before: '', after: kill },
  ])
  expect(points.length).toBeGreaterThanOrEqual(20)
  const step = exhaustive ? 1 : Math.floor(points.length / 20)
  const chosen = points.filter((_, at) => at % step === 0)
  expect(chosen.length).toBeGreaterThanOrEqual(20)
  const versions = ['ROUND = 1', 'ROUND = 2']
  for (const { call, before, after } of chosen) {
    const where = `${before === '' ? 'after' : 'before'} call ${call}, git ${calls[call - 1]}`
    const round = `ROUND = ${versions.length + 1}`
    shop.write('round.py', `${round}\n`)
    const killed = await startDeploy(shop, { PATH: countingGit(shop, call, before, after) }).ended
    // A lock that a dead one left takes a few more calls, so a late call may never come.
    if (killed.code !== 0) expect(killed.signal, `${where}: ${killed.output}`).toBe('SIGKILL')
    expect([versions.join(), [...versions, round].join()], where).toContain(versionsIn(shop, 'round.py').join())

    const next = await startDeploy(shop).ended
    expect(next.code, `${where}: ${next.output}`).toBe(0)
    versions.push(round)
    expect(versionsIn(shop, 'round.py'), where).toEqual(versions)
  }
  // A deploy with nothing to do leaves a dead one's lock alone; one with something to do takes it over.
  shop.write('round.py', 'ROUND = 0\n')
  expect((await startDeploy(shop).ended).code).toBe(0)
  expect(shop.inRemote('for-each-ref', 'refs/dlt-deploy-lock')).toBe('')
}, 900_000)

it.each(['SIGINT', 'SIGTERM'] as const)('gives the lock back on %s', async (signal) => {
  const shop = await deployedShop()
  shop.write('round.py', 'ROUND = 2\n')
  const reached = join(shop.folder, 'reached')
  const wait = `if [ "$1" = push ] && echo "$*" | grep -q "refs/dlt-deploy/"; then touch "${reached}"; sleep 2; fi`
  const path = countingGit(shop, 0, '', '')
  const script = join(shop.folder, 'bin', 'git')
  writeFileSync(script, readFileSync(script, 'utf8').replace('#!/bin/sh\n', `#!/bin/sh\n${wait}\n`))
  const { child, ended } = startDeploy(shop, { PATH: path })
  await vi.waitFor(() => expect(existsSync(reached)).toBe(true), { timeout: 20_000 })
  expect(shop.inRemote('for-each-ref', 'refs/dlt-deploy-lock')).not.toBe('')
  child.kill(signal)
  expect((await ended).code).toBe(signal === 'SIGINT' ? 130 : 143)
  expect(shop.inRemote('for-each-ref', 'refs/dlt-deploy-lock')).toBe('')
})
