import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const here = import.meta.dirname

/**
 * `ORACLE_PYTHON=3.13` asks the same dlt in another Python, from an environment of its own. Without it the oracle runs
 * in whichever of 3.11 and 3.12 there is: from 3.13 on docstrings are dedented.
 */
export const chosenPython: string | undefined = process.env['ORACLE_PYTHON']

export const requirementsFile = path.join(here, 'requirements.txt')
const name = chosenPython === undefined ? 'dlt-1.26' : `dlt-1.26-python-${chosenPython}`
export const environment = path.join(here, '..', '..', '.cache', 'oracle', name)
export const environmentPython = path.join(environment, 'bin', 'python')
export const stampFile = path.join(environment, 'stamp.json')

/** What an environment was made from: the pins and the Python that runs them. */
export type Stamp = { readonly requirements: string; readonly python: string }

/** The stamp an installation made now would carry, judged by what stands in the environment's folder. */
export function expectedStamp(): Stamp {
  const requirements = createHash('sha256').update(readFileSync(requirementsFile)).digest('hex')
  return { requirements, python: pythonOfEnvironment() }
}

/** True where the environment was finished and its pins are those of the checkout. Starts no process. */
export function isInstalled(): boolean {
  if (!existsSync(environmentPython) || !existsSync(stampFile)) return false
  return readFileSync(stampFile, 'utf8') === stampText(expectedStamp())
}

export function stampText(stamp: Stamp): string {
  return `${JSON.stringify(stamp)}\n`
}

function pythonOfEnvironment(): string {
  const settings = path.join(environment, 'pyvenv.cfg')
  if (!existsSync(settings)) return ''
  return /^version = (.*)$/m.exec(readFileSync(settings, 'utf8'))?.[1]?.trim() ?? ''
}
