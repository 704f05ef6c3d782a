import type { Random } from '../package/random.ts'
import type { Entry } from './expand.ts'

/** What can be written for a kind of expression: a template, and the names of its own that it leans on. */
export interface Form {
  readonly text: string
  readonly roots: readonly string[]
}

/** What can be written at a place in a module, beside what the grammar offers everywhere. */
export interface Scope {
  readonly random: Random
  readonly grammar: Readonly<Record<string, readonly Entry[]>>
  readonly forms: Map<string, Form[]>
  /** Numbers names, so that none is given twice in a workspace. */
  readonly count: { next: number }
}

export function createScope(random: Random, grammar: Scope['grammar']): Scope {
  return { random, grammar, forms: new Map(), count: { next: 0 } }
}

/** A number that nothing else in the workspace has. */
export function fresh({ count }: Scope): number {
  count.next += 1
  return count.next
}

/** What is added to the copy is not known outside of it. */
export function inner({ random, grammar, forms, count }: Scope): Scope {
  return { random, grammar, count, forms: new Map([...forms].map(([kind, known]) => [kind, [...known]])) }
}

export function give(scope: Scope, kind: string, form: Form): void {
  scope.forms.set(kind, [...(scope.forms.get(kind) ?? []), form])
}

/** A form as another module writes it, where its names are reached in another way. */
export function renamed({ text, roots }: Form, rename: (root: string) => string): Form {
  const written = roots.reduce((now, root) => now.replaceAll(new RegExp(`\\b${root}\\b`, 'g'), rename(root)), text)
  return { text: written, roots: roots.map(rename) }
}
