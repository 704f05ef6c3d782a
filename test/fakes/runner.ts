import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * A machine that runs one step of a workflow the way GitHub's runner does: inputs and event as variables and files,
 * the built action as a process of its own, commands read back from its output. Nothing of this machine's own
 * environment reaches the step but the path to programs.
 */

export interface Step {
  /** The checkout. */
  readonly workspace: string
  readonly event: string
  /** Null where the runner has no payload. */
  readonly payload: unknown
  readonly inputs?: Readonly<Record<string, string>>
  /** What the step's `env:` adds. */
  readonly env?: Readonly<Record<string, string>>
  readonly github: { readonly apiUrl: string; readonly serverUrl: string }
  readonly repository: string
  readonly runId?: number
  readonly runAttempt?: number
  readonly actor?: string
  /** What the event is about. */
  readonly commit?: string
  /** Cancels the step, as the runner does, once the log holds a text. */
  readonly cancelAt?: { readonly text: string; readonly signal: 'SIGINT' | 'SIGKILL' }
}

export interface LoggedAnnotation {
  readonly severity: string
  readonly message: string
  readonly properties: Readonly<Record<string, string>>
}

export interface StepResult {
  readonly exitCode: number | null
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly LoggedAnnotation[]
  readonly masks: readonly string[]
  /** Everything the process wrote, as it wrote it. */
  readonly raw: string
  /** What people see: without commands, with every masked value as `***` from its masking on. */
  readonly log: string
  /** What the step keeps for its post step. */
  readonly state: Readonly<Record<string, string>>
  /** Files that outputs name are read while the machine is still there. */
  readonly files: Readonly<Record<string, string>>
}

const main = fileURLToPath(new URL('../../dist/index.js', import.meta.url))

export async function runStep(step: Step): Promise<StepResult> {
  const machine = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    const files = machineFiles(machine, step)
    const { exitCode, raw } = await execute(environmentOf(step, machine, files), step)
    const outputs = parseOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8'))
    const readable = Object.entries(outputs).filter(([, value]) => value.startsWith(machine))
    return {
      exitCode,
      outputs,
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      state: parseOutputs(readFileSync(files.GITHUB_STATE, 'utf8')),
      files: Object.fromEntries(readable.map(([name, path]) => [name, readFileSync(path, 'utf8')])),
      raw,
      ...parseLog(raw),
    }
  } finally {
    rmSync(machine, { recursive: true, force: true })
  }
}

interface MachineFiles {
  readonly GITHUB_EVENT_PATH: string
  readonly GITHUB_OUTPUT: string
  readonly GITHUB_STEP_SUMMARY: string
  readonly GITHUB_STATE: string
  readonly GITHUB_ENV: string
  readonly GITHUB_PATH: string
}

function machineFiles(machine: string, step: Step): MachineFiles {
  const place = (name: string, text = ''): string => {
    const path = join(machine, '_runner_file_commands', name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return path
  }
  mkdirSync(join(machine, 'temp'))
  mkdirSync(join(machine, 'home'))
  return {
    GITHUB_EVENT_PATH:
      step.payload === null ? join(machine, 'no-event.json') : place('event.json', JSON.stringify(step.payload)),
    GITHUB_OUTPUT: place('output'),
    GITHUB_STEP_SUMMARY: place('summary'),
    GITHUB_STATE: place('state'),
    GITHUB_ENV: place('env'),
    GITHUB_PATH: place('path'),
  }
}

function environmentOf(step: Step, machine: string, files: MachineFiles): Record<string, string> {
  const inputs = Object.entries(step.inputs ?? {}).map(([name, value]) => [
    `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
    value,
  ])
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: join(machine, 'home'),
    TMPDIR: join(machine, 'temp'),
    LANG: 'C.UTF-8',
    GIT_CONFIG_NOSYSTEM: '1',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: join(machine, 'temp'),
    GITHUB_EVENT_NAME: step.event,
    GITHUB_REPOSITORY: step.repository,
    GITHUB_API_URL: step.github.apiUrl,
    GITHUB_SERVER_URL: step.github.serverUrl,
    GITHUB_GRAPHQL_URL: `${step.github.apiUrl}/graphql`,
    GITHUB_RUN_ID: String(step.runId ?? 100),
    GITHUB_RUN_ATTEMPT: String(step.runAttempt ?? 1),
    ...(step.commit === undefined ? {} : { GITHUB_SHA: step.commit }),
    GITHUB_ACTOR: step.actor ?? 'alice',
    GITHUB_WORKSPACE: step.workspace,
    ...files,
    ...Object.fromEntries(inputs),
    ...step.env,
  }
}

async function execute(
  env: Record<string, string>,
  { workspace: cwd, cancelAt }: Step,
): Promise<{ readonly exitCode: number | null; readonly raw: string }> {
  const child = spawn(process.execPath, [main], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    if (cancelAt !== undefined && chunk.includes(cancelAt.text)) child.kill(cancelAt.signal)
  })
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  return { exitCode, raw: Buffer.concat(chunks).toString('utf8') }
}

/** `name<<delimiter`, the lines of the value, the delimiter; or `name=value`. */
export function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
    const block = /^([\w-]+)<<(.+)$/.exec(line)
    const plain = /^([\w-]+)=(.*)$/.exec(line)
    if (block?.[1] !== undefined && block[2] !== undefined) {
      const end = lines.indexOf(block[2])
      if (end < 0) throw new Error(`The output ${block[1]} does not end.`)
      outputs[block[1]] = lines
        .splice(0, end + 1)
        .slice(0, -1)
        .join('\n')
    } else if (plain?.[1] !== undefined) outputs[plain[1]] = plain[2] ?? ''
    else if (line !== '') throw new Error(`The runner takes no output like this: ${line}`)
  }
  return outputs
}

/** Reads the commands out of a log, as the runner does: any line that starts with `::` is one. */
export function parseLog(raw: string): Pick<StepResult, 'annotations' | 'masks' | 'log'> {
  const annotations: LoggedAnnotation[] = []
  const masks: string[] = []
  const shown: string[] = []
  for (const line of raw.split(/\r?\n|\r/)) {
    const command = /^\s*::([a-z-]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line)
    const [, name = '', properties = '', data = ''] = command ?? []
    if (command === null) shown.push(masked(line, masks))
    else if (name === 'add-mask') masks.push(...maskedLines(unescapeData(data)))
    else if (name === 'error' || name === 'warning' || name === 'notice') {
      annotations.push({
        severity: name,
        message: masked(unescapeData(data), masks),
        properties: parseProperties(properties),
      })
    } else if (name === 'group') shown.push(masked(unescapeData(data), masks))
    else if (name !== 'endgroup') throw new Error(`The action gave the runner a command that no test expects: ${name}`)
  }
  return { annotations, masks, log: shown.join('\n') }
}

/** The runner masks a value as a whole and each of its lines. */
function maskedLines(value: string): readonly string[] {
  return [value, ...value.split(/[\r\n]+/)].filter((line) => line.trim() !== '')
}

function masked(text: string, masks: readonly string[]): string {
  return masks.reduce((rest, mask) => rest.replaceAll(mask, '***'), text)
}

function parseProperties(text: string): Record<string, string> {
  const pairs = text.split(',').filter((pair) => pair.includes('='))
  return Object.fromEntries(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), unescapeProperty(pair.slice(pair.indexOf('=') + 1))]),
  )
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}
