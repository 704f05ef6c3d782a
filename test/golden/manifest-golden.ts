import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { GeneratedManifest } from '../oracle/generated-manifest.ts'
import { goldenPython } from './golden-case.ts'

const folder = path.join(import.meta.dirname, 'manifest')
const dedentedFolder = path.join(folder, 'python-3.13')

/** The example workspaces, `test/workspaces/<name>`, sorted. */
export const workspacesFolder = path.join(import.meta.dirname, '..', 'workspaces')
export const workspaceNames: readonly string[] = readdirSync(workspacesFolder).toSorted()

/**
 * The text of `test/golden/manifest/<name>.json`: dlt's version, hashes and warnings, then the manifest without its moving
 * fields, in the order in which dlt writes it and with floats as floats.
 */
export function manifestGolden(answer: GeneratedManifest): string {
  const { dlt, hash, job_hashes, warnings } = answer
  const head = JSON.stringify({ dlt, hash, job_hashes, warnings }, null, 2)
  const manifest = answer.document.replaceAll('\n', '\n  ')
  return `${head.slice(0, -2)},\n  "manifest": ${manifest}\n}\n`
}

/**
 * The golden text for a Python version such as `3.12`. From 3.13 on docstrings are dedented: where that changes the
 * manifest, the text stands in `test/golden/manifest/python-3.13/`.
 */
export function readManifestGolden(workspace: string, python: string): string {
  const dedented = path.join(dedentedFolder, `${workspace}.json`)
  if (goldenPython(python) === '3.13' && existsSync(dedented)) return readFileSync(dedented, 'utf8')
  return readFileSync(path.join(folder, `${workspace}.json`), 'utf8')
}

export function writeManifestGolden(workspace: string, python: string, text: string): void {
  if (goldenPython(python) !== '3.13') return writeFileSync(path.join(folder, `${workspace}.json`), text)
  if (text === readManifestGolden(workspace, python)) return
  mkdirSync(dedentedFolder, { recursive: true })
  writeFileSync(path.join(dedentedFolder, `${workspace}.json`), text)
}
