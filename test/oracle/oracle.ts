import { spawn } from 'node:child_process'
import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chosenEnvironment, isInstalled, type OracleEnvironment } from './environment.ts'

/**
 * Asks real dlt: runs `test/oracle/<script>.py` in the pinned Python environment with `input` as JSON on standard input
 * and gives back the JSON it prints. Each call has a process and a home folder of its own, so calls may run in parallel.
 * Throws where the environment is missing, and with Python's own words where the script fails.
 */
export async function askOracle<T>(
  script: string,
  input: unknown,
  environment: OracleEnvironment = chosenEnvironment,
): Promise<T> {
  if (!isInstalled(environment)) throw new Error(notInstalled(environment))
  const home = await realpath(await mkdtemp(path.join(tmpdir(), 'dlt-oracle-')))
  try {
    const file = path.join(import.meta.dirname, `${script}.py`)
    const answer = await runPython(environment, file, JSON.stringify(input), home)
    return parseAnswer<T>(script, answer)
  } finally {
    await rm(home, { recursive: true, force: true })
  }
}

type Answer = { readonly status: string; readonly stdout: string; readonly stderr: string }

function notInstalled({ dlt, python }: OracleEnvironment): string {
  const command = `${python === undefined ? '' : `ORACLE_PYTHON=${python} `}npm run oracle${dlt === '1.26' ? '' : ` -- ${dlt}`}`
  return `The oracle with dlt ${dlt} is not installed or its pins have moved: run \`${command}\`.`
}

function runPython(environment: OracleEnvironment, file: string, input: string, home: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const child = spawn(environment.interpreter, [file], { cwd: home, env: cleanEnvironment(environment, home) })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // A script that ends without reading its input closes the pipe; its own message says more than EPIPE.
    child.stdin.on('error', () => {})
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString('utf8')
      resolve({ status: signal ?? String(code), stdout: text(stdout), stderr: text(stderr) })
    })
    child.stdin.end(input)
  })
}

function parseAnswer<T>(script: string, answer: Answer): T {
  if (answer.status !== '0') throw new Error(`The oracle ${script} failed (${answer.status}):\n${answer.stderr}`)
  try {
    return JSON.parse(answer.stdout) as T
  } catch {
    throw new Error(`The oracle ${script} did not answer in JSON:\n${answer.stdout}\n${answer.stderr}`)
  }
}

/** Nothing of the user's: no dlt configuration, no telemetry, no site packages, no time zone, no locale. */
function cleanEnvironment(environment: OracleEnvironment, home: string): NodeJS.ProcessEnv {
  return {
    PATH: `${path.join(environment.folder, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}`,
    HOME: home,
    TMPDIR: home,
    DLT_DATA_DIR: path.join(home, '.dlt'),
    RUNTIME__DLTHUB_TELEMETRY: 'false',
    RUNTIME__LOG_LEVEL: 'CRITICAL',
    STREAMLIT_BROWSER_GATHER_USAGE_STATS: 'false',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONNOUSERSITE: '1',
    PYTHONUTF8: '1',
    LANG: 'C.UTF-8',
    TZ: 'UTC',
  }
}
