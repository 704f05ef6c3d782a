/**
 * Rewrites the golden files from what real dlt says: `node test/oracle/regenerate.ts [NAME…]`.
 * With names, only those of `test/golden/deployment/`; without, all of them and the manifests of the example workspaces.
 * Then with `ORACLE_PYTHON=3.12` and `ORACLE_PYTHON=3.13`, with `ORACLE_DLT=1.27` and each later one, and with both:
 * what those answer otherwise is written beside it.
 * Says which cases dlt answers otherwise than their group promises, and leaves those alone.
 */
import path from 'node:path'
import { deploymentCaseNames, readDeploymentCase, writeDeploymentCase } from '../golden/deployment-cases.ts'
import { manifestGolden, workspaceNames, workspacesFolder, writeManifestGolden } from '../golden/manifest-golden.ts'
import { isRefused, type ManifestAnswer } from './generated-manifest.ts'
import { breachOfGroup, manifestCase, withAnswer } from './golden-answers.ts'
import { askOracle } from './oracle.ts'

const wanted = process.argv.slice(2)

await regenerateDeploymentCases(wanted.length > 0 ? wanted : deploymentCaseNames)
if (wanted.length === 0) await regenerateWorkspaces()

async function regenerateDeploymentCases(names: readonly string[]): Promise<void> {
  const cases = names.map(readDeploymentCase)
  const answers = await askOracle<ManifestAnswer[]>('generate_manifest', cases.map(manifestCase))
  for (const [index, golden] of cases.entries()) {
    const answer = answers[index] as ManifestAnswer
    const name = names[index] as string
    const breach = breachOfGroup(golden, answer)
    if (breach === null) writeDeploymentCase(name, withAnswer(golden, answer))
    else {
      process.stderr.write(`${name}: ${breach}\n`)
      process.exitCode = 1
    }
  }
}

async function regenerateWorkspaces(): Promise<void> {
  const cases = workspaceNames.map((name) => ({ workspace: path.join(workspacesFolder, name) }))
  const answers = await askOracle<ManifestAnswer[]>('generate_manifest', cases)
  for (const [index, name] of workspaceNames.entries()) {
    const answer = answers[index]
    if (answer === undefined || isRefused(answer)) throw new Error(`dlt refuses ${name}: ${answer?.error}`)
    writeManifestGolden(name, answer.python, answer.dlt, manifestGolden(answer))
  }
}
