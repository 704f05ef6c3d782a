import { DeploymentError, diagnose, failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { runProcess } from '#io/process'
import {
  dependencyGroups,
  exportedRequirements,
  type RequirementGroups,
  requirementsManifest,
} from '#workspace/requirements'
import type { SourceFiles } from '#workspace/source-files'
import { parseToml, type TomlFault } from '#workspace/toml'

/** A lock is resolved on the network where it is out of date; that has to end. In milliseconds. */
const patience = 300_000

/**
 * `requirements.json` of a workspace. Only `uv` reads its own lock: where there is one, `uv` is asked. It resolves a
 * requirements file too, where there is a `uv`; without it the file's own lines are taken, as dlt takes them.
 */
export async function requirementsOf(files: SourceFiles, root: string, door: UvDoor): Promise<Uint8Array> {
  return Buffer.from(requirementsManifest(files, await resolvedGroups(files, root, door)))
}

interface UvDoor extends Pick<Door, 'env' | 'redact'> {
  /**
   * Whether the code of the workspace may be run: to resolve, `uv` builds what is editable, whatever it is told. Where it may
   * not, a lock is taken as it is, and the lines of a requirements file are.
   */
  readonly trusted: boolean
}

async function resolvedGroups(files: SourceFiles, root: string, door: UvDoor): Promise<RequirementGroups | null> {
  const project = files.read('pyproject.toml')
  if (project === null) return await compiledGroups(files, root, door)
  const table = parseToml(Buffer.from(project).toString('utf8'))
  if ('line' in table) throw notToml(table)
  return files.read('uv.lock') === null ? null : await lockedGroups(files, root, door)
}

function notToml(at: TomlFault): DeploymentError {
  return new DeploymentError([diagnose('PROJECT_NOT_TOML', {}, { file: 'pyproject.toml', ...at })])
}

async function compiledGroups(files: SourceFiles, root: string, door: UvDoor): Promise<RequirementGroups | null> {
  const listed = ['requirements.txt', 'requirements.in'].find((name) => files.read(name) !== null)
  if (listed === undefined || !door.trusted) return null
  try {
    const output = await uv(['pip', 'compile', '--universal', '--no-header', '--no-annotate', listed], root, door)
    return new Map([['main', exportedRequirements(output)]])
  } catch (fault) {
    if (fault instanceof DeploymentError && fault.diagnostics[0].code === 'REQUIREMENTS_UV_MISSING') return null
    throw fault
  }
}

async function lockedGroups(files: SourceFiles, root: string, door: UvDoor): Promise<RequirementGroups> {
  if (door.trusted) await uv(['lock', '--check'], root, door)
  const unresolved = door.trusted ? [] : ['--frozen']
  const options = ['export', '--no-hashes', '--no-emit-project', '--no-default-groups', ...unresolved]
  const groups = new Map([['main', exportedRequirements(await uv([...options, ...format], root, door))]])
  for (const name of dependencyGroups(files)) {
    groups.set(name, exportedRequirements(await uv([...options, '--only-group', name, ...format], root, door)))
  }
  return groups
}

const format = ['--format', 'requirements.txt']

async function uv(args: readonly string[], cwd: string, { env, redact }: UvDoor): Promise<string> {
  const { code, stdout, stderr } = await runProcess('uv', args, { cwd, env, timeout: patience }).catch(
    (fault: unknown) => {
      if (fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')
        throw failure('REQUIREMENTS_UV_MISSING', {})
      throw fault
    },
  )
  if (code === 0) return stdout.toString('utf8')
  const reason = redact(stderr.trim().split('\n').at(-1) ?? '').replace(/\.+$/, '')
  throw failure('REQUIREMENTS_UV_FAILED', {
    command: args.slice(0, 2).join(' '),
    reason: reason || `it ended with ${code}`,
  })
}
