import type { Provide } from '../load-module.ts'
import type { ModuleValue } from '../value.ts'
import { datetimeModule } from './datetime.ts'
import { functools } from './functools.ts'
import { nativeModule } from './native-module.ts'
import { typing, typingMembers } from './typing.ts'

/** Makes the modules of Python's library that are modelled; each evaluation has its own, because modules can be changed. */
export function standardModules(): Provide {
  const made = new Map<string, ModuleValue>()
  return (name) => {
    const known = made.get(name)
    if (known !== undefined) return known
    const template = templates.get(name)
    if (template === undefined) return null
    const module: ModuleValue = {
      ...template,
      names: { kind: 'namespace', names: new Map(template.names.names), havoc: null },
    }
    made.set(name, module)
    return module
  }
}

const templates: ReadonlyMap<string, ModuleValue> = new Map(
  [typing, functools, datetimeModule, nativeModule('typing_extensions', typingMembers)].map((module) => [
    module.name,
    module,
  ]),
)
