import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { temporaryFolder } from '#io/temporary-folder'

let parent = ''
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'temporary-'))
})
afterAll(() => rm(parent, { recursive: true }))

const root = join(import.meta.dirname, '../..')

/** A process that makes a folder, runs `then`, and says when it is there. */
async function startWith(then: string): Promise<ChildProcess> {
  const script = `
    import { temporaryFolder } from '#io/temporary-folder'
    const { path } = await temporaryFolder(${JSON.stringify(parent)})
    ${then}
    console.log(path)`
  const node = join(root, 'node_modules/.bin/node')
  const child = spawn(node, ['--input-type=module-typescript', '--eval', script], { cwd: root, stdio: 'pipe' })
  const [path] = await once(child.stdout, 'data')
  await access(String(path).trim())
  return child
}

it('makes an empty folder of its own and removes it with all that is in it', async () => {
  const [one, two] = [await temporaryFolder(parent), await temporaryFolder(parent)]
  expect(one.path).not.toBe(two.path)
  await writeFile(join(one.path, 'file'), 'x')
  await one.remove()
  await expect(access(one.path)).rejects.toThrow('ENOENT')
  await access(two.path)
  await two.remove()
  await two.remove()
  expect(await readdir(parent)).toEqual([])
})

it('listens for signals only while a folder stands', async () => {
  const before = process.listenerCount('SIGTERM')
  const folder = await temporaryFolder(parent)
  expect(process.listenerCount('SIGTERM')).toBe(before + 1)
  await folder.remove()
  expect(process.listenerCount('SIGTERM')).toBe(before)
})

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'removes it when %s ends the process, and lets it end so',
  async (signal) => {
    const child = await startWith('setInterval(() => {}, 1000)')
    child.kill(signal)
    expect(await once(child, 'exit')).toEqual([null, signal])
    expect(await readdir(parent)).toEqual([])
  },
)

it.each([
  ['ends by itself', 'setTimeout(() => undefined, 200)'],
  ['calls exit', 'setTimeout(() => process.exit(0), 200)'],
])('removes it when the process %s', async (_, then) => {
  const child = await startWith(then)
  expect((await once(child, 'exit'))[0]).toBe(0)
  expect(await readdir(parent)).toEqual([])
})

it('leaves a signal to whoever else listens for it', async () => {
  const child = await startWith(
    `process.on('SIGTERM', () => setTimeout(() => process.exit(9), 50)); setInterval(() => {}, 1000)`,
  )
  child.kill('SIGTERM')
  expect(await once(child, 'exit')).toEqual([9, null])
  expect(await readdir(parent)).toEqual([])
})

it('says so where no folder can be made', async () => {
  await expect(temporaryFolder('/no/such/folder')).rejects.toMatchObject({
    diagnostics: [{ code: 'TEMPORARY_FOLDER_UNUSABLE', message: expect.stringContaining('it is not there') }],
  })
})
