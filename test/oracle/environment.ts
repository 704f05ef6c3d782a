import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The versions of dlt that there are pins for. Everything is held against the first; the others answer apart from it. */
export const oracleVersions = ['1.26', '1.27', '1.29', '1.30', '1.31'] as const
export type OracleVersion = (typeof oracleVersions)[number]

/** Where one dlt in one Python stands, or would stand. */
export type OracleEnvironment = {
  readonly dlt: OracleVersion
  /** The Python asked for. Without it, whichever of 3.11 and 3.12 there is: from 3.13 on docstrings are dedented. */
  readonly python: string | undefined
  readonly folder: string
  readonly interpreter: string
  /** The pinned packages. */
  readonly requirements: string
  readonly stamp: string
}

/** The environment of a dlt version, in a Python where that is given. Throws where there are no pins for the version. */
export function oracleEnvironment(version: string = '1.26', python?: string): OracleEnvironment {
  const dlt = oracleVersions.find((one) => one === version)
  if (dlt === undefined) throw new Error(`There are no pins for dlt ${version}, only for ${oracleVersions.join(', ')}.`)
  const name = python === undefined ? `dlt-${dlt}` : `dlt-${dlt}-python-${python}`
  const folder = path.join(import.meta.dirname, '..', '..', '.cache', 'oracle', name)
  return {
    dlt,
    python,
    folder,
    interpreter: path.join(folder, 'bin', 'python'),
    requirements: path.join(import.meta.dirname, dlt === '1.26' ? 'requirements.txt' : `requirements-${dlt}.txt`),
    stamp: path.join(folder, 'stamp.json'),
  }
}

/** The one that is asked: `ORACLE_DLT=1.31` and `ORACLE_PYTHON=3.13` choose another, each from a folder of its own. */
export const chosenEnvironment = oracleEnvironment(process.env['ORACLE_DLT'], process.env['ORACLE_PYTHON'])

/** What an environment was made from: the pins and the Python that runs them. */
export type Stamp = { readonly requirements: string; readonly python: string }

/** The stamp an installation made now would carry, judged by what stands in the environment's folder. */
export function expectedStamp(environment: OracleEnvironment): Stamp {
  const requirements = createHash('sha256').update(readFileSync(environment.requirements)).digest('hex')
  return { requirements, python: pythonIn(environment) }
}

/** True where the environment was finished and its pins are those of the checkout. Starts no process. */
export function isInstalled(environment: OracleEnvironment): boolean {
  if (!existsSync(environment.interpreter) || !existsSync(environment.stamp)) return false
  return readFileSync(environment.stamp, 'utf8') === stampText(expectedStamp(environment))
}

export function stampText(stamp: Stamp): string {
  return `${JSON.stringify(stamp)}\n`
}

function pythonIn(environment: OracleEnvironment): string {
  const settings = path.join(environment.folder, 'pyvenv.cfg')
  if (!existsSync(settings)) return ''
  return /^version = (.*)$/m.exec(readFileSync(settings, 'utf8'))?.[1]?.trim() ?? ''
}
