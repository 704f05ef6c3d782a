/**
 * Rewrites the golden files from what real dlt says: `node test/oracle/regenerate.ts [FILE…]`.
 * With files of `test/golden/deployment/`, only those; without, all of them and the manifests of the example workspaces.
 */
import path from 'node:path'
import { manifestGolden, workspaceNames, workspacesFolder, writeManifestGolden } from '../golden/manifest-golden.ts'
import { isRefused, type ManifestAnswer } from './generated-manifest.ts'
import { askOracle } from './oracle.ts'

await regenerateWorkspaces()

async function regenerateWorkspaces(): Promise<void> {
  const cases = workspaceNames.map((name) => ({ workspace: path.join(workspacesFolder, name) }))
  const answers = await askOracle<ManifestAnswer[]>('generate_manifest', cases)
  for (const [index, name] of workspaceNames.entries()) {
    const answer = answers[index]
    if (answer === undefined || isRefused(answer)) throw new Error(`dlt refuses ${name}: ${answer?.error}`)
    writeManifestGolden(name, manifestGolden(answer))
  }
}
