import { describe, expect, it } from 'vitest'
import type { Constant, ConstantValue, Expr } from '#python/ast/expression'
import { parsePython } from '#python/parse'

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('a literal', () => {
  const cases: readonly (readonly [string, ConstantValue])[] = [
    ['1_000', { type: 'int', value: 1000n }],
    ['0x_FF', { type: 'int', value: 255n }],
    ['0B101', { type: 'int', value: 5n }],
    ['0o17', { type: 'int', value: 15n }],
    ['00_0', { type: 'int', value: 0n }],
    ['9007199254740993', { type: 'int', value: 9007199254740993n }],
    ['7200.0', { type: 'float', value: 7200 }],
    ['1e400', { type: 'float', value: Number.POSITIVE_INFINITY }],
    ['1_0.5e-1', { type: 'float', value: 1.05 }],
    ['.5', { type: 'float', value: 0.5 }],
    ['2.5J', { type: 'complex', imaginary: 2.5 }],
    ['None', { type: 'none' }],
    ['...', { type: 'ellipsis' }],
    ['True', { type: 'bool', value: true }],
    [`'a' "b" '''c'''`, { type: 'str', value: 'abc' }],
    [String.raw`'\x41\u00e9\U0001F600\101\0\t\q\\'`, { type: 'str', value: 'A\u00e9\u{1F600}A\0\t\\q\\' }],
    [String.raw`r'\x41'`, { type: 'str', value: String.raw`\x41` }],
    [String.raw`'\ud800'`, { type: 'str', value: '\ud800' }],
    ["'a\\\nb'", { type: 'str', value: 'ab' }],
    [String.raw`b'\xff\777\u0041'`, { type: 'bytes', value: latin('\xff\xff\\u0041') }],
    [`b'a' rb'\\n'`, { type: 'bytes', value: latin('a\\n') }],
    [String.raw`'\N{BULLET} x'`, { type: 'str', value: '\u2022 x' }],
    [String.raw`'a' '\N{bullet}' 'b'`, { type: 'str', value: 'a\u2022b' }],
    [String.raw`r'\N{BULLET}'`, { type: 'str', value: String.raw`\N{BULLET}` }],
  ]

  it.each(cases)('%s has its exact value', (source, value) => {
    expect(constant(source).value).toEqual(value)
  })

  it('keeps an int of any size', () => {
    expect(constant(`0x${'f'.repeat(5000)}`).value).toEqual({ type: 'int', value: 16n ** 5000n - 1n })
  })

  it('is a str without line ends other than \\n', () => {
    expect(constant("'''a\r\nb\rc'''").value).toEqual({ type: 'str', value: 'a\nb\nc' })
  })
})

describe('an f-string', () => {
  it.each([
    ["f'a{b}c'", ['a', '{', 'c']],
    ["'x' f'{{{b}}}' 'y'", ['x{', '{', '}y']],
    ["f'{b = }'", ['b = ', '{']],
    ["f'' 'a'", ['a']],
    ["f''", []],
    [String.raw`rf'\n{b}'`, [String.raw`\n`, '{']],
  ])('%s is text and fields, adjacent text joined', (source, parts) => {
    const node = expression(source)
    const found = node.kind === 'JoinedStr' ? node.values : []
    expect(node.kind).toBe('JoinedStr')
    expect(
      found.map((part) => (part.kind === 'FormattedValue' ? '{' : part.value.type === 'str' && part.value.value)),
    ).toEqual(parts)
  })

  it.each([
    ["f'{b!r}'", 'r'],
    ["f'{b=}'", 'r'],
    ["f'{b=!s}'", 's'],
    ["f'{b=:>5}'", null],
    ["f'{b}'", null],
  ])('%s converts as Python does', (source, conversion) => {
    const node = expression(source)
    expect(node.kind === 'JoinedStr' ? node.values.at(-1) : node).toMatchObject({ kind: 'FormattedValue', conversion })
  })
})

describe('a name', () => {
  it('is normalised, so that two spellings are one name', () => {
    expect(expression('ﬁx')).toMatchObject({ kind: 'Name', id: 'fix' })
  })
})

function constant(source: string): Constant {
  const node = expression(source)
  if (node.kind !== 'Constant') throw new Error(`${source} is a ${node.kind}`)
  return node
}

function expression(source: string): Expr {
  const result = parsePython(Buffer.from(source), 'values.py', { major: 3, minor: 12 })
  if (result.kind === 'fault') throw new Error(result.diagnostic.message)
  const [statement] = result.module.body
  if (statement?.kind !== 'Expr') throw new Error(`${source} is no expression`)
  return statement.value
}
