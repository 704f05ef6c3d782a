import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import process from 'node:process'

/** Preloaded before the command line: notes the real path of all that is opened or listed, one a line. */

const { appendFileSync, realpathSync } = fs
const log = process.env['RECORDED_READS'] ?? ''

function note(path: unknown): void {
  if (typeof path !== 'string') return
  try {
    appendFileSync(log, `${realpathSync(path)}\n`)
  } catch {
    // What is not there is not read.
  }
}

for (const name of [
  'readFileSync',
  'openSync',
  'readdirSync',
  'opendirSync',
  'createReadStream',
  'readFile',
  'open',
] as const) {
  const real = fs[name] as (...args: unknown[]) => unknown
  Object.assign(fs, {
    [name](...args: unknown[]) {
      note(args[0])
      return real.apply(fs, args)
    },
  })
}
syncBuiltinESMExports()
