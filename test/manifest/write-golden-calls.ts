/** Rewrites `test/golden/manifest-room/calls.json` from what real dlt answers: `node test/manifest/write-golden-calls.ts`. */
import { writeFileSync } from 'node:fs'
import { askOracle } from '../oracle/oracle.ts'
import type { Answer } from './calls.ts'
import { goldenCalls } from './golden-calls.ts'
import { goldenCallsFile } from './golden-calls-file.ts'

const answers = await askOracle<Answer[]>('manifest_triggers', goldenCalls)
const lines = goldenCalls.map((call, index) => JSON.stringify({ call, answer: answers[index] }))
writeFileSync(goldenCallsFile, `[\n${lines.join(',\n')}\n]\n`)
