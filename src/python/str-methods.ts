import { raised } from './exceptions.ts'
import { formatFields } from './format-fields.ts'
import { indexOf, plain } from './index-of.ts'
import { members } from './iterate.ts'
import { bool, bytes, cause, int, list, native, no, none, str, tuple, unknown } from './literal.ts'
import type { Machine, Place } from './machine.ts'
import { type Members, membersOf, method, pureMethod } from './method.ts'
import { isPrintable } from './repr.ts'
import { isDecimalDigit, isIdentifier, splitLines, splitWords, stripText } from './text.ts'
import type { NativeValue, Value } from './value.ts'

type Texts = (text: string, ...given: string[]) => Value

const textMethod = (name: string, names: readonly string[], run: Texts): NativeValue =>
  pureMethod('str', name, names, (_machine, self, given, place) => {
    const texts = given.map((value) => asText(value, name, place)).filter((value) => value !== undefined)
    return run(self.value, ...texts)
  })

function asText(value: Value | undefined, name: string, place: Place): string | undefined {
  if (value === undefined || value.kind === 'none') return undefined
  if (value.kind === 'str') return value.value
  if (value.kind === 'instance' && value.base?.kind === 'str') return value.base.value
  throw raised('TypeError', `${name}() argument must be str`, place)
}

const asks = (name: string, test: (text: string) => boolean): NativeValue =>
  textMethod(name, [], (text) => bool(test(text)))

function numberOf(value: Value | undefined, otherwise: number, place: Place): number {
  const index = indexOf(value)
  if (index !== null) return Number(index)
  if (value === undefined || value.kind === 'none') return otherwise
  throw raised('TypeError', 'object cannot be interpreted as an integer', place)
}

/** Columns count from the last end of line, each character as one. */
function expandTabs(text: string, size: number): string {
  let column = 0
  let expanded = ''
  for (const one of text) {
    if (one === '\t') {
      const width = size > 0 ? size - (column % size) : 0
      expanded += ' '.repeat(width)
      column += width
    } else {
      expanded += one
      column = one === '\n' || one === '\r' ? 0 : column + 1
    }
  }
  return expanded
}

const search = (name: string, find: (text: string, part: string) => number, raises: boolean): NativeValue =>
  pureMethod('str', name, ['/sub', '/start', '/end'], (_machine, self, [part, start, end], place) => {
    const characters = [...self.value]
    const [from, to] = window(characters.length, start, end, place)
    const wanted = asText(part, name, place) ?? notText(place)
    const at = from > to ? -1 : find(characters.slice(from, to).join(''), wanted)
    if (at < 0 && raises) throw raised('ValueError', 'substring not found', place)
    return int(at < 0 ? -1 : from + [...characters.slice(from, to).join('').slice(0, at)].length)
  })

// A start behind the end of the text stays there: then not even the empty text is found.
function window(length: number, start: Value | undefined, end: Value | undefined, place: Place): [number, number] {
  const at = (index: number): number => Math.max(index < 0 ? index + length : index, 0)
  return [at(numberOf(start, 0, place)), Math.min(at(numberOf(end, length, place)), length)]
}

const affix = (name: 'startswith' | 'endswith'): NativeValue =>
  pureMethod('str', name, ['/prefix', '/start', '/end'], (_machine, self, [part, start, end], place) => {
    const characters = [...self.value]
    const [from, to] = window(characters.length, start, end, place)
    if (from > to) return no
    const text = characters.slice(from, to).join('')
    const parts = part?.kind === 'tuple' ? part.items : [part]
    return bool(
      parts.some((one) => {
        const wanted = asText(one, name, place) ?? notText(place)
        return name === 'startswith' ? text.startsWith(wanted) : text.endsWith(wanted)
      }),
    )
  })

const split = (name: 'split' | 'rsplit'): NativeValue =>
  pureMethod('str', name, ['sep', 'maxsplit'], (_machine, self, [sep, most], place) => {
    const mark = asText(sep, name, place)
    if (mark === '') throw raised('ValueError', 'empty separator', place)
    const limit = numberOf(most, -1, place)
    const pieces =
      mark === undefined ? splitWords(self.value, limit, name === 'rsplit') : splitBy(self.value, mark, limit, name)
    return list(pieces.map(str))
  })

function splitBy(text: string, mark: string, limit: number, name: 'split' | 'rsplit'): string[] {
  const pieces = text.split(mark)
  if (limit < 0 || pieces.length <= limit + 1) return pieces
  const at = name === 'split' ? limit : pieces.length - limit - 1
  return name === 'split'
    ? [...pieces.slice(0, at), pieces.slice(at).join(mark)]
    : [pieces.slice(0, at + 1).join(mark), ...pieces.slice(at + 1)]
}

