import { type GoldenAnswer, type GoldenCase, goldenPython, goldenPythons } from '../golden/golden-case.ts'
import { isRefused, type ManifestAnswer, type ManifestCase } from './generated-manifest.ts'

/** The case as a question to the oracle. */
export function manifestCase(golden: GoldenCase): ManifestCase {
  return { files: golden.files, module: golden.module, use_all: golden.useAll }
}

/** What the oracle said, as it stands in a case's text. */
export function goldenAnswer(answer: ManifestAnswer): GoldenAnswer {
  const python = goldenPython(answer.python)
  if (isRefused(answer)) return { kind: 'error', python, type: answer.error_type, message: answer.error.trimEnd() }
  return { kind: 'manifest', python, hash: answer.hash, warnings: answer.warnings, document: answer.document }
}

/** The case with a new answer. What a Python answers like the one before it is not written again. */
export function withAnswer(golden: GoldenCase, answer: ManifestAnswer): GoldenCase {
  const fresh = goldenAnswer(answer)
  const known = [...golden.answers.filter((one) => one.python !== fresh.python), fresh]
  const sorted = goldenPythons.flatMap((version) => known.filter((one) => one.python === version))
  return { ...golden, answers: sorted.filter((one, index) => !isSame(one, sorted[index - 1])) }
}

/** Why the answer is not what the case's group promises, or null. */
export function breachOfGroup(golden: GoldenCase, answer: ManifestAnswer): string | null {
  const isPromised = golden.group === 'rejected'
  if (isRefused(answer) === isPromised || goldenPython(answer.python) !== '3.11') return null
  return isRefused(answer) ? `dlt refuses it: ${answer.error_type}: ${answer.error}` : 'dlt accepts it'
}

function isSame(answer: GoldenAnswer, other: GoldenAnswer | undefined): boolean {
  return JSON.stringify({ ...answer, python: '' }) === JSON.stringify({ ...other, python: '' })
}
