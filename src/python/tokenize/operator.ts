import { lineAt } from '../source-text.ts'
import { invalid } from '../syntax-fault.ts'
import { badCharacter } from './name.ts'
import { emit, type Scanner } from './scanner.ts'
import { type Operator, operators } from './token.ts'

const deepestNesting = 200

/** The operators that begin with a character, the longest first. */
const operatorsFrom: readonly (readonly Operator[])[] = Array.from({ length: 128 }, (_, code) =>
  operators.filter((operator) => operator.charCodeAt(0) === code),
)

/** Reads an operator or a bracket. */
export function scanOperator(scanner: Scanner): void {
  const { text, at } = scanner
  const operator = operatorAt(text, at)
  if (operator === null) {
    scanUnknown(scanner)
    return
  }
  switch (operator) {
    case '(':
    case '[':
    case '{':
      openBracket(scanner)
      break
    case ')':
    case ']':
    case '}':
      closeBracket(scanner, operator)
  }
  emit(scanner, operator, at, at + operator.length)
}

/** Notes the bracket at the present place as open. */
export function openBracket(scanner: Scanner): void {
  if (scanner.brackets.length >= deepestNesting) throw invalid('too many nested parentheses', scanner.at)
  scanner.brackets.push(scanner.at)
}

function operatorAt(text: string, at: number): Operator | null {
  const candidates = operatorsFrom[text.charCodeAt(at)] ?? []
  for (const operator of candidates) {
    if (operator.length === 1 || text.startsWith(operator, at)) return operator
  }
  return null
}

function closeBracket(scanner: Scanner, closing: string): void {
  const { text, at, source } = scanner
  const opened = scanner.brackets.pop()
  if (opened === undefined) throw invalid(`unmatched '${closing}'`, at)
  const opening = text[opened] ?? ''
  if (opening + closing === '()' || opening + closing === '[]' || opening + closing === '{}') return
  const line = lineAt(source, opened)
  const where = line === lineAt(source, at) ? '' : ` on line ${line}`
  throw invalid(`closing parenthesis '${closing}' does not match opening parenthesis '${opening}'${where}`, at)
}

function scanUnknown(scanner: Scanner): void {
  const { text, at } = scanner
  const character = text[at] ?? ''
  if (character < ' ' || character === '\x7f') throw badCharacter(character, at)
  emit(scanner, 'unknown', at, at + 1)
}
