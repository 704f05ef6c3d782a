import { faultOf, type GitFault, gitFault } from './git-fault.ts'
import { faultContext, readObjects, remoteName, type Store } from './store.ts'

/** `revision` is null where the remote has no such ref. */
export type Fetched = { readonly kind: 'fetched'; readonly revision: string | null } | GitFault

/** `rejected`: the ref was not where it was expected, or somebody held it. Reading it again tells. */
export type Pushed = { readonly kind: 'pushed' } | { readonly kind: 'rejected'; readonly fault: GitFault } | GitFault

const inForce = 'refs/dlt-deploy/in-force'
const quietly = ['--quiet', '--no-tags', '--no-recurse-submodules']

/** Brings the commit in force, without its history, into the store. */
export async function fetchInForce(store: Store): Promise<Fetched> {
  return await fetchRef(store, store.connection.ref, inForce)
}

/** Brings what a ref of the remote points to, without its history, into the store under another name. */
export async function fetchRef(store: Store, ref: string, name: string): Promise<Fetched> {
  const result = await store.run(['fetch', ...quietly, '--depth=1', remoteName, `+${ref}:${name}`])
  if (result.code === 0) return { kind: 'fetched', revision: (await readObjects(store, [name]))[0]?.id ?? null }
  if (result.stderr.includes(`couldn't find remote ref ${ref}`)) return { kind: 'fetched', revision: null }
  return gitFault(result, faultContext(store, 'fetch'))
}

/** Brings an earlier commit of the ref into the store: alone where the remote gives it, else with all history. */
export async function fetchEarlier(store: Store, revision: string): Promise<Fetched> {
  const alone = await store.run(['fetch', ...quietly, '--depth=1', remoteName, revision])
  if (alone.code === 0) return { kind: 'fetched', revision }
  const { ref } = store.connection
  const result = await store.run(['fetch', ...quietly, '--depth=2147483647', remoteName, `+${ref}:${inForce}`])
  if (result.code !== 0) return gitFault(result, faultContext(store, 'fetch'))
  const [found] = await readObjects(store, [revision])
  return { kind: 'fetched', revision: found?.id ?? null }
}

/**
 * Whether `revision` is in the history of what is in force, all of which is brought into the store for it. What is not
 * in the store was never pushed from here.
 */
export async function isInHistory(store: Store, revision: string): Promise<boolean> {
  const { ref } = store.connection
  const fetched = await store.run(['fetch', ...quietly, '--depth=2147483647', remoteName, `+${ref}:${inForce}`])
  if (fetched.code !== 0) throw gitFault(fetched, faultContext(store, 'fetch')).error
  const { code } = await store.run(['merge-base', '--is-ancestor', revision, inForce])
  return code === 0
}

/**
 * Moves the ref from `expected` (null: it does not exist) to `revision` (null: it goes), or leaves it: never anything
 * else. It is the state's own unless another is named.
 */
export async function push(
  store: Store,
  revision: string | null,
  expected: string | null,
  ref = store.connection.ref,
): Promise<Pushed> {
  const lease = `--force-with-lease=${ref}:${expected ?? ''}`
  const result = await store.run(['push', '--porcelain', '--no-verify', lease, remoteName, `${revision ?? ''}:${ref}`])
  if (result.code === 0) return { kind: 'pushed' }
  const context = { ...faultContext(store, 'push'), ref }
  const refusal = /^!\t\S+\t\[(remote )?rejected\] \((.*)\)$/m.exec(result.stdout.toString('utf8'))
  if (refusal === null) return gitFault(result, context)
  const [, remotely, reason = ''] = refusal
  if (remotely === undefined || held.test(reason))
    return { kind: 'rejected', fault: faultOf('GIT_REF_LOCKED', true, reason, context) }
  const fault = gitFault(result, context)
  return declined.has(fault.error.diagnostics[0].code)
    ? faultOf('GIT_REF_PROTECTED', false, [reason, ...wordsOfRemote(result.stderr)].join('; '), context)
    : fault
}

/** How a server says that the ref moved, or is being moved, between its advertisement and the update. */
const held = /\block(ed)?\b|failed to update|old value|already exists|transaction|reference is at|stale/i

/** A refusal with none of the reasons that have a code of their own. */
const declined: ReadonlySet<string> = new Set(['GIT_FAILED', 'GIT_REF_PROTECTED'])

/** What a hook or a rule printed. */
function wordsOfRemote(stderr: string): readonly string[] {
  const lines = stderr.split('\n').filter((line) => line.startsWith('remote:'))
  return lines
    .map((line) => line.replace(/^remote: *(error: *)?/, '').trim())
    .filter((line) => /\w/.test(line))
    .slice(0, 5)
}
