import {
  answerAmong,
  type GoldenAnswer,
  type GoldenCase,
  goldenDlt,
  goldenDlts,
  goldenPython,
  goldenPythons,
} from '../golden/golden-case.ts'
import { isRefused, type ManifestAnswer, type ManifestCase } from './generated-manifest.ts'

/** The case as a question to the oracle. */
export function manifestCase(golden: GoldenCase): ManifestCase {
  return { files: golden.files, module: golden.module, use_all: golden.useAll }
}

/** What the oracle said, as it stands in a case's text. */
export function goldenAnswer(answer: ManifestAnswer): GoldenAnswer {
  const versions = { python: goldenPython(answer.python), dlt: goldenDlt(answer.dlt) }
  if (isRefused(answer)) return { kind: 'error', ...versions, type: answer.error_type, message: answer.error.trimEnd() }
  return { kind: 'manifest', ...versions, hash: answer.hash, warnings: answer.warnings, document: answer.document }
}

/** The case with a new answer. What would be answered without it is not written again. */
export function withAnswer(golden: GoldenCase, answer: ManifestAnswer): GoldenCase {
  const fresh = goldenAnswer(answer)
  const known = [...golden.answers.filter((one) => one.python !== fresh.python || one.dlt !== fresh.dlt), fresh]
  const sorted = goldenDlts.flatMap((dlt) =>
    goldenPythons.flatMap((python) => known.filter((one) => one.dlt === dlt && one.python === python)),
  )
  const answers: GoldenAnswer[] = []
  for (const one of sorted) if (!isTold(answers, one)) answers.push(one)
  return { ...golden, answers }
}

/** Why the answer is not what the case's group promises, or null. */
export function breachOfGroup(golden: GoldenCase, answer: ManifestAnswer): string | null {
  const isPromised = golden.group === 'rejected'
  if (isRefused(answer) === isPromised || !isFirst(answer)) return null
  return isRefused(answer) ? `dlt refuses it: ${answer.error_type}: ${answer.error}` : 'dlt accepts it'
}

/** Groups say what the first versions answer. */
function isFirst(answer: ManifestAnswer): boolean {
  return goldenPython(answer.python) === '3.11' && goldenDlt(answer.dlt) === '1.26'
}

function isTold(told: readonly GoldenAnswer[], answer: GoldenAnswer): boolean {
  const other = answerAmong(told, answer)
  return other !== undefined && saidIn(other) === saidIn(answer)
}

/** What is answered, without the versions that it is answered by. */
function saidIn(answer: GoldenAnswer): string {
  return JSON.stringify({ ...answer, python: '', dlt: '' })
}
