import { cause, foreign, native, none, unknown } from '#python/literal'
import type { Provide } from '#python/load-module'
import { makeInstance, nativeClass } from '#python/native-class'
import { nativeModule } from '#python/standard/native-module'
import type { ClassValue, ModuleValue, Value } from '#python/value'

// What the objects of a framework are called with is kept, not run: decorators give something of the framework back.
const member = (path: string): Value =>
  native(
    path,
    (_machine, args, place) => (args.positional.length > 0 ? foreign(`${path}()`, place) : member(`${path}()`)),
    false,
  )

const outside = (what: string): Value =>
  native('__getattr__', (_machine, args) => {
    const [, name] = args.positional
    return member(`${what}.${name?.kind === 'str' ? name.value : '?'}`)
  })

export const marimoAppClass: ClassValue = nativeClass('App', {
  module: 'marimo',
  construct: (_machine, cls, args) =>
    makeInstance(cls, [['app_title', args.rest ?? args.keywords.get('app_title') ?? none]], 'app'),
  members: { __getattr__: outside('marimo.App') },
})

export const fastMcpClass: ClassValue = nativeClass('FastMCP', {
  module: 'fastmcp',
  construct: (_machine, cls, args, place) => {
    const given = args.rest ?? args.positional[0] ?? args.keywords.get('name') ?? none
    const name = given.kind === 'none' ? unknown(cause('a server without a name is given a random one', place)) : given
    return makeInstance(cls, [['name', name]], 'server')
  },
  members: { __getattr__: outside('fastmcp.FastMCP') },
})

/** The frameworks whose objects make a module a job. */
export function frameworkModules(): Provide {
  const made = new Map<string, ModuleValue>(
    [
      nativeModule('marimo', { App: marimoAppClass }),
      nativeModule('fastmcp', { FastMCP: fastMcpClass }),
      nativeModule('fastmcp.server', { FastMCP: fastMcpClass }),
      nativeModule('fastmcp.server.server', { FastMCP: fastMcpClass }),
    ].map((module) => [module.name, module]),
  )
  return (name) => made.get(name) ?? null
}
