import { cause, foreign, native, none, unknown } from '#python/literal'
import type { Provide } from '#python/load-module'
import { makeInstance, nativeClass } from '#python/native-class'
import { datetimeClass, moment } from '#python/standard/datetime'
import { momentOf } from '#python/standard/moment'
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
  native('__getattr__', (_machine, args, place) => {
    const [, name] = args.positional
    const path = `${what}.${name?.kind === 'str' ? name.value : '?'}`
    return name?.kind === 'str' && name.value === 'setup' ? foreign(path, place) : member(path)
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

const pendulumDatetime = native(
  'datetime',
  (machine, args, place) => {
    const zone = args.keywords.get('tz')
    if (zone !== undefined && (zone.kind !== 'str' || zone.value !== 'UTC'))
      return unknown(cause('the time zone is not modelled', place))
    const keywords = new Map([...args.keywords].filter(([name]) => name !== 'tz'))
    const made = machine.call(datetimeClass, { ...args, keywords }, place)
    const held = momentOf(made)
    return held?.kind === 'datetime' ? moment(held.wall, 0n, datetimeClass, true) : made
  },
  false,
)

/** The frameworks whose objects make a module a job. */
export function frameworkModules(): Provide {
  const made = new Map<string, ModuleValue>(
    [
      nativeModule('pendulum', { datetime: pendulumDatetime }),
      nativeModule('dlt.common.pendulum', { pendulum: nativeModule('pendulum', { datetime: pendulumDatetime }) }),
      nativeModule('marimo', { App: marimoAppClass }),
      nativeModule('fastmcp', { FastMCP: fastMcpClass }),
      nativeModule('fastmcp.server', { FastMCP: fastMcpClass }),
      nativeModule('fastmcp.server.server', { FastMCP: fastMcpClass }),
    ].map((module) => [module.name, module]),
  )
  return (name) => made.get(name) ?? null
}
