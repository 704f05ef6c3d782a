import { expect, it } from 'vitest'
import { parseOnce } from '#python/parse-once'

const version = { major: 3, minor: 12 } as const
const text = (source: string): Uint8Array => new TextEncoder().encode(source)

it('reads the same bytes of the same path once', () => {
  const parse = parseOnce()
  const first = parse(text('a = 1\n'), 'jobs.py', version)
  expect(first.kind).toBe('module')
  expect(parse(text('a = 1\n'), 'jobs.py', version)).toBe(first)
})

it('reads anew what has another path, other bytes or another version', () => {
  const parse = parseOnce()
  const first = parse(text('type A = int\n'), 'jobs.py', version)
  const elsewhere = parse(text('type A = int\n'), 'more.py', version)
  expect(elsewhere).toMatchObject({ kind: 'module', source: { file: 'more.py' } })
  expect(parse(text('type B = int\n'), 'jobs.py', version)).not.toEqual(first)
  expect(parse(text('type A = int\n'), 'jobs.py', { major: 3, minor: 11 }).kind).toBe('fault')
  expect(parse(text('type A = int\n'), 'jobs.py', version)).toBe(first)
})

it('remembers nothing for another reader', () => {
  const bytes = text('a = 1\n')
  expect(parseOnce()(bytes, 'jobs.py', version)).not.toBe(parseOnce()(bytes, 'jobs.py', version))
})
