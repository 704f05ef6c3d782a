import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type GoldenCase, readGoldenCase, writeGoldenCase } from './golden-case.ts'

const folder = path.join(import.meta.dirname, 'deployment')

/** The names of `test/golden/deployment/<name>.txt`, sorted. */
export const deploymentCaseNames: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => path.basename(file, '.txt'))
  .toSorted()

export function readDeploymentCaseText(name: string): string {
  return readFileSync(path.join(folder, `${name}.txt`), 'utf8')
}

/** One case; an error in its text names the file. */
export function readDeploymentCase(name: string): GoldenCase {
  try {
    return readGoldenCase(readDeploymentCaseText(name))
  } catch (cause) {
    throw new Error(`test/golden/deployment/${name}.txt: ${(cause as Error).message}`, { cause })
  }
}

export function writeDeploymentCase(name: string, golden: GoldenCase): void {
  writeFileSync(path.join(folder, `${name}.txt`), writeGoldenCase(golden))
}
