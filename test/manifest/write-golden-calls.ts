/**
 * Rewrites the answers in `test/golden/manifest-room/calls.json` from what real dlt answers: `node test/manifest/write-golden-calls.ts`.
 * A new case is a new line with its call alone.
 */
import { writeFileSync } from 'node:fs'
import { askOracle } from '../oracle/oracle.ts'
import type { Answer } from './calls.ts'
import { goldenCallsFile, readGoldenCalls } from './golden-calls-file.ts'

const calls = readGoldenCalls().map(({ call }) => call)
const answers = await askOracle<Answer[]>('manifest_triggers', calls)
const lines = calls.map((call, index) => JSON.stringify({ call, answer: answers[index] }))
writeFileSync(goldenCallsFile, `[\n${lines.join(',\n')}\n]\n`)
