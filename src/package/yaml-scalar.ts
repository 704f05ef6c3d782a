import { foldDoubleQuoted, indent, width } from './yaml-double-quoted.ts'

/**
 * Writes text as the value of `key` in a block mapping the way PyYAML does with `allow_unicode`: plain where it reads
 * back as the same text under YAML 1.1, else in single quotes, else in double quotes; folded at spaces beyond column 80.
 * The result begins with the space after the colon.
 */
export function yamlScalar(key: string, text: string): string {
  const characters = [...text]
  const column = '- '.length + key.length + ':'.length
  if (isPlain(text, characters)) return ` ${foldPlain(characters, column + 1)}`
  if (fitsSingleQuotes(text, characters)) return ` '${foldSingleQuoted(characters, column + 2)}'`
  return ` "${foldDoubleQuoted(characters, column + 2)}"`
}

/** YAML 1.1 reads these as booleans, nulls, numbers, dates and keys of its own (yaml/resolver.py). */
const otherTypes = [
  /^(?:|~|null|Null|NULL|<<|=)$/,
  /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  /^(?:[-+]?0b[01_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[\da-fA-F_]+|[-+]?[1-9][\d_]*(?::[0-5]?\d)+)$/,
  /^(?:[-+]?\d[\d_]*\.[\d_]*(?:[eE][-+]\d+)?|\.\d[\d_]*(?:[eE][-+]\d+)?|[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*)$/,
  /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  /^\d{4}-\d\d-\d\d$/,
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
]

/** Marks of YAML's own syntax, at the start of a value and within it. */
const syntax = /^(?:---|\.\.\.|[#,[\]{}&*!|>'"%@`]|[-?:](?: |$))|:(?: |$)| #/

function isPlain(text: string, characters: readonly string[]): boolean {
  if (characters.some((character) => isBreak(character) || isSpecial(character))) return false
  return !/^ | $/.test(text) && !syntax.test(text) && !otherTypes.some((type) => type.test(text))
}

function fitsSingleQuotes(text: string, characters: readonly string[]): boolean {
  return !characters.some(isSpecial) && !/ [\n\x85\u2028\u2029]|[\n\x85\u2028\u2029] /.test(text)
}

function isBreak(character: string | undefined): boolean {
  return character === '\n' || character === '\x85' || character === '\u2028' || character === '\u2029'
}

/** Not printable by YAML's definition, so only an escape can write it. */
function isSpecial(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (character === '\n' || character === '\x85' || (code >= 0x20 && code <= 0x7e)) return false
  return (
    code < 0xa0 ||
    code === 0xfeff ||
    (code >= 0xd800 && code < 0xe000) ||
    code === 0xfffe ||
    code === 0xffff ||
    code === 0x10ffff
  )
}

/** A single space between words may become a line break. */
function foldPlain(characters: readonly string[], start: number): string {
  let column = start
  let out = ''
  for (const run of runs(characters)) {
    if (run === ' ' && column > width) {
      out += indent
      column = indent.length - 1
    } else {
      out += run
      column += [...run].length
    }
  }
  return out
}

/** As plain text, with quotes doubled and line breaks kept, a newline as an empty line. */
function foldSingleQuoted(characters: readonly string[], start: number): string {
  let column = start
  let out = ''
  const all = runs(characters)
  for (const [i, run] of all.entries()) {
    if (isBreak(run[0])) {
      out += (run[0] === '\n' ? '\n' : '') + run + indent.slice(1)
      column = indent.length - 1
    } else if (run === ' ' && column > width && i > 0 && i < all.length - 1) {
      out += indent
      column = indent.length - 1
    } else {
      const quoted = run.replaceAll("'", "''")
      out += quoted
      column += [...quoted].length
    }
  }
  return out
}

/** Maximal runs of spaces, of line breaks and of anything else. */
function runs(characters: readonly string[]): readonly string[] {
  return characters.join('').match(/ +|[\n\x85\u2028\u2029]+|[^ \n\x85\u2028\u2029]+/gu) ?? []
}
