import { spawn } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '#io/temporary-folder'
import { oracleEnvironment } from '../oracle/environment.ts'

const shelf = await temporaryFolder(tmpdir())
const cli = join(import.meta.dirname, '../../src/cli.ts')

export interface Said {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
  /** Standard output as JSON; `{}` where it is none. */
  // biome-ignore lint/suspicious/noExplicitAny: documents of many shapes, matched and never computed with
  readonly json: any
}

/** Runs this program's command line on a workspace of the dltHub platform, as a process of its own. `uv` is on its path. */
export async function dltDeploy(
  folder: string,
  variables: Readonly<Record<string, string>>,
  ...args: string[]
): Promise<Said> {
  const env = {
    PATH: `${dirname(oracleEnvironment('1.30').interpreter)}:${process.env['PATH'] ?? ''}`,
    HOME: await mkdtemp(join(shelf.path, 'home-')),
    TMPDIR: shelf.path,
    ...variables,
  }
  const child = spawn(process.execPath, [cli, ...args, '--platform', 'dlthub', '--quiet', '--format', 'json'], {
    cwd: folder,
    env,
  })
  const out: Buffer[] = []
  const err: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  const exit = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject))
  const stdout = Buffer.concat(out).toString()
  return { exit, stdout, stderr: Buffer.concat(err).toString(), json: jsonOf(stdout) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
