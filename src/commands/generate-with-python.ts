import { join } from 'node:path'
import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { pathExists } from '#io/files'
import { runProcess } from '#io/process'
import { temporaryFolder } from '#io/temporary-folder'
import { readTextFile } from '#io/text-file'
import { type Generated, generatorFailed, readAnswer } from './generator-answer.ts'
import { pythonGenerator } from './python-generator.ts'

export interface PythonGeneration {
  readonly root: string
  readonly module: string
  readonly useAll: boolean
  /** The command or path to run; null to find it. */
  readonly python: string | null
  /** Milliseconds that the workspace's code may take, five minutes unless told. */
  readonly limit?: number
}

/** A workspace whose import takes longer is not generating, it is working. */
const usualLimit = 300_000

/**
 * Generates the manifest with dlt itself, in the workspace's environment. **This runs the workspace's code**: callers
 * see to it that it is trusted. Rejects with `PYTHON_NOT_FOUND`, `PYTHON_WITHOUT_GENERATOR`, `PYTHON_GENERATOR_FAILED`,
 * and with what dlt or Python find wrong in the code, where it stands.
 */
export async function generateWithPython(
  door: Door,
  { root, module, useAll, python, limit = usualLimit }: PythonGeneration,
): Promise<Generated> {
  const [program, ...args] = python === null ? findPython(root) : ([python] as const)
  const folder = await temporaryFolder(door.temporary)
  try {
    const command = [...args, '-c', pythonGenerator, folder.path, module, useAll ? 'all' : 'some']
    const options = { cwd: root, env: withoutInputs(door.env), timeout: limit }
    const ended = await runProcess(program, command, options).catch((cause: unknown) => {
      throw failure('PYTHON_NOT_FOUND', { command: program }, null, { cause })
    })
    const text = readTextFile(join(folder.path, 'answer.json'))
    if (text !== null) return readAnswer(text, [program, ...args].join(' '), module)
    if (ended.timedOut) throw generatorFailed(`the code did not end within ${limit / 1000} seconds.`)
    const output = `${ended.stderr}\n${readTextFile(join(folder.path, 'output')) ?? ''}`
    throw generatorFailed(lastLine(output, ended.code))
  } finally {
    await folder.remove()
  }
}

/** The workspace's code is trusted with its own secrets, not with the tokens of the workflow. */
function withoutInputs(env: Door['env']): Door['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/.test(name)))
}

/** A project of uv runs in its own environment, and its lock stays as it is; else the environment beside it; else what the machine has. */
function findPython(root: string): readonly [string, ...string[]] {
  if (pathExists(join(root, 'uv.lock'))) return ['uv', 'run', '--quiet', '--frozen', 'python']
  const own = join(root, '.venv/bin/python')
  return [pathExists(own) ? own : 'python3']
}

/** The last thing that was said, and how it ended: the code itself may have ended the process. */
function lastLine(output: string, code: number | null): string {
  const ending = code === null ? 'a signal ended it' : `it ended with exit code ${code}`
  const last = output.trim().split('\n').at(-1) ?? ''
  return last === '' ? `${ending} and without an answer.` : `${ending}; it said last: ${last}`
}
