import type { GoldenAnswer, GoldenCase } from '../golden/golden-case.ts'
import { isRefused, type ManifestAnswer, type ManifestCase } from './generated-manifest.ts'

/** The case as a question to the oracle. */
export function manifestCase(golden: GoldenCase): ManifestCase {
  return { files: golden.files, module: golden.module, use_all: golden.useAll }
}

/** What the oracle said, as it stands in a case's text. */
export function goldenAnswer(answer: ManifestAnswer): GoldenAnswer {
  const python = isDedenting(answer.python) ? '3.13' : '3.11'
  if (isRefused(answer)) return { kind: 'error', python, type: answer.error_type, message: answer.error.trimEnd() }
  return { kind: 'manifest', python, hash: answer.hash, warnings: answer.warnings, document: answer.document }
}

/** The case with a new answer. One for Python 3.13 is kept only where it is not the same as the one before 3.13. */
export function withAnswer(golden: GoldenCase, answer: ManifestAnswer): GoldenCase {
  const fresh = goldenAnswer(answer)
  const others = golden.answers.filter((one) => one.python !== fresh.python)
  const answers = [...others, fresh].toSorted((a, b) => Number(a.python > b.python) - Number(a.python < b.python))
  const [first, ...later] = answers
  return { ...golden, answers: answers.filter((one) => one === first || !later.some(() => isSame(one, first))) }
}

/** Why the answer is not what the case's group promises, or null. */
export function breachOfGroup(golden: GoldenCase, answer: ManifestAnswer): string | null {
  const isPromised = golden.group === 'rejected'
  if (isRefused(answer) === isPromised || isDedenting(answer.python)) return null
  return isRefused(answer) ? `dlt refuses it: ${answer.error_type}: ${answer.error}` : 'dlt accepts it'
}

function isDedenting(python: string): boolean {
  return Number(python.split('.')[1]) >= 13
}

function isSame(answer: GoldenAnswer, other: GoldenAnswer | undefined): boolean {
  return JSON.stringify({ ...answer, python: '' }) === JSON.stringify({ ...other, python: '' })
}
