import { join } from 'node:path'
import { DeploymentError, failure } from '#diagnostics/diagnostic'
import { writePackageArchive } from '#io/package-archive'
import { temporaryFolder } from '#io/temporary-folder'
import { jobHash } from '#manifest/hash'
import type { Manifest } from '#manifest/schema'
import type { CodePackage, Deployed, Release } from '../platform.ts'
import type { Client } from './client.ts'
import { deployJobs } from './deploy-jobs.ts'
import { deployedOf, type Rows, readRows, revisionOf } from './in-force.ts'
import { recognise, type Workplace } from './recognition.ts'
import { uploadPackage } from './upload.ts'
import type { JobRow } from './wire.ts'

/** What is left to do of a release, against what the platform has. */
interface Work {
  readonly deployment: CodePackage | null
  readonly settings: CodePackage | null
  readonly manifest: Manifest | null
}

/**
 * Code, configuration, jobs, in this order, then what is in force. The platform takes them one by one and takes none
 * back, so everything that can be refused is asked first: packages are made, and the jobs are tried in a dry run.
 */
export async function applyRelease(
  client: Client,
  workplace: Workplace,
  base: Deployed,
  release: Release,
): Promise<Deployed> {
  const rows = await readRows(client)
  const recognition = recognise(workplace)
  const work = await workOf(workplace, rows, release)
  if (isDone(work)) return await deployedOf(client, rows, recognition)
  if (revisionOf(rows) !== base.revision) throw stale(base)

  const folder = await temporaryFolder(client.world.temporary)
  try {
    const code = work.deployment === null ? null : await archive(work.deployment, join(folder.path, 'workspace.tar.gz'))
    const settings = work.settings === null ? null : await archive(work.settings, join(folder.path, 'settings.tar.gz'))
    const requirements = code === null ? null : await workplace.requirements()
    if (work.manifest !== null) await deployJobs(client, work.manifest, ownerOf(release), true)
    if (code !== null && requirements !== null) {
      const file = {
        name: 'file',
        filename: 'workspace.tar.gz',
        type: 'application/x-tar',
        content: { path: code.path },
      }
      const needs = {
        name: 'requirements_file',
        filename: 'requirements.json',
        type: 'application/json',
        content: requirements,
      }
      await uploadPackage(client, { kind: 'deployment', contentHash: code.contentHash, files: [file, needs] })
    }
    if (settings !== null) {
      const content = { path: settings.path }
      const file = { name: 'file', filename: 'configurations.tar.gz', type: 'application/x-tar', content }
      await uploadPackage(client, { kind: 'configuration', contentHash: settings.contentHash, files: [file] })
    }
  } finally {
    await folder.remove()
  }
  if (work.manifest !== null) await deployJobs(client, work.manifest, ownerOf(release), false)

  const after = await readRows(client)
  const left = await workOf(workplace, after, release)
  if (!isDone(left)) throw failure('DLTHUB_NOT_IN_FORCE', { part: partOf(left), place: client.place })
  return await deployedOf(client, after, recognition)
}

async function workOf(workplace: Workplace, rows: Rows, release: Release): Promise<Work> {
  const settings = release.configuration === null ? null : (await workplace.settings()).package
  const [deployment] = rows.deployments
  return {
    deployment: unless(release.deployment, deployment?.content_hash),
    settings: unless(settings, rows.configuration?.content_hash),
    manifest: release.manifest !== null && !hasJobs(rows, release.manifest, ownerOf(release)) ? release.manifest : null,
  }
}

function unless(wanted: CodePackage | null, inForce: string | undefined): CodePackage | null {
  return wanted?.contentHash === inForce ? null : wanted
}

/** The module that claims the jobs of a release; null for jobs that come by themselves. */
function ownerOf({ manifest, adHoc }: Release): string | null {
  return adHoc === true ? null : (manifest?.deployment_module ?? null)
}

/**
 * Whether the jobs of the manifest are live, by the hashes of their definitions, and no other that its module owns. To
 * jobs of others it has no claim, as the platform has it.
 */
function hasJobs({ jobs }: Rows, manifest: Manifest, owner: string | null): boolean {
  const live = jobs.filter((row) => row.is_archived !== true)
  const hashes = new Map(live.map((row) => [row.job_ref, row.job_definition_hash]))
  const wanted = new Map(manifest.jobs.map((job) => [job.job_ref, jobHash(job)]))
  const isLeft = (row: JobRow) => owner !== null && row.deployment_module === owner && !wanted.has(row.job_ref)
  return [...wanted].every(([ref, hash]) => hashes.get(ref) === hash) && !live.some(isLeft)
}

const isDone = ({ deployment, settings, manifest }: Work): boolean =>
  deployment === null && settings === null && manifest === null

function partOf({ deployment, settings }: Work): string {
  if (deployment !== null) return 'The code'
  return settings === null ? 'The manifest' : 'The configuration'
}

async function archive(listing: CodePackage, path: string) {
  try {
    await writePackageArchive(listing, listing.root, path)
  } catch (fault) {
    const changed = changedFile(listing, fault)
    throw changed === null ? fault : failure('PACKAGE_CHANGED', { path: changed })
  }
  return { path, contentHash: listing.contentHash }
}

/** Which file is no longer the one that was planned; null where something else went wrong. */
function changedFile({ entries }: CodePackage, fault: unknown): string | null {
  if (!(fault instanceof DeploymentError) || fault.diagnostics[0].code !== 'PACKAGE_FILE_CHANGED') return null
  return entries.find(({ path }) => fault.message.includes(path))?.path ?? ''
}

function stale({ base: { deployment, configuration } }: Deployed): Error {
  const none = deployment === null && configuration === null
  const name = none ? 'an empty platform' : `deployment v${deployment ?? 0}, configuration v${configuration ?? 0}`
  return failure('PLAN_STALE', { base: name })
}
