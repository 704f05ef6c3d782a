/**
 * Makes the Python environment that the tests ask real dlt in: `node test/oracle/install.ts`, and with versions those of
 * other versions of dlt: `node test/oracle/install.ts 1.27 1.31`. `ORACLE_PYTHON=3.13` makes them with another Python.
 * Does nothing where they are already there and match the pins. Progress goes to standard error.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  chosenEnvironment,
  expectedStamp,
  isInstalled,
  type OracleEnvironment,
  oracleEnvironment,
  stampText,
} from './environment.ts'
import { withLock } from './install-lock.ts'

const { python: chosenPython } = chosenEnvironment
const interpreters = chosenPython === undefined ? ['python3.11', 'python3.12', 'python3'] : [`python${chosenPython}`]
const accepted = chosenPython === undefined ? ['3.11', '3.12'] : [chosenPython]
const versions = process.argv.slice(2)
const wanted = versions.map((version) => oracleEnvironment(version, chosenPython))

for (const environment of wanted.length > 0 ? wanted : [chosenEnvironment]) {
  if (isInstalled(environment)) continue
  await withLock(`${environment.folder}.lock`, async () => {
    if (!isInstalled(environment)) install(environment)
  })
}

function install(environment: OracleEnvironment): void {
  const python = findInterpreter()
  rmSync(environment.folder, { recursive: true, force: true })
  makeEnvironment(python, environment.folder)
  progress(`installing dlt ${environment.dlt} and the other pinned packages`)
  const uv = readFileSync(environment.requirements, 'utf8').match(/^uv==.*$/m)?.[0] ?? 'uv'
  run(environment.interpreter, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', uv])
  const target = ['--python', environment.interpreter, '--compile-bytecode']
  const installer = path.join(environment.folder, 'bin', 'uv')
  run(installer, ['pip', 'install', '--quiet', ...target, '-r', environment.requirements])
  writeFileSync(environment.stamp, stampText(expectedStamp(environment)))
  progress(`ready in ${path.relative(process.cwd(), environment.folder)}`)
}

function findInterpreter(): string {
  for (const name of interpreters) {
    const answer = spawnSync(name, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], { encoding: 'utf8' })
    if (answer.status === 0 && accepted.includes(answer.stdout.trim())) return name
  }
  return fail(`The oracle needs Python ${accepted.join(' or ')} on the PATH (tried ${interpreters.join(', ')}).`)
}

function makeEnvironment(python: string, folder: string): void {
  progress(`making a virtual environment with ${python}`)
  if (tryRun(python, ['-m', 'venv', folder])) return
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    progress('installing the venv module, which Debian packages apart')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', `${python}-venv`])
    rmSync(folder, { recursive: true, force: true })
    if (tryRun(python, ['-m', 'venv', folder])) return
  }
  fail(`${python} cannot make virtual environments: install its venv module (on Debian: ${python}-venv).`)
}

function run(program: string, parameters: readonly string[]): void {
  if (!tryRun(program, parameters)) fail(`${path.basename(program)} ${parameters.join(' ')} failed.`)
}

function tryRun(program: string, parameters: readonly string[]): boolean {
  // Standard output belongs to whoever called this script.
  return spawnSync(program, parameters, { stdio: ['ignore', 2, 2] }).status === 0
}

function progress(message: string): void {
  process.stderr.write(`oracle: ${message}\n`)
}

function fail(message: string): never {
  throw new Error(message)
}
