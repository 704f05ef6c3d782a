import { describe, expect, test } from 'vitest'
import { parseJson } from '#json/parse-json'

describe('reading JSON', () => {
  test('tells integers from floats', () => {
    expect(parseJson('[7200, 7200.0, 1e2, -0, -0.0]')).toEqual({ kind: 'json', value: [7200n, 7200, 100, 0n, -0] })
  })

  test('turns an integer beyond 64 bits into a float, as orjson does', () => {
    expect(parseJson('[18446744073709551615, 18446744073709551616]')).toEqual({
      kind: 'json',
      value: [18446744073709551615n, 2 ** 64],
    })
  })

  test('lets the last of equal keys count', () => {
    expect(parseJson('{"a": 1, "b": 2, "a": 3}')).toEqual({ kind: 'json', value: { a: 3n, b: 2n } })
  })

  test('takes `__proto__` for a key like any other', () => {
    const parsed = parseJson('{"__proto__": {"a": 1}}')
    expect(parsed.kind === 'json' && Object.entries(parsed.value as object)).toEqual([['__proto__', { a: 1n }]])
  })

  test.each([
    ['', 'the document ends where a value should be', 1, 1],
    ['{"a": 1,\n "b": }', 'a value should be here', 2, 7],
    ['{"😀": x}', 'a value should be here', 1, 7],
    ['[1,]', 'a value should be here', 1, 4],
    ['[1 2]', 'a list goes on with `,` or ends with `]`', 1, 4],
    ['{"a" 1}', 'a key is followed by `:`', 1, 6],
    ['{"a":1 "b"}', 'an object goes on with `,` or ends with `}`', 1, 8],
    ['{a:1}', 'a key in double quotes should be here', 1, 2],
    ['1 1', 'there is more text after the document', 1, 3],
    ['01', 'this is not a number of JSON', 1, 1],
    ['1.', 'this is not a number of JSON', 1, 1],
    ['1e999', 'the number is too large for a float', 1, 1],
    ['"a', 'the document ends inside a text', 1, 3],
    ['"a\tb"', 'a control character must be escaped', 1, 3],
    [String.raw`"\x"`, 'this is not an escape of JSON', 1, 2],
    [String.raw`"\ud800"`, 'the text holds half of a surrogate pair', 1, 1],
    ['"\ud83d\\ude00"', 'the text holds half of a surrogate pair', 1, 1],
    ['\ufeff1', 'a value should be here', 1, 1],
    ['NaN', 'a value should be here', 1, 1],
  ])('refuses %j where it goes wrong', (text, reason, line, column) => {
    expect(parseJson(text)).toEqual({ kind: 'invalid', reason, line, column })
  })

  test('refuses a document nested too deep, however deep', () => {
    expect(parseJson('['.repeat(1_000_000))).toMatchObject({ kind: 'invalid', column: 1025 })
  })
})
