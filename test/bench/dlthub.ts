import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import { startJaffle } from '../fakes/dlthub/world.ts'
import { isInstalled, oracleEnvironment } from '../oracle/environment.ts'
import { exampleWorkspace, platformVariables, runDlthub } from '../platform/dlthub-python-client.ts'
import type { Measurement } from './measure.ts'

/** How many requests each of the two programs sends for one command. */
export interface RequestCounts {
  readonly name: string
  readonly ours: number
  readonly theirs: number
}

type Program = (folder: string, hub: Record<string, string>, args: string) => Promise<void>

const cli = join(import.meta.dirname, '../../dist/cli/index.js')
const pairs = 5

/**
 * `deploy` to a dltHub platform, by this program and by dltHub's Python client, turn by turn against servers of one
 * process. Null where the Python environment is not installed.
 */
export async function againstPythonClient(): Promise<{
  readonly times: readonly Measurement[]
  readonly requests: readonly RequestCounts[]
} | null> {
  if (!isInstalled(oracleEnvironment('1.30'))) return null
  const folder = await exampleWorkspace('ingest')
  // The Python client gets to keep its compiled modules, as it would on a machine of its own.
  const cache = { PYTHONDONTWRITEBYTECODE: '', PYTHONPYCACHEPREFIX: mkdtempSync(join(tmpdir(), 'pycache-')) }
  const theirs: Program = async (cwd, variables, args) => {
    const { code, output } = await runDlthub(cwd, { ...variables, ...cache }, args)
    if (code !== 0) throw new Error(output)
  }
  const deploying = (program: Program) => onPlatform(program, folder)
  const [ourTimes, theirTimes]: [number[], number[]] = [[], []]
  await deploying(ours)(['deploy --dry-run'])
  await deploying(theirs)(['deploy --dry-run'])
  for (let pair = 0; pair < pairs; pair += 1) {
    ourTimes.push(...(await deploying(ours)(['deploy --dry-run'])).milliseconds)
    theirTimes.push(...(await deploying(theirs)(['deploy --dry-run'])).milliseconds)
  }
  const steps = ['deploy --dry-run', 'deploy', 'deploy', 'job trigger load_orders --dry-run']
  const [our, their] = [await deploying(ours)(steps), await deploying(theirs)(steps)]
  const names = ['deploy --dry-run', 'first deploy', 'deploy with nothing changed', 'job trigger NAME --dry-run']
  return {
    times: [
      { name: '`deploy --dry-run` to dltHub, whole process', runs: ourTimes },
      { name: 'the same by dltHub’s Python client', runs: theirTimes },
    ],
    requests: names.map((name, at) => ({ name, ours: our.requests[at] ?? 0, theirs: their.requests[at] ?? 0 })),
  }
}

/** One command after the other on a platform that nothing was deployed to. */
function onPlatform(program: Program, folder: string) {
  return async (commands: readonly string[]) => {
    const { hub, workspace } = await startJaffle()
    try {
      const milliseconds: number[] = []
      const requests: number[] = []
      for (const args of commands) {
        const before = hub.calls.length
        const start = performance.now()
        await program(folder, platformVariables(hub, workspace), args)
        milliseconds.push(performance.now() - start)
        requests.push(requestsSince(hub, before))
      }
      return { milliseconds, requests }
    } finally {
      await hub.close()
    }
  }
}

function requestsSince({ calls }: FakeDltHub, before: number): number {
  const lost = calls.slice(before).find(({ operation }) => operation === 'unknown')
  if (lost !== undefined) throw new Error(`the platform knows no ${lost.path}`)
  return calls.length - before
}

function ours(folder: string, variables: Record<string, string>, args: string): Promise<void> {
  const env = {
    PATH: `${dirname(oracleEnvironment('1.30').interpreter)}:${process.env['PATH'] ?? ''}`,
    HOME: tmpdir(),
    NO_PROXY: '127.0.0.1',
    ...variables,
  }
  return new Promise((done, failed) => {
    const child = spawn(process.execPath, [cli, ...args.split(' '), '--platform', 'dlthub', '--quiet'], {
      cwd: folder,
      env,
    })
    const said: Buffer[] = []
    child.stdout.resume()
    child.stderr.on('data', (chunk: Buffer) => said.push(chunk))
    child.once('error', failed)
    child.once('close', (code) => (code === 0 ? done() : failed(new Error(Buffer.concat(said).toString()))))
  })
}
