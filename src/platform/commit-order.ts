import { openStore, remoteName } from '#state/store'
import type { Workbench } from './in-force.ts'

/** How far back is looked. */
const commits = 1_000

/**
 * Whether `commit` is in the history of `later`, asked of the remote, which has it whole where a checkout has one commit.
 * Null where the remote does not give `later`, or its history goes further back than is looked.
 */
export async function precedes({ store, world }: Workbench, commit: string, later: string): Promise<boolean | null> {
  // A store of its own: this one asks for commits without their files, and a store remembers that.
  const history = await openStore(store.connection, world.env, world.temporary)
  try {
    const fetch = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', `--depth=${commits}`, '--filter=tree:0']
    const fetched = await history.run([...fetch, remoteName, later])
    if (fetched.code !== 0) return null
    const listed = await history.run(['rev-list', later])
    if (listed.code !== 0) return null
    const known = listed.stdout.toString('utf8').trim().split('\n')
    if (known.includes(commit)) return true
    return known.length < commits ? false : null
  } finally {
    await history.close()
  }
}
