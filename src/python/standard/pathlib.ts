import { bool, cause, foreign, native, none, property, str, tuple, unknown } from '../literal.ts'
import { Exhausted, type Machine, type Place } from '../machine.ts'
import { makeInstance, nativeClass } from '../native-class.ts'
import type { ClassValue, InstanceValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'
import { joinPaths, located, locatedPath, normalizePath } from './workspace-path.ts'

/** A path whose text is known, or one that is known within the workspace. */
interface PathPayload {
  readonly kind: 'path'
  readonly path: string
  readonly inside: boolean
}

const payloadOf = (value: Value | undefined): PathPayload | null => {
  if (value?.kind !== 'instance' || typeof value.payload !== 'object' || value.payload === null) return null
  return 'kind' in value.payload && value.payload.kind === 'path' ? (value.payload as PathPayload) : null
}

const make = (cls: ClassValue, path: string, inside: boolean): InstanceValue =>
  makeInstance(cls, [], { kind: 'path', path, inside } satisfies PathPayload)

/** Longer ones no file system takes. */
const longest = 8192

const clean = (path: string): string => {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.')
  return `${path.startsWith('/') ? '/' : ''}${parts.join('/')}`
}

function combine(cls: ClassValue, parts: readonly Value[], place: Place): Value {
  let path = ''
  let inside = false
  for (const part of parts) {
    const held = payloadOf(part)
    const within = locatedPath(part)
    if (held !== null)
      [path, inside] =
        held.inside || held.path.startsWith('/') ? [held.path, held.inside] : [joinPaths(path, [held.path]), inside]
    else if (within !== null) [path, inside] = [within, true]
    else if (part.kind === 'str')
      [path, inside] = part.value.startsWith('/') ? [part.value, false] : [joinPaths(path, [part.value]), inside]
    else return part.kind === 'unknown' ? part : unknown(cause('the path is not modelled', place))
  }
  if (path.length > longest) throw new Exhausted(`it makes a path of ${path.length} characters`, place)
  return make(cls, clean(path), inside)
}

type Show = (path: string) => Value

// What depends on the whole path is unknown for one within the workspace.
const whole = (name: string, show: Show): Value =>
  property(name, (self, place) => {
    const held = payloadOf(self)
    return held === null ? none : held.inside ? located(held.path, place) : show(held.path)
  })

const lastPart = (name: string, show: (last: string) => string): Value =>
  property(name, (self, place) => {
    const held = payloadOf(self)
    const last = held?.path.split('/').at(-1) ?? ''
    return held === null || (held.inside && last === '') ? located(held?.path ?? '', place) : str(show(last))
  })

const suffix = (last: string): string => {
  const at = last.lastIndexOf('.')
  return at > 0 && at < last.length - 1 ? last.slice(at) : ''
}

const textOf = (self: Value | undefined, place: Place): Value => {
  const held = payloadOf(self)
  return held === null ? none : held.inside ? located(held.path, place) : str(held.path === '' ? '.' : held.path)
}

const resolved = (_machine: Machine, self: Value | undefined, place: Place): Value => {
  const held = payloadOf(self)
  if (held?.inside !== true || self?.kind !== 'instance')
    return unknown(cause('it depends on where the program runs', place))
  return make(self.cls, normalizePath(held.path), true)
}

const files = [
  'exists',
  'is_file',
  'is_dir',
  'read_text',
  'read_bytes',
  'open',
  'glob',
  'rglob',
  'iterdir',
  'stat',
  'mkdir',
  'write_text',
  'unlink',
  'touch',
]

const parentOf = (path: string): string => {
  const at = path.lastIndexOf('/')
  return at < 0 ? '' : at === 0 ? '/' : path.slice(0, at)
}

const pathClass: ClassValue = nativeClass('Path', {
  module: 'pathlib',
  construct: (_machine, cls, args, place) => args.rest ?? combine(cls, args.positional, place),
  members: {
    parent: property('parent', (self) => {
      const held = payloadOf(self)
      return held === null || self.kind !== 'instance' ? none : make(self.cls, parentOf(held.path), held.inside)
    }),
    parents: property('parents', (self, place) => {
      const held = payloadOf(self)
      if (held === null || self.kind !== 'instance') return none
      const all: Value[] = []
      for (let path = held.path; path !== '' && path !== '/'; path = parentOf(path))
        all.push(make(self.cls, parentOf(path), held.inside))
      return all.length > 0 ? tuple(all) : unknown(cause('it lies outside of the workspace', place))
    }),
    name: lastPart('name', (last) => last),
    stem: lastPart('stem', (last) => last.slice(0, last.length - suffix(last).length)),
    suffix: lastPart('suffix', suffix),
    parts: whole('parts', (path) =>
      tuple([
        ...(path.startsWith('/') ? [str('/')] : []),
        ...path
          .split('/')
          .filter((part) => part !== '')
          .map(str),
      ]),
    ),
    resolve: native('resolve', (machine, args, place) => resolved(machine, args.positional[0], place)),
    absolute: native('absolute', (machine, args, place) => resolved(machine, args.positional[0], place)),
    as_posix: native('as_posix', (_machine, args, place) => textOf(args.positional[0], place)),
    joinpath: native('joinpath', (_machine, args, place) => {
      const [self] = args.positional
      return self?.kind === 'instance' ? combine(self.cls, args.positional, place) : none
    }),
    with_suffix: native('with_suffix', (_machine, args, place) => {
      const [self, added] = args.positional
      const held = payloadOf(self)
      if (held === null || self?.kind !== 'instance' || added?.kind !== 'str')
        return unknown(cause('the path is not modelled', place))
      const last = held.path.split('/').at(-1) ?? ''
      return make(self.cls, held.path.slice(0, held.path.length - suffix(last).length) + added.value, held.inside)
    }),
    __truediv__: native('__truediv__', (_machine, args, place) => {
      const [self] = args.positional
      return self?.kind === 'instance' ? combine(self.cls, args.positional, place) : none
    }),
    __str__: native('__str__', (_machine, args, place) => textOf(args.positional[0], place)),
    __fspath__: native('__fspath__', (_machine, args, place) => textOf(args.positional[0], place)),
    __eq__: native('__eq__', (_machine, args, place) => {
      const [a, b] = args.positional.map(payloadOf)
      if (a == null || b == null) return bool(false)
      return a.inside === b.inside
        ? bool(a.path === b.path)
        : unknown(cause('it depends on where the workspace lies', place))
    }),
    __getattr__: native('__getattr__', (_machine, args, place) => {
      const [, name] = args.positional
      return foreign(`pathlib.Path.${name?.kind === 'str' ? name.value : '?'}`, place)
    }),
    ...Object.fromEntries(
      files.map((name) => [
        name,
        native(name, (machine, _args, place) => {
          const why = cause('it asks the file system', place)
          machine.mayRaise(why)
          return unknown(why)
        }),
      ]),
    ),
  },
})

const somewhere = (name: string): Value => ({
  kind: 'descriptor',
  type: 'classmethod',
  setter: null,
  function: native(name, (_machine, _args, place) => unknown(cause('it depends on where the program runs', place))),
})
pathClass.names.names.set('cwd', somewhere('cwd'))
pathClass.names.names.set('home', somewhere('home'))

export const pathlib = nativeModule('pathlib', {
  Path: pathClass,
  PurePath: pathClass,
  PurePosixPath: pathClass,
  PosixPath: pathClass,
})
