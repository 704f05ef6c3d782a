import { findAttribute } from '../attribute.ts'
import { cleanDocstring } from '../docstring.ts'
import { raised } from '../exceptions.ts'
import { cause, float, int, native, none, pure, str, tuple, unknown } from '../literal.ts'
import { makeInstance, nativeClass, objectClass } from '../native-class.ts'
import { subscript } from '../subscript.ts'
import { splitLines, stripText } from '../text.ts'
import type { ModuleValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'

const textOf = (value: Value | undefined): string => (value?.kind === 'str' ? value.value : '')

const identity = (name: string): Value => native(name, (_machine, args) => args.positional[0] ?? none, false)

const abc = nativeModule('abc', {
  ABC: nativeClass('ABC', { module: 'abc', bases: [objectClass] }),
  ABCMeta: nativeClass('ABCMeta', { module: 'abc' }),
  abstractmethod: identity('abstractmethod'),
})

const lower = 'abcdefghijklmnopqrstuvwxyz'
const string = nativeModule('string', {
  ascii_lowercase: str(lower),
  ascii_uppercase: str(lower.toUpperCase()),
  ascii_letters: str(lower + lower.toUpperCase()),
  digits: str('0123456789'),
  hexdigits: str('0123456789abcdefABCDEF'),
  octdigits: str('01234567'),
  punctuation: str('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'),
  whitespace: str(' \t\n\r\v\f'),
})

function dedent(text: string): string {
  const lines = text.split('\n').map((line) => (/^[ \t]*$/.test(line) ? '' : line))
  const margins = lines.filter((line) => line !== '').map((line) => /^[ \t]*/.exec(line)?.[0] ?? '')
  const margin = margins.reduce<string | null>((least, one) => {
    if (least === null) return one
    let length = 0
    while (length < least.length && least[length] === one[length]) length += 1
    return least.slice(0, length)
  }, null)
  return lines.map((line) => (line === '' ? line : line.slice((margin ?? '').length))).join('\n')
}

const textwrap = nativeModule('textwrap', {
  dedent: pure('dedent', (_machine, args) => str(dedent(textOf(args.positional[0]))), false),
  indent: pure(
    'indent',
    (_machine, args, place) => {
      const [text, prefix] = args.positional
      if (args.positional.length !== 2) return unknown(cause('`indent` is not modelled here', place))
      return str(
        splitLines(textOf(text), true)
          .map((line) => (stripText(line, null, 'strip') === '' ? line : textOf(prefix) + line))
          .join(''),
      )
    },
    false,
  ),
})

const inspect = nativeModule('inspect', {
  cleandoc: pure(
    'cleandoc',
    (_machine, args) => {
      const lines = cleanDocstring(textOf(args.positional[0])).split('\n')
      while (lines[0] === '') lines.shift()
      while (lines.at(-1) === '') lines.pop()
      return str(lines.join('\n'))
    },
    false,
  ),
})

const whole = (name: string, round: (value: number) => number): Value =>
  pure(
    name,
    (_machine, args, place) => {
      const [value] = args.positional
      if (value?.kind === 'int' || value?.kind === 'bool') return int(BigInt(value.value))
      if (value?.kind === 'float' && Number.isFinite(value.value)) return int(round(value.value))
      return unknown(cause(`\`${name}\` is not modelled here`, place))
    },
    false,
  )

const math = nativeModule('math', {
  ceil: whole('ceil', Math.ceil),
  floor: whole('floor', Math.floor),
  trunc: whole('trunc', Math.trunc),
  pi: float(Math.PI),
  e: float(Math.E),
  inf: float(Infinity),
  nan: float(Number.NaN),
})

const operator = nativeModule('operator', {
  itemgetter: native(
    'itemgetter',
    (_machine, args) =>
      native(
        'itemgetter',
        (machine, given, place) => {
          const picked = args.positional.map((key) => subscript(machine, given.positional[0] ?? none, key, place))
          return picked.length === 1 ? (picked[0] ?? none) : tuple(picked)
        },
        false,
      ),
    false,
  ),
  attrgetter: native(
    'attrgetter',
    (_machine, args) =>
      native(
        'attrgetter',
        (machine, given, place) => {
          const [name] = args.positional
          if (args.positional.length !== 1 || textOf(name).includes('.'))
            return unknown(cause('`attrgetter` is not modelled here', place))
          const found = findAttribute(machine, given.positional[0] ?? none, textOf(name), place)
          if (found === undefined) throw raised('AttributeError', textOf(name), place)
          return found
        },
        false,
      ),
    false,
  ),
})

const simpleNamespace = nativeClass('SimpleNamespace', {
  module: 'types',
  construct: (_machine, cls, args) => args.rest ?? makeInstance(cls, args.keywords),
})

const types = nativeModule('types', { SimpleNamespace: simpleNamespace })

const importlib = nativeModule('importlib', {
  import_module: pure(
    'import_module',
    (machine, args, place) => {
      const name = textOf(args.positional[0] ?? args.keywords.get('name'))
      const base = textOf(args.positional[1] ?? args.keywords.get('package'))
      const dots = /^\.*/.exec(name)?.[0].length ?? 0
      if (dots === 0) return machine.import(name, [], place)
      const parts = base.split('.')
      if (base === '' || dots > parts.length) throw raised('TypeError', 'a relative import needs its package', place)
      return machine.import([...parts.slice(0, parts.length - dots + 1), name.slice(dots)].join('.'), [], place)
    },
    false,
  ),
})

/** Modules of which a handful of names is enough. */
export const smallModules: readonly ModuleValue[] = [abc, string, textwrap, inspect, math, operator, types, importlib]
