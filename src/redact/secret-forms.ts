import { isTelling } from './is-telling.ts'

/**
 * Every form in which text could carry a value: as it is, each of its lines, and all of those as base64, in URLs, in JSON,
 * in Python, in TOML and between quotes. Longest first, so that a part never leaves the rest of a whole readable.
 */
export function secretForms(values: Iterable<string>): readonly string[] {
  const forms = new Set<string>()
  for (const value of values) {
    const pieces = [value, value.trim(), ...lines(value)].filter(isTelling)
    for (const piece of pieces) for (const form of formsOf(piece)) if (isTelling(form)) forms.add(form)
  }
  return [...forms].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
}

/**
 * What stands between line breaks and other control characters, which every program escapes in its own way. Markup alone, such
 * as the brackets of a JSON document, tells nothing.
 */
function lines(value: string): readonly string[] {
  const all = value.split(/[\p{Cc}\u2028\u2029]+/u)
  return all.length < 2 ? [] : all.map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]{3}/u.test(line))
}

function* formsOf(value: string): Generator<string> {
  yield value
  yield* encoded(Buffer.from(value, 'utf8'))
  yield* inUrls(value)
  yield* quoted(value)
}

/** Base64 alone, and as it stands within the base64 of something longer that begins one or two bytes earlier. */
function* encoded(bytes: Buffer): Generator<string> {
  yield bytes.toString('base64')
  yield bytes.toString('base64').replace(/=+$/, '')
  yield bytes.toString('base64url')
  for (const shift of [0, 1, 2]) {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replace(/=+$/, '')
    // Characters at either end mix in bits of the neighbours.
    const whole = text.slice(shift === 0 ? 0 : shift + 1, (bytes.length + shift) % 3 === 0 ? text.length : -1)
    if (whole.length < 6) continue
    yield whole
    yield whole.replaceAll('+', '-').replaceAll('/', '_')
  }
  if (bytes.length >= 4) {
    yield bytes.toString('hex')
    yield bytes.toString('hex').toUpperCase()
  }
}

function* inUrls(value: string): Generator<string> {
  const text = value.replace(/\p{Cs}/gu, '\ufffd')
  const component = encodeURIComponent(text)
  yield component
  yield component.replaceAll('%20', '+')
  yield encodeURI(text)
  yield component.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())
  yield component.replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)
}

function* quoted(value: string): Generator<string> {
  const inJson = JSON.stringify(value).slice(1, -1)
  yield inJson
  yield inJson.replaceAll('/', '\\/')
  yield inJson.replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
  yield JSON.stringify(inJson).slice(1, -1)
  yield value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
  yield* inPython(value)
  yield inToml(value)
  yield value.replaceAll('\n', '\\n').replaceAll('\r', '\\r').replaceAll('\t', '\\t')
  yield value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
  yield value.replace(/[&<>"']/g, (mark) => entities[mark] ?? mark)
}

/** As `repr` and `ascii` write it: between quotes that it does not hold, or with its own quotes escaped. */
function* inPython(value: string): Generator<string> {
  const escaped = value.replaceAll('\\', '\\\\').replace(/[\p{Cc}\u00a0\u00ad]/gu, controlInPython)
  const ascii = escaped.replace(/\P{ASCII}/gu, (character) => codeInPython(character.codePointAt(0) ?? 0))
  for (const text of [escaped, ascii]) {
    yield text
    yield text.replaceAll("'", "\\'")
  }
}

const named: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function controlInPython(control: string): string {
  return named[control] ?? codeInPython(control.charCodeAt(0))
}

function codeInPython(code: number): string {
  const [mark, width] = code <= 0xff ? ['x', 2] : code <= 0xffff ? ['u', 4] : ['U', 8]
  return `\\${mark}${code.toString(16).padStart(Number(width), '0')}`
}

/** As a basic string with capital digits, which is how dlt's own writer puts control characters. */
function inToml(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replace(/\\u[0-9a-f]{4}/g, (code) => `\\u${code.slice(2).toUpperCase()}`)
    .replaceAll('\x7f', '\\u007F')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
