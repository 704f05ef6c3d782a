import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from './command-line.ts'
import { dltHubShop } from './dlthub-shop.ts'

it('a deploy with nothing changed asks the platform three times, and a plan as often', async () => {
  const { cli, hub } = await dltHubShop('ingest')
  expect((await cli(['deploy'])).code).toBe(0)
  for (const command of ['deploy', 'plan']) {
    hub.calls.length = 0
    expect((await cli([command])).code).toBe(0)
    expect(hub.calls.length).toBe(3)
  }
})

/** Says as its last word how much memory the program ever had, in kilobytes; what it was forked from does not count. */
const watching = `import { readFileSync } from 'node:fs'
process.on('exit', () => console.error(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]))
`

/** By hand, with 500 MB: 158 MB of memory, where 50 MB take 150. */
it('an upload takes no more memory where the package is larger', async () => {
  const { cli, shop, workspace } = await dltHubShop('minimal')
  using folder = temporaryFolder()
  const hook = join(folder.path, 'watch.mjs')
  writeFileSync(hook, watching)
  const memory: number[] = []
  for (const megabytes of [32, 128]) {
    writeFileSync(join(shop, 'data.bin'), randomBytes(megabytes * 1024 * 1024))
    const said = await cli(['deploy'], { NODE_OPTIONS: `--import ${hook}` })
    expect(said.code).toBe(0)
    memory.push(Number(said.stderr.trim().split('\n').at(-1)))
  }
  expect(workspace.deployments).toHaveLength(2)
  expect((memory[1] ?? Number.NaN) - (memory[0] ?? 0)).toBeLessThan(48 * 1024)
}, 180_000)
