/** What stands where a secret stood. */
export const redacted = '***'

/** The text without any of the forms, which are ordered as `secretForms` does. */
export function redactText(text: string, forms: readonly string[]): string {
  return forms.reduce((rest, form) => rest.replaceAll(form, redacted), text)
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