const partition = (name: 'partition' | 'rpartition'): NativeValue =>
  textMethod(name, ['/sep'], (text, mark = '') => {
    const at = name === 'partition' ? text.indexOf(mark) : text.lastIndexOf(mark)
    if (at < 0) return tuple((name === 'partition' ? [text, '', ''] : ['', '', text]).map(str))
    return tuple([text.slice(0, at), mark, text.slice(at + mark.length)].map(str))
  })

const justify = (name: 'ljust' | 'rjust' | 'center' | 'zfill'): NativeValue =>
  pureMethod('str', name, ['/width', '/fillchar'], (_machine, self, [width, fill], place) => {
    const missing = numberOf(width, 0, place) - [...self.value].length
    if (missing > 1_000_000) return unknown(cause('the text is too long to be worth making', place))
    if (missing <= 0) return str(self.value)
    const character = asText(fill, name, place) ?? ' '
    if (name === 'ljust') return str(self.value + character.repeat(missing))
    if (name === 'rjust') return str(character.repeat(missing) + self.value)
    if (name === 'zfill') {
      const sign = /^[+-]/.exec(self.value)?.[0] ?? ''
      return str(sign + '0'.repeat(missing) + self.value.slice(sign.length))
    }
    const left = Math.floor(missing / 2) + (missing & numberOf(width, 0, place) & 1)
    return str(character.repeat(left) + self.value + character.repeat(missing - left))
  })

const strip = (name: 'strip' | 'lstrip' | 'rstrip'): NativeValue =>
  textMethod(name, ['/chars'], (text, characters) => str(stripText(text, characters ?? null, name)))

function join(machine: Machine, mark: string, value: Value | undefined, place: Place): Value {
  const items =
    value === undefined
      ? []
      : value.kind === 'set' && value.entries.size > 1
        ? unordered(place)
        : members(machine, value, place)
  if (!Array.isArray(items)) return items as Value
  const texts: string[] = []
  for (const item of items as Value[]) {
    if (item.kind === 'unknown') return item
    texts.push(asText(item, 'join', place) ?? notText(place))
  }
  return str(texts.join(mark))
}

const unordered = (place: Place): Value => unknown(cause('the order of a set changes from run to run', place))

function notText(place: Place): never {
  throw raised('TypeError', 'sequence item: expected str instance', place)
}

const title = (text: string): string =>
  text.replace(/\p{Cased}+/gu, (word) => {
    const [first = '', ...others] = [...word]
    return first.toUpperCase() + others.join('').toLowerCase()
  })

// Case of these few depends on tables that differ between Python and JavaScript versions.
const isPlain = (text: string): boolean => !/[ßŉǄ-ǌǰǱ-ǳΐΰևႠ-ჿᎠ-ᏽᲐ-Ჿẖ-ẞὐ-ῼꭰ-ꮿﬀ-ﬗİΣς\u{10000}-\u{10ffff}]/u.test(text)

const cased = (name: string, change: (text: string) => string): NativeValue =>
  pureMethod('str', name, [], (_machine, self, _given, place) =>
    isPlain(self.value) ? str(change(self.value)) : unknown(cause('the case of these letters is not modelled', place)),
  )

