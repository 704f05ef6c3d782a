import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Answer, Call } from './calls.ts'

export const goldenCallsFile = path.join(import.meta.dirname, '../golden/manifest-room/calls.json')

/** Calls with the answers that dlt gave to them. */
export function readGoldenCalls(): readonly { readonly call: Call; readonly answer: Answer }[] {
  return JSON.parse(readFileSync(goldenCallsFile, 'utf8'))
}
