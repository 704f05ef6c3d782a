import { foreign, namespace, native, str } from '../literal.ts'
import type { Machine, Place } from '../machine.ts'
import type { ModuleValue, Value } from '../value.ts'

export type Members = Readonly<Record<string, Value>>

/**
 * A module that is modelled as far as `members` goes. What else it has is not looked at: with `open` any other name
 * is a value of outside, without it there is none.
 */
export function nativeModule(name: string, members: Members, open = true): ModuleValue {
  const names = namespace([['__name__', str(name)], ...Object.entries(members)])
  if (open) {
    names.names.set(
      '__getattr__',
      native('__getattr__', (_machine: Machine, args, place: Place) => {
        const [asked] = args.positional
        return foreign(`${name}.${asked?.kind === 'str' ? asked.value : '?'}`, place)
      }),
    )
  }
  return { kind: 'module', name, file: null, folder: null, names, lazyAnnotations: false }
}
