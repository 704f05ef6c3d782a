import { failure } from '#diagnostics/diagnostic'
import type { ConfigurationVersion, DeploymentVersion, Platform } from '../platform.ts'
import { applyRelease } from './apply.ts'
import { openClient, type World } from './client.ts'
import { filesOf, openDataPlane } from './data-plane.ts'
import { rehearseJobs } from './deploy-jobs.ts'
import { openDltHubRunner } from './dlthub-runner.ts'
import { deployedOf, instant } from './in-force.ts'
import { recognise, type Workplace } from './recognition.ts'
import { everyConfiguration, everyDeployment, type Rows, readRows } from './rows.ts'
import { openVariables } from './variables.ts'

export interface DltHubPlatformOptions extends Workplace {
  /** `https://api.dlthub.com`, or the address of a platform of one's own. */
  readonly apiUrl: string
  /** A workspace's key (`dlt_sa_…`) or a person's (`dlt_u_…`). */
  readonly apiKey: string
  readonly workspace: string
}

export const publicApiUrl = 'https://api.dlthub.com'

/** Opens the platform of dltHub for one workspace. Nothing is asked of it before the first call. */
export function openDltHubPlatform(options: DltHubPlatformOptions, world: World): Platform {
  const { workspace, apiKey } = options
  const apiUrl = addressOf(options.apiUrl)
  const client = openClient({ apiUrl, apiKey, workspace }, world)
  const plane = openDataPlane(client)
  const recognition = recognise(options)
  /** What was read last. */
  let known: Rows | null = null
  const inForce = async (rows: Rows) => {
    known = rows
    return await deployedOf(plane, rows, recognition)
  }
  return {
    name: 'dlthub',
    place: `workspace ${workspace} of ${client.place}`,

    read: async () => await inForce(await readRows(client)),
    apply: async (base, release) => await inForce(await applyRelease(client, options, known, base, release)),
    rehearse: (manifest, adHoc) => rehearseJobs(client, manifest, adHoc ? null : manifest.deployment_module),

    async deployments() {
      return (await everyDeployment(client)).map(
        (row): DeploymentVersion => ({
          version: row.version,
          contentHash: row.content_hash,
          files: row.file_count,
          size: row.size_bytes,
          provenance: writtenAt(row.created_at),
        }),
      )
    },

    async deploymentFiles(version) {
      const found = (await everyDeployment(client)).find((row) => row.version === version)
      if (found === undefined) return null
      return await filesOf(plane, found.id)
    },

    async configurations() {
      return (await everyConfiguration(client)).map(
        (row): ConfigurationVersion => ({
          version: row.version,
          contentHash: row.content_hash,
          profiles: row.profiles,
          provenance: writtenAt(row.created_at),
        }),
      )
    },

    async configuration(version) {
      const found = (await everyConfiguration(client)).find((row) => row.version === version)
      return found === undefined ? null : await recognition.configuration(found)
    },

    variables: openVariables(plane, world),
    runner: openDltHubRunner(client, plane, webPage(apiUrl, workspace)),
  }
}

/** The platform keeps when a version came, and nothing of where it came from that is of use here. */
function writtenAt(at: string) {
  return { at: instant(at), actor: null, commit: null, runUrl: null }
}

/** The page of a workspace: the API's host without `api.`, and on the public platform with `app.` in its place. */
function webPage(apiUrl: string, workspace: string): string {
  const { protocol, host } = new URL(apiUrl)
  const bare = host.replace(/^api\./, '')
  return `${protocol}//${bare.startsWith('dlthub.com') ? `app.${bare}` : bare}/w/${encodeURIComponent(workspace)}`
}

/** The address without a slash at the end; one of before the API had a host of its own becomes that host's. */
function addressOf(url: string): string {
  const old = /^(https?):\/\/dlthub\.(app|net|test|dev)\/api\/(?:api|auth)\/?$/.exec(url)
  const address = old === null ? url.replace(/\/+$/, '') : `${old[1]}://api.dlthub.${old[2]}`
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) throw failure('DLTHUB_URL_INVALID', { url })
  return address
}
