import { expect, test } from 'vitest'
import { canonicalJson } from '#json/canonical-json'
import { compareCodePoints } from '#json/code-point-order'
import { randomText } from '../manifest/random-text.ts'

const letters = ['', 'a', 'b', 'A', '\u007f', 'é', '\ud7ff', '\ue000', '\uffff', '\u{10000}', '😀', '\u{10ffff}']

test('text is ordered as its UTF-8 bytes are', () => {
  const random = randomText(10)
  const texts = Array.from({ length: 400 }, () => random.some(letters, 4))
  const byBytes = texts.toSorted((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  expect(texts.toSorted(compareCodePoints)).toEqual(byBytes)
})

test('keys of the canonical form are sorted at every level, numbers like any other text', () => {
  const value = { '😀': 1n, '\uffff': { b: [], a: 1.5 }, 10: null, 9: true, B: 'x', _: -0 }
  expect(canonicalJson(value)).toBe('{"10":null,"9":true,"B":"x","_":-0.0,"\uffff":{"a":1.5,"b":[]},"😀":1}')
})

test('values that dlt cannot write have a text of their own', () => {
  expect(canonicalJson(['\ud800', '\ufffd', '\\ud800', Number.NaN, Infinity, 2n ** 70n])).toBe(
    '["\\ud800","\ufffd","\\\\ud800",null,null,1180591620717411303424]',
  )
})
