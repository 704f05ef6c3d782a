import { begunAtEnd, type CutForms, cutForms, endedAtStart } from './cut-forms.ts'

/** What stands where a secret stood. */
export const redacted = '***'

/** What stands where text was cut, in every text that we make. */
const cut = '…'

/**
 * Takes every one of the forms, which are ordered as `secretForms` does, out of a text: as a whole, and where a text was
 * cut through it before it came here, what the cut has left of it.
 */
export function redactor(forms: readonly string[]): (text: string) => string {
  let halves: CutForms | null = null
  return (text) => {
    const rest = forms.reduce((left, form) => left.replaceAll(form, redacted), text)
    if (forms.length === 0 || !rest.includes(cut)) return rest
    halves ??= cutForms(forms)
    return withoutHalves(rest, halves)
  }
}

function withoutHalves(text: string, forms: CutForms): string {
  const parts = text.split(cut)
  return parts
    .map((part, at) => {
      const start = at === 0 ? 0 : endedAtStart(part, forms)
      const rest = part.slice(start)
      const end = at === parts.length - 1 ? 0 : begunAtEnd(rest, forms)
      return `${start > 0 ? redacted : ''}${rest.slice(0, rest.length - end)}${end > 0 ? redacted : ''}`
    })
    .join(cut)
}

/** The text without any of the forms. */
export function redactText(text: string, forms: readonly string[]): string {
  return redactor(forms)(text)
}

/**
 * The value with every text in it redacted, before anything is rendered from it. Hashes stay, which tell of no secret
 * and would no longer compare.
 */
export function redactDeep<T>(value: T, redact: (text: string) => string): T {
  return deep(value, redact) as T
}

function deep(value: unknown, redact: (text: string) => string): unknown {
  if (typeof value === 'string') return redact(value)
  if (Array.isArray(value)) return value.map((item) => deep(item, redact))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(entries.map(([key, item]) => [key, isHash(key) ? item : deep(item, redact)]))
}

const isHash = (key: string): boolean => /^(?:hash|hashes|\w+_hash|revision|commit)$/.test(key)
