import { iterate } from '../iterate.ts'
import { bool, native, none, tuple } from '../literal.ts'
import { isSubclass, makeInstance, nativeClass } from '../native-class.ts'
import type { ClassValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'

const suppress: ClassValue = nativeClass('suppress', {
  module: 'contextlib',
  construct: (_machine, cls, args) => makeInstance(cls, [['_exceptions', args.rest ?? tuple(args.positional)]]),
  members: {
    __enter__: native('__enter__', () => none),
    __exit__: native('__exit__', (machine, args, place) => {
      const [self, type = none] = args.positional
      const caught = self?.kind === 'instance' ? (self.names.names.get('_exceptions') ?? none) : none
      if (type.kind === 'none') return none
      if (type.kind === 'unknown') return type
      const classes = iterate(machine, caught, place)
      if (!Array.isArray(classes)) return classes as Value
      const list = classes as Value[]
      const doubt = list.find((one) => one.kind === 'unknown')
      const found = type.kind === 'class' && list.some((one) => one.kind === 'class' && isSubclass(type, one))
      return found || doubt === undefined ? bool(found) : doubt
    }),
  },
})

const nullContext: ClassValue = nativeClass('nullcontext', {
  module: 'contextlib',
  construct: (_machine, cls, args) => makeInstance(cls, [['enter_result', args.positional[0] ?? none]]),
  members: {
    __enter__: native('__enter__', (_machine, args) => {
      const [self] = args.positional
      return self?.kind === 'instance' ? (self.names.names.get('enter_result') ?? none) : none
    }),
    __exit__: native('__exit__', () => none),
  },
})

export const contextlib = nativeModule('contextlib', { suppress, nullcontext: nullContext })
