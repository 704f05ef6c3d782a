import { cleanDocstring } from '../docstring.ts'
import { raised } from '../exceptions.ts'
import { cause, native, none, pure, str, unknown } from '../literal.ts'
import { makeInstance, nativeClass, objectClass } from '../native-class.ts'
import { splitLines, splitWords, stripText } from '../text.ts'
import type { ModuleValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'
import { templateClass } from './string-template.ts'

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
  printable: str(`0123456789${lower}${lower.toUpperCase()}!"#$%&'()*+,-./:;<=>?@[\\]^_\`{|}~ \t\n\r\v\f`),
  Template: templateClass,
  capwords: pure(
    'capwords',
    (_machine, args, place) => {
      const [text, ...more] = args.positional
      if (text?.kind !== 'str' || more.length > 0 || args.keywords.size > 0 || /[^ -~\s]/.test(text.value))
        return unknown(cause('`capwords` is not modelled here', place))
      const words = splitWords(text.value, -1, false)
      return str(words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()).join(' '))
    },
    false,
  ),
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
export const smallModules: readonly ModuleValue[] = [abc, string, textwrap, inspect, types, importlib]
