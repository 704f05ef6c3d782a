import { redactor } from '#redact/redact'
import { secretForms } from '#redact/secret-forms'

/** What must not be seen, as far as it is known by now. */
export interface Concealed {
  /** From now on `redact` takes these out of every text. */
  readonly conceal: (values: Iterable<string>) => void
  readonly redact: (text: string) => string
}

/** Knows nothing at first. */
export function openConcealed(): Concealed {
  const values = new Set<string>()
  let known: Concealed['redact'] | null = null
  return {
    conceal: (more) => {
      const before = values.size
      for (const value of more) values.add(value)
      if (values.size > before) known = null
    },
    redact: (text) => {
      known ??= redactor(secretForms(values))
      return known(text)
    },
  }
}
