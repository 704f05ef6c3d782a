import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { GeneratedManifest } from '../oracle/generated-manifest.ts'
import { type GoldenVersions, goldenDlt, goldenDlts, goldenPython, goldenPythons } from './golden-case.ts'

const folder = path.join(import.meta.dirname, 'manifest')

/** The example workspaces, `test/workspaces/<name>`, sorted. */
export const workspacesFolder = path.join(import.meta.dirname, '..', 'workspaces')
export const workspaceNames: readonly string[] = readdirSync(workspacesFolder).toSorted()

/**
 * The text of `test/golden/manifest/<name>.json`: hashes and warnings, then the manifest without its moving fields, in the order in which dlt writes it and with floats as floats.
 */
export function manifestGolden(answer: GeneratedManifest): string {
  const { hash, job_hashes, warnings } = answer
  const head = JSON.stringify({ hash, job_hashes, warnings }, null, 2)
  const manifest = answer.document.replaceAll('\n', '\n  ')
  return `${head.slice(0, -2)},\n  "manifest": ${manifest}\n}\n`
}

/**
 * The golden text for a Python version such as `3.12` and a dlt version such as `1.26.0`. Where a version answers
 * otherwise than those before it, the text stands in a folder of its own, such as `test/golden/manifest/python-3.13/`,
 * `dlt-1.31/` or `dlt-1.31-python-3.13/`.
 */
export function readManifestGolden(workspace: string, python: string, dlt = '1.26'): string {
  const versions = { python: goldenPython(python), dlt: goldenDlt(dlt) }
  const files = upTo(versions).map((one) => fileOf(workspace, one))
  return readFileSync(files.findLast((file) => existsSync(file)) ?? fileOf(workspace, versions), 'utf8')
}

/** Writes the text, unless it would be read without that. */
export function writeManifestGolden(workspace: string, python: string, dlt: string, text: string): void {
  const file = fileOf(workspace, { python: goldenPython(python), dlt: goldenDlt(dlt) })
  rmSync(file, { force: true })
  const others = upTo({ python: goldenPython(python), dlt: goldenDlt(dlt) }).map((one) => fileOf(workspace, one))
  const other = others.findLast((one) => existsSync(one))
  if (other !== undefined && readFileSync(other, 'utf8') === text) return
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
}

/** The versions whose answers may hold, the one that decides last: the latest dlt, and there the latest Python. */
function upTo({ python, dlt }: GoldenVersions): readonly GoldenVersions[] {
  const pythons = goldenPythons.slice(0, goldenPythons.indexOf(python) + 1)
  const dlts = goldenDlts.slice(0, goldenDlts.indexOf(dlt) + 1)
  return dlts.flatMap((one) => pythons.map((other) => ({ dlt: one, python: other })))
}

function fileOf(workspace: string, { python, dlt }: GoldenVersions): string {
  const parts = [dlt === '1.26' ? [] : [`dlt-${dlt}`], python === '3.11' ? [] : [`python-${python}`]].flat()
  return path.join(folder, parts.join('-'), `${workspace}.json`)
}
