import { bool, cause, native, none, pure, str, tuple, unknown } from '../literal.ts'
import type { Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import type { ClassValue, NativeValue, UnknownValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'
import { joinPaths, located, locatedPath, normalizePath } from './workspace-path.ts'

const environment = (place: Place): UnknownValue => unknown(cause('it is an environment variable', place))

const environClass: ClassValue = nativeClass('_Environ', {
  module: 'os',
  members: {
    __getitem__: native('__getitem__', (machine, _args, place) => {
      machine.mayRaise(environment(place).cause)
      return environment(place)
    }),
    __setitem__: native('__setitem__', () => none),
    __delitem__: native('__delitem__', () => none),
    __contains__: native('__contains__', (_machine, _args, place) => environment(place)),
    __iter__: native('__iter__', (_machine, _args, place) => environment(place)),
    __len__: native('__len__', (_machine, _args, place) => environment(place)),
    __getattr__: native('__getattr__', () => native('environ', (_inner, _given, at) => environment(at), false)),
    get: native('get', (_machine, _args, place) => environment(place)),
    setdefault: native('setdefault', (_machine, _args, place) => environment(place)),
    pop: native('pop', (_machine, _args, place) => environment(place)),
    update: native('update', () => none),
  },
})

const textOf = (value: Value | undefined): string | null => (value?.kind === 'str' ? value.value : null)

/** A function of one path, for texts and for paths of the workspace. */
const ofPath = (name: string, change: (path: string) => string): NativeValue =>
  native(
    name,
    (_machine, args, place) => {
      const [value = none] = args.positional
      const inside = locatedPath(value)
      if (inside !== null) return located(change(inside), place)
      if (value.kind === 'unknown') return value
      const text = textOf(value)
      return text === null ? unknown(cause('the path is not modelled', place)) : str(change(text))
    },
    false,
  )

const same = (name: string): NativeValue =>
  native(
    name,
    (_machine, args, place) => {
      const [value = none] = args.positional
      const inside = locatedPath(value)
      return inside === null
        ? unknown(cause('it depends on where the program runs', place))
        : located(normalizePath(inside), place)
    },
    false,
  )

const dirname = (path: string): string => {
  const at = path.lastIndexOf('/')
  return at < 0 ? '' : at === 0 ? '/' : path.slice(0, at).replace(/\/+$/, '') || '/'
}

const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const splitExtension = (path: string): readonly [string, string] => {
  const name = basename(path)
  const at = name.replace(/^\.+/, (dots) => '_'.repeat(dots.length)).lastIndexOf('.')
  if (at <= 0) return [path, '']
  const cut = path.length - name.length + at
  return [path.slice(0, cut), path.slice(cut)]
}

export const osPath = nativeModule('os.path', {
  sep: str('/'),
  join: native(
    'join',
    (_machine, args, place) => {
      const [first = none, ...others] = args.positional
      const inside = locatedPath(first)
      const texts = others.map(textOf)
      const doubt = args.rest ?? args.positional.find((value) => value.kind === 'unknown')
      if (inside !== null && texts.every((text) => text !== null)) {
        const joined = joinPaths(inside, texts as string[])
        return joined.startsWith('/') ? str(joined) : located(joined, place)
      }
      if (doubt !== undefined && doubt !== null) return doubt
      const start = textOf(first)
      if (start === null || texts.includes(null)) return unknown(cause('the path is not modelled', place))
      return str(joinPaths(start, texts as string[]))
    },
    false,
  ),
  dirname: ofPath('dirname', dirname),
  basename: native(
    'basename',
    (_machine, args, place) => {
      const [value = none] = args.positional
      const path = locatedPath(value) ?? textOf(value)
      if (path !== null && basename(path) !== '') return str(basename(path))
      return value.kind === 'unknown'
        ? value
        : path === null
          ? unknown(cause('the path is not modelled', place))
          : str('')
    },
    false,
  ),
  abspath: same('abspath'),
  realpath: same('realpath'),
  normpath: same('normpath'),
  splitext: pure(
    'splitext',
    (_machine, args, place) => {
      const text = textOf(args.positional[0])
      return text === null ? unknown(cause('the path is not modelled', place)) : tuple(splitExtension(text).map(str))
    },
    false,
  ),
  isabs: pure('isabs', (_machine, args) => bool((textOf(args.positional[0]) ?? '').startsWith('/')), false),
})

export const os = nativeModule('os', {
  path: osPath,
  environ: makeInstance(environClass),
  getenv: native('getenv', (_machine, _args, place) => environment(place), false),
  getcwd: native(
    'getcwd',
    (_machine, _args, place) => unknown(cause('it depends on where the program runs', place)),
    false,
  ),
  sep: str('/'),
  linesep: str('\n'),
})
