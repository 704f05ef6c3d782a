import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { GeneratedManifest } from '../oracle/generated-manifest.ts'

const folder = path.join(import.meta.dirname, 'manifest')

/** The example workspaces, `test/workspaces/<name>`, sorted. */
export const workspacesFolder = path.join(import.meta.dirname, '..', 'workspaces')
export const workspaceNames: readonly string[] = readdirSync(workspacesFolder).toSorted()

/**
 * The text of `test/golden/manifest/<name>.json`: versions, hashes and warnings, then the manifest without its moving
 * fields, in the order in which dlt writes it and with floats as floats.
 */
export function manifestGolden(answer: GeneratedManifest): string {
  const { dlt, python, hash, job_hashes, warnings } = answer
  const head = JSON.stringify({ dlt, python, hash, job_hashes, warnings }, null, 2)
  const manifest = answer.document.replaceAll('\n', '\n  ')
  return `${head.slice(0, -2)},\n  "manifest": ${manifest}\n}\n`
}

export function readManifestGolden(workspace: string): string {
  return readFileSync(path.join(folder, `${workspace}.json`), 'utf8')
}

export function writeManifestGolden(workspace: string, text: string): void {
  writeFileSync(path.join(folder, `${workspace}.json`), text)
}
