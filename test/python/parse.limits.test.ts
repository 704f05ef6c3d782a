import { describe, expect, it } from 'vitest'
import { parsePython } from '#python/parse'

const tooDeep = 'SYNTAX_TOO_DEEP'
const invalid = 'SYNTAX_ERROR'

/** What a file of this text comes to: `module`, or the code of its diagnostic. */
function outcome(source: string): string {
  const result = parsePython(Buffer.from(source), 'limits.py', { major: 3, minor: 13 })
  return result.kind === 'module' ? 'module' : result.diagnostic.code
}

const nested = (head: string, depth: number, tail: string): string =>
  `${Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}${head}\n`).join('')}${' '.repeat(depth)}${tail}\n`

describe('code nested beyond reason', () => {
  it.each([
    ['parentheses', `${'('.repeat(10_000)}${')'.repeat(10_000)}`, invalid],
    ['unary operators', `x = ${'-'.repeat(10_000)}1`, tooDeep],
    ['not', `x = ${'not '.repeat(10_000)}1`, tooDeep],
    ['powers', `x = ${'a**'.repeat(10_000)}1`, tooDeep],
    ['lambdas', `x = ${'lambda: '.repeat(10_000)}1`, tooDeep],
    ['conditions', `x = ${'a if b else '.repeat(10_000)}1`, tooDeep],
    ['elif', `if a: pass\n${'elif a: pass\n'.repeat(10_000)}`, tooDeep],
    ['blocks', nested('if a:', 10_000, 'pass'), invalid],
    ['f-strings', `x = ${'f"{'.repeat(10_000)}`, invalid],
    ['format specifications', `x = f'${'{a:'.repeat(10_000)}'`, invalid],
  ])('%s is a fault, not a crash', (_, source, code) => {
    expect(outcome(source)).toBe(code)
  })

  it.each([
    ['parentheses', `x = ${'('.repeat(199)}1${')'.repeat(199)}`],
    ['comprehensions', `x = ${'[x for x in '.repeat(190)}y${']'.repeat(190)}`],
    ['calls with lambdas in blocks', nested('class A:', 99, `x = ${'f(lambda x='.repeat(150)}1${':1)'.repeat(150)}`)],
    ['patterns', `match x:\n case ${'A(['.repeat(90)}${'])'.repeat(90)}: pass`],
  ])('%s as deep as Python allows parse', (_, source) => {
    expect(outcome(source)).toBe('module')
  })
})

describe('code that is long and flat', () => {
  it.each([
    ['a sum', `x = ${'a + '.repeat(50_000)}1`],
    ['attributes', `x = a${'.b'.repeat(50_000)}`],
    ['calls', `x = a${'()'.repeat(50_000)}`],
    ['subscripts', `x = a${'[0]'.repeat(50_000)}`],
    ['comparisons', `x = ${'a < '.repeat(50_000)}1`],
    ['and', `x = ${'a and '.repeat(50_000)}1`],
    ['a list', `x = [${'1, '.repeat(100_000)}]`],
    ['a dict', `x = {${'1: 2, '.repeat(50_000)}}`],
    ['adjacent strings', `x = ${'"a" '.repeat(100_000)}`],
    ['adjacent bytes', `x = ${'b"a" '.repeat(50_000)}`],
    ['clauses of a comprehension', `x = [a ${'for a in b '.repeat(50_000)}]`],
    ['decorators', `${'@a\n'.repeat(50_000)}def f(): pass`],
    ['alternatives of a pattern', `match x:\n case ${'1 | '.repeat(50_000)}1: pass`],
    ['parameters', `def f(${Array.from({ length: 50_000 }, (_, index) => `a${index}`).join(', ')}): pass`],
    ['a string', `x = """${'a\n'.repeat(1_000_000)}"""`],
    ['lines', 'x = f(1)\n'.repeat(200_000)],
  ])('%s parses', (_, source) => {
    expect(outcome(source)).toBe('module')
  })

  it.each([
    ['names without commas', `f(${'a '.repeat(100_000)})`],
    ['a bad escape at the end', `x = "${'\\x41'.repeat(200_000)}\\x4"`],
    ['a stray character at the end', `x = [${'1, '.repeat(200_000)} $]`],
    ['brackets that nothing closes', '[\n'.repeat(150)],
  ])('%s is a fault found in one pass', (_, source) => {
    expect(outcome(source)).toBe(invalid)
  })
})
