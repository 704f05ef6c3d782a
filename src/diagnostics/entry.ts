/**
 * One kind of fault. Its code is the key in the catalogue: public and permanent, retired but never reused.
 * `message` says what is wrong and why, `hint` what to do; `{slots}` are filled by `diagnose`. Neither names a place.
 */
export interface Entry {
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly hint: string
}

export type Entries = Readonly<Record<string, Entry>>

/** The names in braces of a template. */
export type SlotNames<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | SlotNames<Rest>
  : never
