import type { OracleEnvironment } from '../oracle/environment.ts'
import type { ManifestAnswer } from '../oracle/generated-manifest.ts'
import { askOracle } from '../oracle/oracle.ts'
import { compare } from './compare.ts'
import type { RandomWorkspace } from './workspace.ts'

/**
 * The smallest workspace found that is still wrong for a reason of the same kind: files, statements, lines and the items of
 * brackets are dropped as long as that holds.
 */
export async function shrink(
  workspace: RandomWorkspace,
  reason: string,
  environment: OracleEnvironment,
): Promise<RandomWorkspace> {
  const wanted = kindOf(reason)
  let now = workspace
  for (let round = 0; round < 12; round += 1) {
    const candidates = [...smaller(now)].slice(0, 160)
    const still = await stillWrong(candidates, wanted, environment)
    if (still.length === 0) break
    now = still.reduce((best, one) => (sizeOf(one) < sizeOf(best) ? one : best))
  }
  const ended = Object.entries(now.files).map(([path, text]) => [path, text.replace(/\n*$/, '\n')])
  return { ...now, files: Object.fromEntries(ended) }
}

async function stillWrong(
  candidates: readonly RandomWorkspace[],
  wanted: string,
  environment: OracleEnvironment,
): Promise<RandomWorkspace[]> {
  const questions = candidates.map(({ files, module, useAll }) => ({ files, module, use_all: useAll }))
  const answers = await askOracle<ManifestAnswer[]>('generate_manifest', questions, environment)
  return candidates.filter((candidate, index) => {
    const outcome = compare(candidate, answers[index] as ManifestAnswer)
    return 'reason' in outcome && outcome.kind !== 'refused' && kindOf(outcome.reason) === wanted
  })
}

/** The reason without names and values, which shrinking changes. */
const kindOf = (reason: string): string => reason.replace(/"[^"]*"|'[^']*'|\d+/g, '').slice(0, 60)

const sizeOf = ({ files }: RandomWorkspace): number => Object.values(files).join('').length

function* smaller(workspace: RandomWorkspace): Generator<RandomWorkspace> {
  const entries = Object.entries(workspace.files)
  const having = (path: string, text: string | null): RandomWorkspace => {
    const kept = entries.flatMap(([name, held]): [string, string][] => {
      if (name !== path) return [[name, held]]
      return text === null ? [] : [[name, text]]
    })
    return { ...workspace, files: Object.fromEntries(kept) }
  }
  for (const [path] of entries) yield having(path, null)
  for (const [path, text] of entries) {
    const lines = text.split('\n')
    for (const size of [16, 8, 4, 2, 1]) {
      for (let start = 0; start < lines.length; start += size) {
        const end = endOfBlock(lines, Math.min(start + size, lines.length))
        yield having(path, lines.toSpliced(start, end - start).join('\n'))
      }
    }
  }
  for (const [path, text] of entries) {
    for (const cut of cutsOfBrackets(text)) yield having(path, cut)
  }
}

/** After lines are dropped, what was indented below the last of them goes as well. */
function endOfBlock(lines: readonly string[], end: number): number {
  const indent = (line: string): number => line.length - line.trimStart().length
  const last = lines[end - 1] ?? ''
  let at = end
  while (at < lines.length && lines[at] !== '' && indent(lines[at] ?? '') > indent(last)) at += 1
  return at
}

function* cutsOfBrackets(text: string): Generator<string> {
  for (const item of text.matchAll(/(?<=[([{,]) ?[^()[\]{},\n]+(?:\([^()\n]*\)|\[[^[\]\n]*\]|\{[^{}\n]*\})*,?/g)) {
    yield text.slice(0, item.index) + text.slice(item.index + item[0].length)
  }
  for (const bracket of text.matchAll(/\([^()\n]+\)|\[[^[\]\n]+\]|\{[^{}\n]+\}/g)) {
    yield text.slice(0, bracket.index) +
      bracket[0][0] +
      bracket[0].at(-1) +
      text.slice(bracket.index + bracket[0].length)
  }
}
