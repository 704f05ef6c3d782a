import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runProcess } from '#io/process'

const env = { PATH: process.env['PATH'] }
const sh = (script: string, options: Partial<Parameters<typeof runProcess>[2]> = {}) =>
  runProcess('sh', ['-c', script], { env, ...options })

it('gives exit code and both outputs', async () => {
  const result = await sh('echo out; echo err >&2; exit 3')
  expect(result).toMatchObject({ code: 3, stderr: 'err\n', timedOut: false })
  expect(result.stdout.toString()).toBe('out\n')
})

it('passes arguments as they are, without a shell', async () => {
  const strange = `a b; echo "$HOME" 'x' \\ * $(id)`
  expect((await runProcess('printf', ['%s', strange], { env })).stdout.toString()).toBe(strange)
})

it('gives the process the environment it is told and nothing else', async () => {
  const { stdout } = await runProcess('/usr/bin/env', [], { env: { ONLY: 'this' } })
  expect(stdout.toString()).toBe('ONLY=this\n')
})

it('streams text, bytes and pieces to standard input', async () => {
  async function* pieces() {
    for (let at = 0; at < 1000; at++) yield Buffer.alloc(10_000, at % 256)
  }
  expect((await sh('cat', { input: 'grüße' })).stdout.toString()).toBe('grüße')
  expect((await sh('cat', { input: Uint8Array.of(0, 255, 10) })).stdout).toEqual(Buffer.from([0, 255, 10]))
  expect((await sh('wc -c', { input: pieces() })).stdout.toString().trim()).toBe('10000000')
  expect((await sh('cat', { input: '' })).stdout).toHaveLength(0)
})

it('does not mind a process that leaves its input unread', async () => {
  expect((await sh('exit 7', { input: Buffer.alloc(1_000_000) })).code).toBe(7)
})

it('ends the process where its input fails, and throws the fault', async () => {
  async function* failing() {
    yield Buffer.from('x')
    throw new Error('the file is gone')
  }
  await expect(sh('cat > /dev/null; sleep 30', { input: failing() })).rejects.toThrow('the file is gone')
})

it('keeps the end of a long standard error and all of standard output', async () => {
  const { stdout, stderr } = await sh('head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2; echo end >&2')
  expect(stdout).toHaveLength(300_000)
  expect(stderr).toHaveLength(64 * 1024)
  expect(stderr.endsWith('end\n')).toBe(true)
})

it('tells of output as it comes', async () => {
  const seen: string[] = []
  await sh('printf a; printf b >&2', { onOutput: (chunk, from) => seen.push(`${from} ${chunk}`) })
  expect(seen.toSorted()).toEqual(['stderr b', 'stdout a'])
})

it('rejects with the system’s error where there is no such program or folder', async () => {
  await expect(runProcess('no-such-program', [], { env })).rejects.toMatchObject({ code: 'ENOENT' })
  await expect(sh('true', { cwd: '/no/such/folder' })).rejects.toMatchObject({ code: 'ENOENT' })
})

it('ends a process whose time is up, and one that is no longer wanted', async () => {
  expect(await sh('exec sleep 30', { timeout: 50 })).toMatchObject({ code: null, timedOut: true })
  const stop = new AbortController()
  const ended = sh('echo started; exec sleep 30', { signal: stop.signal, onOutput: () => stop.abort() })
  expect(await ended).toMatchObject({ code: null, timedOut: false })
  expect(await sh('exec sleep 30', { signal: stop.signal })).toMatchObject({ code: null })
})

it('runs in the folder it is told', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'process-'))
  expect((await sh('pwd -P', { cwd: folder })).stdout.toString()).toContain(folder)
  await rm(folder, { recursive: true })
})
