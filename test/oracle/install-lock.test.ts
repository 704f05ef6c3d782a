import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from './install-lock.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'install-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('two installations take turns', async () => {
  const lock = path.join(folder, 'lock')
  const steps: string[] = []
  const install = (name: string) =>
    withLock(lock, async () => {
      steps.push(`${name} starts`)
      await sleep(20)
      steps.push(`${name} ends`)
    })
  await Promise.all([install('first'), install('second')])
  expect(steps).toEqual(['first starts', 'first ends', 'second starts', 'second ends'])
})

test('the lock of a process that is gone is taken over', async () => {
  const lock = path.join(folder, 'lock')
  // Above the largest process id of any system.
  writeFileSync(lock, '99999999')
  let ran = false
  await withLock(lock, async () => {
    ran = true
  })
  expect(ran).toBe(true)
  expect(existsSync(lock)).toBe(false)
})

test('a failed installation gives the lock back', async () => {
  const lock = path.join(folder, 'lock')
  const failing = withLock(lock, () => Promise.reject(new Error('no disk')))
  await expect(failing).rejects.toThrow('no disk')
  expect(existsSync(lock)).toBe(false)
})
