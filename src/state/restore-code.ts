import { failure } from '#diagnostics/diagnostic'
import { type TreeFile, writeTree } from '#io/write-tree'
import { paths } from './documents.ts'
import { gitFault } from './git-fault.ts'
import { faultContext, readObjects, type Store } from './store.ts'

/** How many files are held in memory at a time. */
const batch = 256

/** Writes the code of a revision that is in the store into an empty folder, byte for byte as it was deployed. */
export async function restoreCode(store: Store, revision: string, folder: string): Promise<void> {
  const result = await store.run(['ls-tree', '-r', '-z', revision, `${paths.code}/`])
  if (result.code !== 0) throw gitFault(result, faultContext(store, 'ls-tree')).error
  const entries = result.stdout
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '')
    .map(treeEntry)
  // Links wait for the last batch: nothing may be written through one.
  const ordered = entries.toSorted((a, b) => Number(a.kind === 'link') - Number(b.kind === 'link'))
  for (let at = 0; at < ordered.length; at += batch) {
    const some = ordered.slice(at, at + batch)
    const objects = await readObjects(
      store,
      some.map(({ id }) => id),
    )
    await writeTree(
      folder,
      some.map(({ path, kind }, index): TreeFile => ({ path, kind, bytes: objects[index]?.bytes ?? lost(path) })),
    )
  }
}

function treeEntry(entry: string): Pick<TreeFile, 'path' | 'kind'> & { readonly id: string } {
  const tab = entry.indexOf('\t')
  const [mode = '', , id = ''] = entry.slice(0, tab).split(' ')
  const path = entry.slice(tab + 1 + paths.code.length + 1)
  const kind = kinds[mode]
  if (kind === undefined || path.split('/').some((part) => part === '..' || part === '.'))
    throw failure('STATE_INVALID', { document: `${paths.code}/${path}`, reason: 'it is no file that was deployed' })
  return { path, kind, id }
}

const kinds: Readonly<Record<string, TreeFile['kind']>> = { '100644': 'file', '100755': 'executable', '120000': 'link' }

function lost(path: string): never {
  throw failure('STATE_INVALID', { document: `${paths.code}/${path}`, reason: 'it is missing' })
}
