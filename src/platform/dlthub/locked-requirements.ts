import { failure } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { runProcess } from '#io/process'
import {
  dependencyGroups,
  exportedRequirements,
  type RequirementGroups,
  requirementsManifest,
} from '#workspace/requirements'
import type { SourceFiles } from '#workspace/source-files'

/** A lock is resolved on the network where it is out of date; that has to end. In milliseconds. */
const patience = 300_000

/** `requirements.json` of a workspace. Only `uv` reads its own lock: where there is one, `uv` is asked. */
export async function requirementsOf(
  files: SourceFiles,
  root: string,
  door: Pick<Door, 'env' | 'redact'>,
): Promise<Uint8Array> {
  const locked = files.read('pyproject.toml') !== null && files.read('uv.lock') !== null
  return Buffer.from(requirementsManifest(files, locked ? await lockedGroups(files, root, door) : null))
}

async function lockedGroups(
  files: SourceFiles,
  root: string,
  door: Pick<Door, 'env' | 'redact'>,
): Promise<RequirementGroups> {
  await uv(['lock', '--check'], root, door)
  const options = ['export', '--no-hashes', '--no-emit-project', '--no-default-groups']
  const groups = new Map([['main', exportedRequirements(await uv([...options, ...format], root, door))]])
  for (const name of dependencyGroups(files)) {
    groups.set(name, exportedRequirements(await uv([...options, '--only-group', name, ...format], root, door)))
  }
  return groups
}

const format = ['--format', 'requirements.txt']

async function uv(
  args: readonly string[],
  cwd: string,
  { env, redact }: Pick<Door, 'env' | 'redact'>,
): Promise<string> {
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
