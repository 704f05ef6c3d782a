import type { Stmt } from './ast/statement.ts'
import { none, str } from './literal.ts'
import type { PythonVersion } from './python-version.ts'
import type { Value } from './value.ts'

/** What `__doc__` of this body is. From 3.13 on the compiler removes common indentation. */
export function docstringOf(body: readonly Stmt[], version: PythonVersion): Value {
  const [first] = body
  if (first?.kind !== 'Expr' || first.value.kind !== 'Constant') return none
  if (first.value.value.type !== 'str') return none
  const text = first.value.value.value
  return str(version.minor >= 13 ? cleanDocstring(text) : text)
}

/** As CPython's compiler: tabs become spaces, the margin of all lines but the first goes, so does space before the first. */
export function cleanDocstring(text: string): string {
  const lines = expandTabs(text).split('\n')
  const margin = lines
    .slice(1)
    .filter((line) => !/^ *$/.test(line))
    .reduce((least, line) => Math.min(least, line.length - line.replace(/^ +/, '').length), Number.POSITIVE_INFINITY)
  const [first = '', ...others] = lines
  const cut = Number.isFinite(margin) ? margin : 0
  return [
    first.replace(/^ +/, ''),
    ...others.map((line) => line.slice(Math.min(cut, line.length - line.replace(/^ +/, '').length))),
  ].join('\n')
}

/** `text.expandtabs()` */
export function expandTabs(text: string): string {
  let column = 0
  let expanded = ''
  for (const character of text) {
    if (character === '\t') {
      const width = 8 - (column % 8)
      expanded += ' '.repeat(width)
      column += width
      continue
    }
    expanded += character
    column = character === '\n' || character === '\r' ? 0 : column + 1
  }
  return expanded
}