export const strMethods: Members = membersOf([
  cased('upper', (text) => text.toUpperCase()),
  cased('lower', (text) => text.toLowerCase()),
  pureMethod('str', 'casefold', [], (_machine, self, _given, place) =>
    /^[\0-´¶-ňŊ-ž]*$/.test(self.value) && isPlain(self.value)
      ? str(self.value.toLowerCase())
      : unknown(cause('the case of these letters is not modelled', place)),
  ),
  cased('title', title),
  cased('capitalize', (text) => {
    const [first = '', ...others] = [...text]
    return first.toUpperCase() + others.join('').toLowerCase()
  }),
  cased('swapcase', (text) =>
    [...text].map((one) => (one === one.toUpperCase() ? one.toLowerCase() : one.toUpperCase())).join(''),
  ),
  strip('strip'),
  strip('lstrip'),
  strip('rstrip'),
  split('split'),
  split('rsplit'),
  partition('partition'),
  partition('rpartition'),
  justify('ljust'),
  justify('rjust'),
  justify('center'),
  justify('zfill'),
  affix('startswith'),
  affix('endswith'),
  search('find', (text, part) => text.indexOf(part), false),
  search('rfind', (text, part) => text.lastIndexOf(part), false),
  search('index', (text, part) => text.indexOf(part), true),
  search('rindex', (text, part) => text.lastIndexOf(part), true),
  pureMethod('str', 'count', ['/sub', '/start', '/end'], (_machine, self, [part, start, end], place) => {
    const characters = [...self.value]
    const [from, to] = window(characters.length, start, end, place)
    const wanted = asText(part, 'count', place) ?? notText(place)
    if (from > to) return int(0)
    return int(wanted === '' ? to - from + 1 : characters.slice(from, to).join('').split(wanted).length - 1)
  }),
  textMethod('removeprefix', ['/prefix'], (text, part = '') =>
    str(text.startsWith(part) ? text.slice(part.length) : text),
  ),
  textMethod('removesuffix', ['/suffix'], (text, part = '') =>
    str(part !== '' && text.endsWith(part) ? text.slice(0, -part.length) : text),
  ),
  pureMethod('str', 'replace', ['/old', '/new', 'count'], (_machine, self, [old, by, count], place) => {
    const part = asText(old, 'replace', place) ?? notText(place)
    const limit = numberOf(count, -1, place)
    const pieces = part === '' ? ['', ...self.value, ''] : self.value.split(part)
    if (part === '' && [...self.value].length === 0) return str(limit === 0 ? '' : (asText(by, 'replace', place) ?? ''))
    const parts =
      limit < 0 || pieces.length <= limit + 1 ? pieces : [...pieces.slice(0, limit), pieces.slice(limit).join(part)]
    return str(parts.join(asText(by, 'replace', place) ?? ''))
  }),
  method('str', 'join', ['/iterable'], (machine, self, [items], place) => join(machine, self.value, items, place)),
  native('format_map', (machine, args, place) => {
    const [self, mapping = none] = args.positional.map(plain)
    if (self?.kind !== 'str') return none
    if (mapping.kind === 'unknown') return mapping
    if (mapping.kind !== 'dict' || args.positional[1] !== mapping)
      return unknown(cause('`format_map` with this mapping is not modelled', place))
    if (mapping.havoc !== null) return mapping.havoc
    const pairs = [...mapping.entries.values()]
    const named = pairs.flatMap(({ key, value }) => (key.kind === 'str' ? [[key.value, value] as const] : []))
    if (/(?<!\{)(?:\{\{)*\{(?:\d|[!:}])/.test(self.value))
      return unknown(cause('`format_map` without names is not modelled', place))
    return formatFields(machine, self.value, { positional: [], keywords: new Map(named), rest: null }, place)
  }),
  pureMethod('str', 'translate', ['/table'], (_machine, self, [table], place) => {
    if (table?.kind !== 'dict' || table.havoc !== null) return unknown(cause('this table is not modelled', place))
    const parts = [...self.value].map((one) => {
      const entry = table.entries.get(`n${one.codePointAt(0)}`)
      if (entry === undefined) return one
      const { value } = entry
      if (value.kind === 'none') return ''
      if (value.kind === 'str') return value.value
      return value.kind === 'int' && value.value >= 0n && value.value < 0x110000n
        ? String.fromCodePoint(Number(value.value))
        : null
    })
    return parts.includes(null) ? unknown(cause('this table is not modelled', place)) : str(parts.join(''))
  }),
  native('format', (machine, args, place) => {
    const [self, ...positional] = args.positional
    return self?.kind === 'str' ? formatFields(machine, self.value, { ...args, positional }, place) : none
  }),
  pureMethod('str', 'splitlines', ['keepends'], (_machine, self, [keep]) =>
    list(splitLines(self.value, keep?.kind === 'bool' && keep.value).map(str)),
  ),
  textMethod('encode', ['encoding', 'errors'], (text, encoding = 'utf-8') => encode(text, encoding)),
  pureMethod('str', 'expandtabs', ['tabsize'], (_machine, self, [size], place) =>
    str(expandTabs(self.value, numberOf(size, 8, place))),
  ),
  pureMethod('str', 'isdigit', [], (_machine, self, _given, place) =>
    /\p{No}/u.test(self.value)
      ? unknown(cause('whether these are digits is not modelled', place))
      : bool(/^\p{Nd}+$/u.test(self.value)),
  ),
  pureMethod('str', 'isnumeric', [], (_machine, self, _given, place) =>
    /^[\0-\x7f]*$/.test(self.value)
      ? bool(/^\d+$/.test(self.value))
      : unknown(cause('whether these are numbers is not modelled', place)),
  ),
  asks('istitle', (text) => /\p{Cased}/u.test(text) && text === title(text)),
  asks('isdecimal', (text) => text !== '' && [...text].every(isDecimalDigit)),
  asks('isalpha', (text) => /^\p{L}+$/u.test(text)),
  asks('isalnum', (text) => /^[\p{L}\p{N}]+$/u.test(text)),
  asks('isspace', (text) => text !== '' && stripText(text, null, 'strip') === ''),
  asks('isupper', (text) => text !== text.toLowerCase() && text === text.toUpperCase()),
  asks('islower', (text) => text !== text.toUpperCase() && text === text.toLowerCase()),
  asks('isidentifier', isIdentifier),
  asks('isascii', (text) => [...text].every((one) => (one.codePointAt(0) ?? 0) < 128)),
  asks('isprintable', (text) => [...text].every(isPrintable)),
])

function encode(text: string, encoding: string): Value {
  if (/^utf-?8$/i.test(encoding)) return bytes(new TextEncoder().encode(text))
  return unknown({
    reason: 'the encoding is not modelled',
    expression: encoding,
    place: { unit: { file: '', text: '' }, start: 0, end: 0 },
  })
}
