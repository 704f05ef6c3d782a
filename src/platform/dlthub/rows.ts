import { canonicalJson } from '#json/canonical-json'
import { compareCodePoints } from '#json/code-point-order'
import { sha3Base64 } from '#json/sha3'
import type { Client } from './client.ts'
import { everyRow } from './lists.ts'
import {
  type ConfigurationRow,
  configurationSchema,
  type DeploymentRow,
  deploymentSchema,
  type JobRow,
  jobRowSchema,
} from './wire.ts'

/** The platform's own records of what is in force. */
export interface Rows {
  /** Newest first. */
  readonly deployments: readonly DeploymentRow[]
  readonly configuration: ConfigurationRow | null
  readonly jobs: readonly JobRow[]
}

export async function readRows(client: Client): Promise<Rows> {
  const [deployments, configuration, jobs] = await Promise.all([
    everyDeployment(client),
    client.find('get_configuration_latest', configurationSchema),
    everyJob(client),
  ])
  return { deployments, configuration, jobs }
}

/**
 * What is in force now, where `before` was read earlier: the latest versions are asked for, and the jobs where they are not
 * given. A version never changes once it is there, so that earlier ones are asked for only where some came unseen.
 */
export async function readAgain(client: Client, before: Rows, jobs: readonly JobRow[] | null): Promise<Rows> {
  const [latest, configuration, current] = await Promise.all([
    client.find('get_deployment_latest', deploymentSchema),
    client.find('get_configuration_latest', configurationSchema),
    jobs ?? everyJob(client),
  ])
  const deployments = withLatest(before.deployments, latest) ?? (await everyDeployment(client))
  return { deployments, configuration, jobs: current }
}

/** Null where there may be others between the latest and those that are known. */
function withLatest(known: readonly DeploymentRow[], latest: DeploymentRow | null): readonly DeploymentRow[] | null {
  const [last] = known
  if (latest?.id === last?.id) return known
  return latest?.version === (last?.version ?? 0) + 1 ? [latest, ...known] : null
}

export const everyJob = (client: Client): Promise<readonly JobRow[]> => everyRow(client, 'list_jobs', jobRowSchema)

export async function everyDeployment(client: Client): Promise<readonly DeploymentRow[]> {
  return newestFirst(await everyRow(client, 'list_deployments', deploymentSchema))
}

export async function everyConfiguration(client: Client): Promise<readonly ConfigurationRow[]> {
  return newestFirst(await everyRow(client, 'list_configurations', configurationSchema))
}

/** Sources disagree about the order of the platform's lists. */
function newestFirst<T extends { readonly version: number }>(rows: readonly T[]): readonly T[] {
  return rows.toSorted((a, b) => b.version - a.version)
}

/** A name for this moment: two reads have the same exactly where nothing was put in force between them. */
export function revisionOf({ deployments, configuration, jobs }: Rows): string | null {
  const [deployment] = deployments
  if (deployment === undefined && configuration === null && jobs.length === 0) return null
  const states = jobs.toSorted(byRef).map((row) => [row.job_ref, row.job_definition_hash, row.is_archived === true])
  return sha3Base64(canonicalJson([deployment?.id ?? null, configuration?.id ?? null, states]))
}

export const byRef = (a: JobRow, b: JobRow): number => compareCodePoints(a.job_ref, b.job_ref)
