/** Values that a platform hands to every run as its environment. A scope is a profile's, or, null, the workspace's own. */
export interface Variables {
  /** All scopes, the workspace's own first. */
  list(): Promise<readonly VariableScope[]>
  /** Changes one scope, all of it or nothing. */
  change(profile: string | null, change: VariablesChange): Promise<readonly ChangedVariable[]>
}

export interface VariableScope {
  readonly profile: string | null
  readonly variables: readonly Variable[]
}

export interface Variable {
  readonly name: string
  readonly kind: 'plain' | 'secret'
  /** Null for a secret: no platform gives it back. */
  readonly value: string | null
}

export interface VariablesChange {
  readonly set: readonly { readonly name: string; readonly kind: 'plain' | 'secret'; readonly value: string }[]
  readonly remove: readonly string[]
}

export interface ChangedVariable {
  readonly name: string
  /** `upserted`, `removed`, `not_found`, or what a later platform says. */
  readonly status: string
}
