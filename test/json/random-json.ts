import type { Json } from '#json/json'
import { writeJson } from '#json/write-json'
import { type RandomText, randomText } from '../manifest/random-text.ts'

/** Texts of JSON documents; about a third are damaged somewhere. */
export function randomDocuments(seed: number, count: number): readonly string[] {
  const random = randomText(seed)
  return Array.from({ length: count }, () => {
    const text = spaced(random, writeJson(randomValue(random, 0), random.below(3)))
    return random.chance(35) ? damaged(random, text) : text
  })
}

/** The bits of doubles as 16 hexadecimal digits: special ones, short decimals and any bits at all. */
export function randomDoubles(seed: number, count: number): readonly string[] {
  const random = randomText(seed)
  const digits = () => Array.from({ length: 16 }, () => random.below(16).toString(16)).join('')
  return Array.from({ length: count }, () => (random.chance(40) ? digits() : bitsOf(randomFloat(random))))
}

export function doubleOf(bits: string): number {
  return Buffer.from(bits, 'hex').readDoubleBE()
}

function bitsOf(value: number): string {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return bytes.toString('hex')
}

function randomFloat(random: RandomText): number {
  const decimal = Number(`${random.digits(1 + random.below(17))}e${random.below(60) - 40}`)
  const value = random.pick([
    decimal,
    decimal,
    10 ** (random.below(50) - 25),
    random.below(100_000) / 60,
    random.below(100_000),
    0,
  ])
  return random.chance(30) ? -value : value
}

const names = [
  'a',
  'b',
  'B',
  '_',
  '',
  '10',
  '9',
  'é',
  'ä',
  '\uffff',
  '😀',
  '__proto__',
  'constructor',
  'a b',
  '"',
  '\\',
  '\u007f',
  '\u2028',
  '\n',
  '\u0001',
  'key',
]
const texts = [
  ...names,
  'schedule:0 8 * * *',
  "it's",
  `'"`,
  '\u0000',
  '\u001f',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\ud7ff',
  '\ue000',
  '/',
  '<script>',
  '\t\r\b\f',
  'Ünïcode "q"\n    line 2 😀',
]

function randomValue(random: RandomText, depth: number): Json {
  switch (random.below(depth > 4 ? 6 : 9)) {
    case 0:
      return null
    case 1:
      return random.chance(50)
    case 2:
      return BigInt(
        random.pick([
          '0',
          '1',
          '-1',
          '7200',
          '9223372036854775808',
          '18446744073709551615',
          '-9223372036854775808',
          random.digits(random.below(19) + 1),
        ]),
      )
    case 3:
      return randomFloat(random)
    case 4:
    case 5:
      return random.some(texts, 3)
    case 6:
      return Array.from({ length: random.below(4) }, () => randomValue(random, depth + 1))
    default:
      return Object.fromEntries(
        Array.from({ length: random.below(6) }, () => [random.pick(names), randomValue(random, depth + 1)]),
      )
  }
}

/** With white space after some of the punctuation that stands outside of texts. */
function spaced(random: RandomText, text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|[[\]{},:]/g, (token) =>
    token.length === 1 && random.chance(20) ? `${token}${random.some([' ', '\t', '\n', '\r'], 3)}` : token,
  )
}

const broken = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u',
  '\\ud800',
  '\\udc00',
  '\\ud83d\\ude00',
  '\\u00e9',
  '\\x',
  '0',
  '00',
  '-',
  '.',
  'e',
  '1e999',
  '1.',
  '.5',
  'NaN',
  'Infinity',
  'true',
  'nul',
  "'a'",
  '\ufeff',
  '\u000b',
  '\u0000',
  '/*c*/',
  '{"a":1,"a":2}',
  '18446744073709551616',
  '-9223372036854775809',
  '1E+5',
  '-0',
  '-0.0',
  '\ud800',
]

function damaged(random: RandomText, text: string): string {
  const at = random.below(text.length + 1)
  const removed = random.below(3)
  return `${text.slice(0, at)}${random.chance(75) ? random.pick(broken) : ''}${text.slice(at + removed)}`
}
