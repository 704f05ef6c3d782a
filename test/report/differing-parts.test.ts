import { expect, test } from 'vitest'
import { differingParts } from '#report/differing-parts'

test('short texts stay whole', () => {
  expect(differingParts('a b', 'a c', 3)).toEqual(['a b', 'a c'])
})

test('long ones begin shortly before they differ', () => {
  const same = 'x'.repeat(100)
  expect(differingParts(`${same}old`, `${same}new`, 50)).toEqual([
    `… (80 equal characters) ${'x'.repeat(20)}old`,
    `… (80 equal characters) ${'x'.repeat(20)}new`,
  ])
  expect(differingParts(`old${same}`, `new${same}`, 50)).toEqual([`old${same}`, `new${same}`])
})

test('no character is cut in two', () => {
  const [before, after] = differingParts(
    `${'😀'.repeat(50)}a${'x'.repeat(19)}1`,
    `${'😀'.repeat(50)}a${'x'.repeat(19)}2`,
    30,
  )
  expect(before).not.toMatch(/\p{Cs}/u)
  expect(after.endsWith('2')).toBe(true)
})
