import process from 'node:process'
import { keepCompiled } from '#io/keep-compiled'

keepCompiled(process)
// Only what is loaded from here on is kept.
const { runProcess } = await import('#terminal/run-process')
process.exitCode = await runProcess(process)
