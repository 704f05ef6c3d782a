import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readlink, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '#io/temporary-folder'
import { canonicalJson } from '#json/canonical-json'
import { compareCodePoints } from '#json/code-point-order'
import type { Job, Manifest } from '#manifest/schema'
import { contentHash } from '#package/content-hash'
import type { PackageEntry } from '#package/package-entry'
import type { CodePackage, Provenance, Release } from '#platform/platform'
import type { Configuration, ProfileConfiguration } from '#workspace/configuration'

/** Content of a file; with `executable` or `link` it is what that says. */
export type Content = string | Uint8Array | { readonly executable: string } | { readonly link: string }

export const provenance: Provenance = {
  at: '2026-03-01T12:00:00.000Z',
  actor: 'octocat',
  commit: '0123456789abcdef0123456789abcdef01234567',
  runUrl: 'https://github.com/acme/pipelines/actions/runs/1',
}

export function job(name: string, change: Partial<Job> = {}): Job {
  return {
    job_ref: `jobs.github_pipeline.${name}`,
    entry_point: { module: 'github_pipeline', function: name, job_type: 'batch', launcher: 'job' },
    triggers: ['schedule:0 * * * *'],
    execute: { concurrency: 1n, timeout: { timeout: 7200.0 } },
    ...change,
  }
}

export function manifest(jobs: readonly Job[], change: Partial<Manifest> = {}): Manifest {
  return {
    engine_version: 1n,
    created_at: '2026-03-01T11:59:00Z',
    deployment_module: '__deployment__',
    jobs: [...jobs],
    ...change,
  }
}

/** Where packages lie, until this process ends. */
const shelf = await temporaryFolder(tmpdir())

export const emptyFolder = (): Promise<string> => mkdtemp(join(shelf.path, 'folder-'))

/** Writes the files into a new folder and lists them as a package. */
export async function code(files: Readonly<Record<string, Content>>): Promise<CodePackage> {
  const root = await emptyFolder()
  const paths = Object.keys(files).toSorted(compareCodePoints)
  const entries: PackageEntry[] = []
  for (const path of paths) entries.push(await write(root, path, files[path]!))
  return { root, entries, contentHash: contentHash(entries) }
}

async function write(root: string, path: string, content: Content): Promise<PackageEntry> {
  const place = join(root, path)
  await mkdir(dirname(place), { recursive: true })
  if (typeof content === 'object' && 'link' in content) {
    await symlink(content.link, place)
    const target = await readlink(place)
    return { kind: 'link', path, sha3: sha3(target), target }
  }
  const executable = typeof content === 'object' && 'executable' in content
  const bytes = Buffer.from(executable ? content.executable : content)
  await writeFile(place, bytes)
  if (executable) await chmod(place, 0o755)
  return { kind: 'file', path, size: bytes.length, sha3: sha3(bytes), executable }
}

/** `profiles` maps a profile to its settings and the names of its secrets. */
export function configuration(
  profiles: Readonly<Record<string, { settings?: Record<string, string>; secrets?: readonly string[] }>>,
): Configuration {
  const all = Object.entries(profiles).map(([profile, { settings = {}, secrets = [] }]): ProfileConfiguration => {
    const plain = Object.entries(settings).map(([key, value]) => ({ key, value }))
    return { profile, settings: plain, secrets, fingerprint: secrets.length === 0 ? null : sha3(secrets.join()) }
  })
  const json = all.map(({ settings, ...rest }) => ({ ...rest, settings: settings.map((setting) => ({ ...setting })) }))
  return { profiles: all, contentHash: sha3(canonicalJson(json)) }
}

export function release(parts: Partial<Release>): Release {
  return { deployment: null, configuration: null, manifest: null, provenance, ...parts }
}

const sha3 = (content: string | Uint8Array): string => createHash('sha3-256').update(content).digest('base64')
