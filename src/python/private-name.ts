import type { Frame } from './machine.ts'

/** Within a class `__name` means `_Class__name`. */
export function mangled(name: string, frame: Frame): string {
  if (!name.startsWith('__') || name.endsWith('__')) return name
  const home = frame.scope.privates
  return home === null ? name : `_${home.replace(/^_+/, '')}${name}`
}
