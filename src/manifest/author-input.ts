import { pythonRepr } from '#json/python-repr'

/** What stands in an argument that takes texts, already evaluated. A set or another iterable counts as a list. */
export type AuthorInput =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list' | 'tuple'; readonly items: readonly AuthorInput[] }
  /** Any other value; `text` is what Python's `str` prints for it. */
  | { readonly kind: 'other'; readonly text: string }

/** `str(value)`: dlt takes an item that is not a text for what Python prints of it. */
export function printedInput(input: AuthorInput): string {
  switch (input.kind) {
    case 'none':
      return 'None'
    case 'text':
    case 'other':
      return input.text
    case 'list':
      return `[${input.items.map(represented).join(', ')}]`
    case 'tuple':
      return `(${input.items.map(represented).join(', ')}${input.items.length === 1 ? ',' : ''})`
  }
}

const represented = (input: AuthorInput): string =>
  input.kind === 'text' ? pythonRepr(input.text) : printedInput(input)
