import { setEntry } from '../containers.ts'
import { bool, emptyDict, float, int, list, none, str } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import type { Value } from '../value.ts'

/** What came of a text: a value, that it is no JSON, or that it is more than is worth reading. */
export type Loaded = Value | 'invalid' | 'too large'

interface Reader {
  readonly machine: Machine
  readonly place: Place
  readonly text: string
  at: number
}

class Fault extends Error {
  readonly kind: 'invalid' | 'too large'

  constructor(kind: 'invalid' | 'too large') {
    super(kind)
    this.kind = kind
  }
}

/** `json.loads(text)`: as Python reads JSON, with `NaN`, the infinities and halves of surrogate pairs. */
export function load(machine: Machine, text: string, place: Place): Loaded {
  const from: Reader = { machine, place, text, at: 0 }
  try {
    const value = read(from, 0)
    skip(from)
    return from.at < text.length ? 'invalid' : value
  } catch (error) {
    if (error instanceof Fault) return error.kind
    throw error
  }
}

const space = /[ \t\n\r]*/y
const numeral = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y
const word = /null|true|false|NaN|Infinity|-Infinity/y
// Control characters must be escaped.
// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what it is about
const plainText = /[^"\\\0-\x1f]*/y
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y

const words: Readonly<Record<string, Value>> = {
  null: none,
  true: bool(true),
  false: bool(false),
  NaN: float(Number.NaN),
  Infinity: float(Infinity),
  '-Infinity': float(-Infinity),
}

function match(from: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = from.at
  const found = pattern.exec(from.text)
  if (found !== null) from.at += found[0].length
  return found
}

const skip = (from: Reader): void => void match(from, space)

function read(from: Reader, depth: number): Value {
  from.machine.step(from.place)
  if (depth > 100) throw new Fault('too large')
  skip(from)
  const first = from.text[from.at]
  if (first === '"') return str(readText(from))
  if (first === '{') return readObject(from, depth)
  if (first === '[') return readArray(from, depth)
  const constant = match(from, word)
  if (constant !== null) return words[constant[0]] ?? none
  const found = match(from, numeral)
  if (found === null) throw new Fault('invalid')
  const [all, whole = '0', fraction, exponent] = found
  if (fraction !== undefined || exponent !== undefined) return float(Number(all))
  if (whole.length > 4300) throw new Fault('too large')
  return int(BigInt(whole))
}

function readArray(from: Reader, depth: number): Value {
  const items: Value[] = []
  from.at += 1
  skip(from)
  if (from.text[from.at] === ']') {
    from.at += 1
    return list([])
  }
  for (;;) {
    items.push(read(from, depth + 1))
    if (ends(from, ']')) return list(items)
  }
}

function readObject(from: Reader, depth: number): Value {
  const dict = emptyDict()
  from.at += 1
  skip(from)
  if (from.text[from.at] === '}') {
    from.at += 1
    return dict
  }
  for (;;) {
    skip(from)
    if (from.text[from.at] !== '"') throw new Fault('invalid')
    const key = readText(from)
    skip(from)
    if (from.text[from.at] !== ':') throw new Fault('invalid')
    from.at += 1
    setEntry(from.machine, dict, str(key), read(from, depth + 1), from.place)
    if (ends(from, '}')) return dict
  }
}

/** Steps over what stands behind an item: true at the end of the container, false before another item. */
function ends(from: Reader, close: string): boolean {
  skip(from)
  const mark = from.text[from.at]
  if (mark !== close && mark !== ',') throw new Fault('invalid')
  from.at += 1
  return mark === close
}

const named: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

function readText(from: Reader): string {
  from.at += 1
  let text = ''
  for (;;) {
    text += match(from, plainText)?.[0] ?? ''
    if (from.text[from.at] === '"') {
      from.at += 1
      return text
    }
    const sequence = match(from, escaped)?.[0]
    if (sequence === undefined) throw new Fault('invalid')
    const mark = sequence[1] ?? ''
    text += mark === 'u' ? String.fromCharCode(Number.parseInt(sequence.slice(2), 16)) : (named[mark] ?? mark)
  }
}
