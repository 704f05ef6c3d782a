import { type ChildProcess, spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git } from '../terminal/command-line.ts'
import { ref, type Shop } from './shop.ts'

/** Whether every point is gone through, which takes minutes, or a few spread over all of them. */
export const exhaustive = process.env['DLT_DEPLOY_EXHAUSTIVE'] === '1'

export interface Ended {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly output: string
}

const cli = join(import.meta.dirname, '../../src/cli.ts')

/** Starts the command line in a process of its own, as a person would. */
export function startDeploy(
  shop: Shop,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = ['deploy'],
): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: shop.path,
    env: { PATH: process.env['PATH'], HOME: shop.folder, TMPDIR: tmpdir(), USER: 'ada', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, output }))
  })
  return { child, ended }
}

/** What a whole state looks like from the outside: each version's code, oldest first. Throws where it is not whole. */
export function versionsIn(shop: Shop, file: string): readonly string[] {
  const damage = git(shop.remote, 'fsck', '--strict', '--no-dangling')
  if (damage !== '') throw new Error(damage)
  if (shop.inRemote('for-each-ref', ref) === '') return []
  const revisions = shop.inRemote('rev-list', '--reverse', ref).split('\n')
  return revisions.map((revision, at) => {
    const state = JSON.parse(shop.inRemote('show', `${revision}:state.json`))
    if (state.deployment?.version !== at + 1) throw new Error(`commit ${at + 1} says ${JSON.stringify(state)}`)
    const parents = shop.inRemote('rev-list', '--parents', '-n', '1', revision).split(' ')
    if (parents.length > 2) throw new Error(`${revision} is a merge`)
    return shop.inRemote('show', `${revision}:code/${file}`)
  })
}
