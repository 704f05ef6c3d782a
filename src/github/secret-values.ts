import { secretVariables } from '#redact/secret-variables'
import type { Inputs } from './inputs.ts'

/** Shorter ones would blacken ordinary text, and protect nothing. */
const shortest = 4
const ordinary = new Set(['true', 'false', 'null', 'none'])

/**
 * Every value that must not be seen, longest first, so that a part never leaves the rest of a whole readable.
 * What an environment variable or the `secrets` input holds under a name of the configuration counts as secret.
 */
export function secretValues(
  inputs: Pick<Inputs, 'api-key' | 'github-token' | 'secrets'>,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const values = [
    inputs['api-key'] ?? '',
    ...tokenForms(inputs['github-token']),
    ...Object.values(inputs.secrets),
    ...secretVariables({ ...env, ...inputs.secrets }),
  ]
  const secret = values
    .map((value) => value.trim())
    .filter((value) => value.length >= shortest && !ordinary.has(value.toLowerCase()))
  return [...new Set(secret)].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/** A token, and the token as git sends it. */
function tokenForms(token: string | null): readonly string[] {
  return token === null ? [] : [token, Buffer.from(`x-access-token:${token}`).toString('base64')]
}
