import { join } from 'node:path'
import { z } from 'zod'
import { DeploymentError, type Diagnostic, diagnose, failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { pathExists } from '#io/files'
import { runProcess } from '#io/process'
import { temporaryFolder } from '#io/temporary-folder'
import { readTextFile } from '#io/text-file'
import { loadManifest } from '#manifest/load-manifest'
import type { Manifest } from '#manifest/schema'
import { pythonGenerator } from './python-generator.ts'

export interface PythonGeneration {
  readonly root: string
  readonly module: string
  readonly useAll: boolean
  /** The command or path to run; null to find it. */
  readonly python: string | null
}

/** What came of it, with dlt's warnings. */
export interface Generated {
  readonly manifest: Manifest
  readonly diagnostics: readonly Diagnostic[]
}

const answerSchema = z.union([
  z.object({ manifest: z.string(), warnings: z.array(z.string()) }),
  z.object({ error: z.string(), error_type: z.string() }),
])

/** Five minutes: a workspace whose import takes longer is not generating, it is working. */
const limit = 300_000

/**
 * Generates the manifest with dlt itself, in the workspace's environment. **This runs the workspace's code**: callers
 * see to it that it is trusted. Rejects with `PYTHON_NOT_FOUND` and `PYTHON_GENERATOR_FAILED`.
 */
export async function generateWithPython(
  door: Door,
  { root, module, useAll, python }: PythonGeneration,
): Promise<Generated> {
  const [program, ...args] = python === null ? findPython(root) : ([python] as const)
  const folder = await temporaryFolder(door.temporary)
  try {
    const answer = join(folder.path, 'answer.json')
    const command = [...args, '-c', pythonGenerator, answer, module, useAll ? 'all' : 'some']
    const options = { cwd: root, env: withoutInputs(door.env), timeout: limit }
    const ended = await runProcess(program, command, options).catch((cause: unknown) => {
      throw failure('PYTHON_NOT_FOUND', { command: program }, null, { cause })
    })
    const text = readTextFile(answer)
    if (text !== null) return readAnswer(text)
    throw failed(ended.timedOut ? 'it did not end within five minutes.' : lastLine(ended.stderr, ended.code))
  } finally {
    await folder.remove()
  }
}

function readAnswer(text: string): Generated {
  const { data } = answerSchema.safeParse(parseAnswer(text))
  if (data === undefined) throw failed('its answer is not one that this program knows.')
  if ('error' in data) throw failed(`${data.error_type}: ${data.error}`)
  const loaded = loadManifest(data.manifest)
  const warnings = data.warnings.map((message) => diagnose('PYTHON_GENERATOR_WARNING', { message }))
  if (loaded.kind === 'manifest') return { manifest: loaded.manifest, diagnostics: warnings }
  const [first, ...others] = loaded.diagnostics
  throw first === undefined ? failed('its manifest is not valid.') : new DeploymentError([first, ...others])
}

/** The workspace's code is trusted with its own secrets, not with the tokens of the workflow. */
function withoutInputs(env: Door['env']): Door['env'] {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !/^(?:INPUT_|ACTIONS_)/.test(name)))
}

/** A project of uv runs in its own environment; else the environment beside it; else what the machine has. */
function findPython(root: string): readonly [string, ...string[]] {
  if (pathExists(join(root, 'uv.lock'))) return ['uv', 'run', '--quiet', 'python']
  const own = join(root, '.venv/bin/python')
  return [pathExists(own) ? own : 'python3']
}

function failed(reason: string): DeploymentError {
  return failure('PYTHON_GENERATOR_FAILED', { reason })
}

function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function lastLine(stderr: string, code: number | null): string {
  return stderr.trim().split('\n').at(-1) || `it ended with ${code === null ? 'a signal' : `exit code ${code}`}`
}
