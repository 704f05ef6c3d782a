import type { Frame, Scope } from './machine.ts'

/** Within a class `__name` means `_Class__name`. */
export function privateName(name: string, scope: Scope): string {
  if (!name.startsWith('__') || name.endsWith('__')) return name
  return scope.privates === null ? name : `_${scope.privates.replace(/^_+/, '')}${name}`
}

export const mangled = (name: string, frame: Frame): string => privateName(name, frame.scope)
