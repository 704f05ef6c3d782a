/**
 * Holds the static reader against real dlt on random workspaces: `node test/random/run.ts --count 2000 --seed 1`, of
 * another version with `--dlt 1.31`.
 * Prints what came of them, each reason of a refusal with its number, and every difference with its seed; with `--shrink`
 * also the least workspace that shows the difference, as the text of a golden case.
 */
import { parseArgs } from 'node:util'
import { type GoldenCase, writeGoldenCase } from '../golden/golden-case.ts'
import { oracleEnvironment } from '../oracle/environment.ts'
import { isRefused, type ManifestAnswer } from '../oracle/generated-manifest.ts'
import { manifestCase, withAnswer } from '../oracle/golden-answers.ts'
import { askOracle } from '../oracle/oracle.ts'
import { compare } from './compare.ts'
import { shrink } from './shrink.ts'
import { type RandomWorkspace, randomWorkspace } from './workspace.ts'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    dlt: { type: 'string', default: '1.26' },
    shrink: { type: 'boolean', default: false },
  },
})
const environment = oracleEnvironment(values.dlt)
const seeds = Array.from({ length: Number(values.count) }, (_, index) => Number(values.seed) + index)
const batch = 250
const counts = { equal: 0, rejected: 0, refused: 0, raised: 0, wrong: 0 }
const reasons = new Map<string, number>()

for (let start = 0; start < seeds.length; start += batch) {
  const now = seeds.slice(start, start + batch)
  const workspaces = now.map((seed) => randomWorkspace(seed, environment.dlt))
  const questions = workspaces.map(({ files, module, useAll }) => ({ files, module, use_all: useAll }))
  const answers = await askOracle<ManifestAnswer[]>('generate_manifest', questions, environment)
  for (const [index, workspace] of workspaces.entries()) {
    const outcome = compare(workspace, answers[index] as ManifestAnswer)
    counts[outcome.kind] += 1
    if (outcome.kind === 'refused') reasons.set(outcome.reason, (reasons.get(outcome.reason) ?? 0) + 1)
    if (outcome.kind === 'wrong' || outcome.kind === 'raised')
      await tell(now[index] ?? 0, workspace, outcome.kind, outcome.reason)
  }
}

for (const [reason, count] of [...reasons].toSorted(([, a], [, b]) => b - a)) console.log(`${count} × ${reason}`)
console.log(JSON.stringify(counts))
process.exitCode = counts.wrong > 0 ? 1 : 0

async function tell(seed: number, workspace: RandomWorkspace, kind: string, reason: string): Promise<void> {
  console.log(`seed ${seed} ${kind}: ${reason}`)
  if (!values.shrink) return
  const least = await shrink(workspace, reason, environment)
  const [answer] = await askOracle<ManifestAnswer[]>(
    'generate_manifest',
    [manifestCase(asGolden(seed, least))],
    environment,
  )
  if (answer === undefined) return
  const group = isRefused(answer) ? 'rejected' : 'decidable'
  console.log(writeGoldenCase(withAnswer({ ...asGolden(seed, least), group }, answer)))
}

function asGolden(seed: number, { files, module, useAll }: RandomWorkspace): GoldenCase {
  return { title: `Random workspace ${seed}`, group: 'decidable', laterGroups: [], module, useAll, files, answers: [] }
}
