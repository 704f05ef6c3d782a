import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { failure } from '#diagnostics/diagnostic'
import { readChunks } from '#io/read-chunks'
import type { PackageEntry } from '#package/package-entry'
import { type Documents, type Origin, paths } from './documents.ts'
import { gitFault } from './git-fault.ts'
import type { CodePackage } from './release.ts'
import { faultContext, type Store } from './store.ts'

/** One change of the state, complete: nothing of it shows until the ref is moved to it. */
export interface StateCommit {
  readonly documents: Documents
  /** Null where the code in force stays. */
  readonly code: CodePackage | null
  readonly subject: string
  readonly origin: Origin
}

const identity = 'dlt-deploy <noreply@dlt-deploy.invalid>'

/**
 * Writes a commit into the store and returns its id. The same change on the same base has the same id.
 *
 * All of it goes through one `git fast-import`, which keeps bytes as they are: no attribute, filter or line ending
 * setting applies. Rejects with `PACKAGE_CHANGED` where a file no longer has the content that was listed.
 */
export async function writeCommit(store: Store, commit: StateCommit): Promise<string> {
  const result = await store.run(['fast-import', '--quiet', '--force', '--done'], commitStream(commit))
  const [id] = result.stdout.toString('utf8').split('\n')
  if (result.code === 0 && id !== undefined && id !== '') return id
  throw gitFault(result, faultContext(store, 'fast-import')).error
}

async function* commitStream({ documents, code, subject, origin }: StateCommit): AsyncGenerator<Uint8Array> {
  const { base, provenance } = origin
  const seconds = Math.floor(Date.parse(provenance.at) / 1000)
  const message = Buffer.from(`${subject}\n${trailers(origin)}`)
  yield line('commit refs/dlt-deploy/written')
  yield line('mark :1')
  yield line(`author ${identity} ${seconds} +0000`)
  yield line(`committer ${identity} ${seconds} +0000`)
  yield* data(message)
  if (base !== null) yield line(`from ${base}`)
  for (const [path, text] of documents) {
    yield line(`M 100644 inline ${quoted(path)}`)
    yield* data(Buffer.from(text))
  }
  if (code !== null) yield* codeStream(code, base !== null)
  yield line('')
  yield line('get-mark :1')
  yield line('done')
}

async function* codeStream(code: CodePackage, replaces: boolean): AsyncGenerator<Uint8Array> {
  if (replaces) yield line(`D ${paths.code}`)
  for (const entry of code.entries) {
    if (forbidden.test(entry.path)) throw failure('PACKAGE_PATH_REFUSED', { path: entry.path })
    yield line(`M ${modeOf(entry)} inline ${quoted(`${paths.code}/${entry.path}`)}`)
    if (entry.kind === 'link') yield* data(Buffer.from(entry.target))
    else yield* fileData(join(code.root, entry.path), entry)
  }
}

/** The listing was read earlier than the file is: they must still agree, or something would be deployed that no plan showed. */
async function* fileData(
  file: string,
  { path, size, sha3 }: PackageEntry & { kind: 'file' },
): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha3-256')
  let left = size
  yield line(`data ${size}`)
  try {
    for await (const chunk of readChunks(file)) {
      left -= chunk.length
      if (left < 0) break
      hash.update(chunk)
      yield chunk
    }
  } catch (cause) {
    throw failure('PACKAGE_CHANGED', { path }, null, { cause })
  }
  if (left !== 0 || hash.digest('base64') !== sha3) throw failure('PACKAGE_CHANGED', { path })
  yield line('')
}

/** Names that git keeps for itself, on any file system. */
const forbidden = /(^|\/)(\.git|git~1)(\/|$)/i

function modeOf(entry: PackageEntry): string {
  switch (entry.kind) {
    case 'link':
      return '120000'
    case 'file':
      return entry.executable ? '100755' : '100644'
  }
}

function trailers({ provenance: { commit, actor, runUrl } }: Origin): string {
  const known = [
    ['Deployed-Commit', commit],
    ['Deployed-By', actor],
    ['Workflow-Run', runUrl],
  ].flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`${name}: ${value.replace(/\s+/g, ' ')}\n`],
  )
  return known.length === 0 ? '' : `\n${known.join('')}`
}

const line = (text: string): Buffer => Buffer.from(`${text}\n`)
const data = (bytes: Buffer): readonly Buffer[] => [line(`data ${bytes.length}`), bytes, line('')]
const quoted = (path: string): string => `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`
