import type { Inputs } from './inputs.ts'

/** Shorter ones would blacken ordinary text, and protect nothing. */
const shortest = 4
const ordinary = new Set(['true', 'false', 'null', 'none'])

/** Names of variables that carry configuration: a TOML document, or one setting as dlt names it. */
const document = /(^|_)SECRETS_TOML$/
const setting = /^[A-Z0-9_]*[A-Z0-9]__[A-Z0-9][A-Z0-9_]*$/

/**
 * Every value that must not be seen, longest first, so that a part never leaves the rest of a whole readable.
 * What an environment variable or the `secrets` input holds under a name of the configuration counts as secret.
 */
export function secretValues(
  inputs: Pick<Inputs, 'api-key' | 'github-token' | 'secrets'>,
  env: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  const settings = Object.entries({ ...env, ...inputs.secrets }).filter(
    ([name]) => setting.test(name) || document.test(name),
  )
  const values = [
    inputs['api-key'] ?? '',
    ...tokenForms(inputs['github-token']),
    env['RUNTIME__API_KEY'] ?? '',
    ...Object.values(inputs.secrets),
    ...settings.map(([, value]) => value ?? ''),
    ...settings.filter(([name]) => document.test(name)).flatMap(([, value]) => tomlValues(value ?? '')),
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

/**
 * The strings and bare values of a TOML document. It is read by its quotes alone, because one that does not parse
 * must be masked all the same; a key in quotes is masked too, which does no harm.
 */
function tomlValues(text: string): readonly string[] {
  const quoted = [...text.matchAll(/"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'/g)].flatMap(
    (found) => {
      const written = found.slice(1).find((group) => group !== undefined) ?? ''
      return [written, unescaped(written)]
    },
  )
  const bare = [...text.matchAll(/=\s*([^\s"'#[{][^\s#]*)/g)].map((found) => found[1] ?? '')
  return [...quoted, ...bare]
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  e: '\u001b',
  '"': '"',
  '\\': '\\',
}

function unescaped(text: string): string {
  return text.replace(
    /\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8})|(.))/g,
    (whole, short: string, long: string, single: string) => {
      if (single !== undefined) return escapes[single] ?? whole
      const point = Number.parseInt(short ?? long, 16)
      return point <= 0x10ffff ? String.fromCodePoint(point) : whole
    },
  )
}
