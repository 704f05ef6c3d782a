/**
 * Makes the Python environment that the tests ask real dlt in: `node test/oracle/install.ts`.
 * Does nothing where it is already there and matches the pins. Progress goes to standard error.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import {
  chosenPython,
  environment,
  environmentPython,
  expectedStamp,
  isInstalled,
  requirementsFile,
  stampFile,
  stampText,
} from './environment.ts'
import { withLock } from './install-lock.ts'

const interpreters = chosenPython === undefined ? ['python3.11', 'python3.12', 'python3'] : [`python${chosenPython}`]
const accepted = chosenPython === undefined ? ['3.11', '3.12'] : [chosenPython]

if (!isInstalled()) {
  await withLock(`${environment}.lock`, async () => {
    if (!isInstalled()) install()
  })
}

function install(): void {
  const python = findInterpreter()
  rmSync(environment, { recursive: true, force: true })
  makeEnvironment(python)
  progress('installing the pinned packages')
  const uv = readFileSync(requirementsFile, 'utf8').match(/^uv==.*$/m)?.[0] ?? 'uv'
  run(environmentPython, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', uv])
  const target = ['--python', environmentPython, '--compile-bytecode']
  run(path.join(environment, 'bin', 'uv'), ['pip', 'install', '--quiet', ...target, '-r', requirementsFile])
  writeFileSync(stampFile, stampText(expectedStamp()))
  progress(`ready in ${path.relative(process.cwd(), environment)}`)
}

function findInterpreter(): string {
  for (const name of interpreters) {
    const answer = spawnSync(name, ['-c', 'import sys; print("%d.%d" % sys.version_info[:2])'], { encoding: 'utf8' })
    if (answer.status === 0 && accepted.includes(answer.stdout.trim())) return name
  }
  return fail(`The oracle needs Python ${accepted.join(' or ')} on the PATH (tried ${interpreters.join(', ')}).`)
}

function makeEnvironment(python: string): void {
  progress(`making a virtual environment with ${python}`)
  if (tryRun(python, ['-m', 'venv', environment])) return
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    progress('installing the venv module, which Debian packages apart')
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-y', '-qq', `${python}-venv`])
    rmSync(environment, { recursive: true, force: true })
    if (tryRun(python, ['-m', 'venv', environment])) return
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
