import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The text of a file by its absolute path; null where it cannot be read. */
export function readTextFile(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** Writes a file with the folders it lies in. Throws the system's error. */
export function writeTextFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Adds text at the end of a file, which is made where it is missing. Throws the system's error. */
export function appendTextFile(path: string, text: string): void {
  appendFileSync(path, text)
}
