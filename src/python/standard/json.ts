import { readArguments, required } from '../arguments.ts'
import { exceptionClass } from '../exceptions.ts'
import { plain } from '../index-of.ts'
import { type bytes, cause, native, none, pure, str, tuple, unknown } from '../literal.ts'
import { type Machine, type Place, PythonException } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import type { UnknownValue, Value } from '../value.ts'
import { dump, dumpOptions } from './json-dump.ts'
import { load } from './json-load.ts'
import { nativeModule } from './native-module.ts'

const decodeError = nativeClass('JSONDecodeError', {
  module: 'json.decoder',
  bases: [exceptionClass('ValueError')],
  construct: (_machine, _cls, _args, place) => unknown(cause('`JSONDecodeError` is not modelled', place)),
})

// What it says depends on the version of Python.
function undecodable(place: Place): PythonException {
  const why = unknown(cause('the words of this exception are not modelled', place))
  const names = ['msg', 'doc', 'pos', 'lineno', 'colno'].map((name) => [name, why] as const)
  return new PythonException(
    makeInstance(decodeError, [['args', tuple([why])], ...names], { message: 'the text is no JSON' }),
    place,
  )
}

const dumpArguments = [
  '/obj',
  ...['skipkeys', 'ensure_ascii', 'check_circular', 'allow_nan', 'cls', 'indent', 'separators', 'default'],
  'sort_keys',
]

export const json = nativeModule('json', {
  dumps: native(
    'dumps',
    (machine, args, place) => {
      if (args.rest !== null) return args.rest
      const names = dumpArguments.map((name) => (name.startsWith('/') ? name : `*${name}`))
      const [value, ...given] = readArguments('dumps', args, names, place)
      const options = dumpOptions(
        machine,
        new Map(
          given.flatMap((one, index) => (one === undefined ? [] : [[dumpArguments[index + 1] ?? '', one] as const])),
        ),
        place,
      )
      if ('kind' in options) return options
      const text = dump(machine, required('dumps', value, place), options, place)
      return typeof text === 'string' ? str(text) : text
    },
    false,
  ),
  loads: pure('loads', (machine, args, place) => loads(machine, args.positional, args.keywords, place), false),
  JSONDecodeError: decodeError,
})

function loads(machine: Machine, [given]: readonly Value[], keywords: ReadonlyMap<string, Value>, place: Place): Value {
  const source = plain(given ?? keywords.get('s') ?? none)
  const hooks = [...keywords].filter(([name, value]) => name !== 's' && value.kind !== 'none')
  if (hooks.length > 0) return unknown(cause('the options of `loads` are not modelled', place))
  const text = source.kind === 'bytes' ? decoded(source, place) : source
  if (text.kind === 'unknown') return text
  if (text.kind !== 'str') return unknown(cause('`loads` is not modelled here', place))
  machine.journal.spend(text.value.length / 32)
  const value = load(machine, text.value, place)
  if (value === 'too large') return unknown(cause('the text is too large to be worth reading', place))
  if (value === 'invalid') throw undecodable(place)
  return value
}

// Python looks at zeros for another encoding.
function decoded(source: ReturnType<typeof bytes>, place: Place): Value | UnknownValue {
  const isPlain = !source.value.includes(0) && source.value[0] !== 0xef && (source.value[0] ?? 0) < 0xfe
  try {
    if (isPlain) return str(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(source.value))
  } catch {
    // Told below.
  }
  return unknown(cause('the encoding of this JSON is not modelled', place))
}
