import { git } from '#io/git'
import type { GitSetting } from '#io/git-environment'
import type { ProcessOptions, ProcessResult } from '#io/process'
import { temporaryFolder } from '#io/temporary-folder'
import { type FaultContext, gitFault } from './git-fault.ts'

/** How to reach the repository that holds the state. */
export interface Connection {
  /** A URL or an absolute path. May hold a credential. */
  readonly url: string
  /** The same, for people. */
  readonly display: string
  readonly ref: string
  /** Where a deploy says that it is under way. */
  readonly lockRef: string
  readonly settings: readonly GitSetting[]
  readonly secrets: readonly string[]
  readonly objectFormat: string
}

/**
 * A bare repository of our own, where state is read and written before it is pushed. Nobody else knows of it, so
 * whatever happens here leaves the checkout untouched.
 */
export interface Store {
  readonly connection: Connection
  /** Any exit code is a result. */
  run(args: readonly string[], input?: ProcessOptions['input']): Promise<ProcessResult>
  close(): Promise<void>
}

/** The name that the connection's URL goes by in the store. Its setting is a variable: an argument could be read by others. */
export const remoteName = 'platform'

/** Milliseconds for one git process. */
const timeout = 300_000

/** State is not fsynced on its way: what counts is the copy that the remote keeps. */
const settings: readonly GitSetting[] = [
  ['core.fsync', 'none'],
  ['fastimport.unpackLimit', '1'],
  ['fetch.unpackLimit', '1'],
  ['http.lowSpeedLimit', '1000'],
  ['http.lowSpeedTime', '30'],
  ['push.gpgSign', 'false'],
  ['push.followTags', 'false'],
  ['safe.bareRepository', 'all'],
]

/** Makes the store, in a folder of its own under `temporary`. */
export async function openStore(
  connection: Connection,
  env: Readonly<Record<string, string | undefined>>,
  temporary: string,
): Promise<Store> {
  const folder = await temporaryFolder(temporary)
  const all = [...connection.settings, ...settings, [`remote.${remoteName}.url`, connection.url] as const]
  const store: Store = {
    connection,
    run: (args, input) =>
      git(args, { cwd: folder.path, env, settings: all, timeout, ...(input === undefined ? {} : { input }) }),
    close: folder.remove,
  }
  const init = [
    'init',
    '--quiet',
    '--bare',
    '--template=',
    '--initial-branch=main',
    `--object-format=${connection.objectFormat}`,
  ]
  const result = await store.run(init)
  if (result.code === 0) return store
  await store.close()
  throw gitFault(result, faultContext(store, 'init')).error
}

export function faultContext({ connection: { display, ref, secrets } }: Store, command: string): FaultContext {
  return { command, remote: display, ref, secrets }
}

export interface StoredObject {
  readonly id: string
  readonly bytes: Buffer
}

/** Reads objects by name (`<revision>:<path>`), all in one process. Null for one that is not there. */
export async function readObjects(store: Store, names: readonly string[]): Promise<readonly (StoredObject | null)[]> {
  const result = await store.run(['cat-file', '--batch', '--buffer'], `${names.join('\n')}\n`)
  if (result.code !== 0) throw gitFault(result, faultContext(store, 'cat-file')).error
  const objects: (StoredObject | null)[] = []
  for (let at = 0; at < result.stdout.length; ) {
    const end = result.stdout.indexOf('\n', at)
    const [id = '', , size] = result.stdout.toString('utf8', at, end).split(' ')
    if (size === undefined) {
      objects.push(null)
      at = end + 1
      continue
    }
    const start = end + 1
    objects.push({ id, bytes: result.stdout.subarray(start, start + Number(size)) })
    at = start + Number(size) + 1
  }
  return objects
}
