import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const here = import.meta.dirname

export const requirementsFile = path.join(here, 'requirements.txt')
export const environment = path.join(here, '..', '..', '.cache', 'oracle', 'dlt-1.26')
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
