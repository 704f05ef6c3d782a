import { spawn } from 'node:child_process'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { temporaryFolder } from '#io/temporary-folder'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import type { Workspace } from '../fakes/dlthub/state.ts'
import { developerKey } from '../fakes/dlthub/world.ts'
import { isInstalled, type OracleVersion, oracleEnvironment } from '../oracle/environment.ts'

/** The dlt beside dltHub's own client, unless a test asks for another. Its manifests are of engine 1, as dlt 1.26's are. */
const usual = '1.30'

/** Where workspaces and homes of these tests lie, until the process ends. */
const shelf = await temporaryFolder(tmpdir())

/** Installs the client where it is not there yet, from the pins. */
export async function installPythonClient(): Promise<void> {
  const environment = oracleEnvironment(usual)
  if (isInstalled(environment)) return
  const script = join(import.meta.dirname, '../oracle/install.ts')
  const { code, output } = await run(process.execPath, [script, environment.dlt], process.cwd(), { ...process.env })
  if (code !== 0) throw new Error(output)
}

/** A copy of an example workspace that asks for the dlt of this environment, in a folder of the same name. */
export async function exampleWorkspace(name: string, dlt: OracleVersion = usual): Promise<string> {
  const folder = join(await freshFolder(), name)
  await cp(join(import.meta.dirname, '../workspaces', name), folder, { recursive: true })
  await rm(join(folder, 'uv.lock'), { force: true })
  const project = join(folder, 'pyproject.toml')
  await writeFile(project, (await readFile(project, 'utf8')).replaceAll('==1.26.0', `==${dlt}.0`))
  return folder
}

/** What the client of a workspace is told of the platform. */
export function platformVariables(hub: FakeDltHub, workspace: Workspace, key: string = developerKey) {
  return {
    RUNTIME__API_BASE_URL: hub.url,
    RUNTIME__API_KEY: key,
    RUNTIME__WORKSPACE_ID: workspace.id,
  }
}

/** Runs `dlthub` in a workspace, as a program of its own. Rejects where it fails. */
export async function dlthub(
  folder: string,
  variables: Readonly<Record<string, string>>,
  args: string,
  dlt: OracleVersion = usual,
): Promise<string> {
  const { code, output } = await runDlthub(folder, variables, args, dlt)
  if (code !== 0) throw new Error(`dlthub ${args}: ${code}\n${output}`)
  return output
}

export async function runDlthub(
  folder: string,
  variables: Readonly<Record<string, string>>,
  args: string,
  dlt: OracleVersion = usual,
) {
  const { interpreter } = oracleEnvironment(dlt)
  const bin = dirname(interpreter)
  const env = {
    PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
    HOME: await freshFolder(),
    RUNTIME__DLTHUB_TELEMETRY: 'false',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONUTF8: '1',
    NO_PROXY: '127.0.0.1',
    ...variables,
  }
  // By its interpreter: the script holds the path of the checkout that it was installed in.
  return await run(interpreter, [join(bin, 'dlthub'), ...args.split(' ')], folder, env)
}

let folders = 0

async function freshFolder(): Promise<string> {
  const folder = join(shelf.path, String(++folders))
  await mkdir(folder)
  return folder
}

function run(command: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    const child = spawn(command, args, { cwd, env })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString() }))
  })
}
