import { z } from 'zod'
import type { Json } from '#json/json'
import {
  backgroundCategories,
  categories,
  incrementalModes,
  interfaces,
  intervalModes,
  jobTypes,
  refreshModes,
  refreshPolicies,
} from './vocabularies.ts'

/**
 * The shapes of a deployment manifest, field for field as dlt declares them
 * (dlt/_workspace/deployment/typing.py). Unknown keys are refused at every level.
 * A Python `int` is a `bigint` here and a `float` a `number`: see `json/json.ts`.
 */

const integer = z.bigint()
const anyObject = z.record(
  z.string(),
  z.custom<Json>(() => true),
)
const seconds = z.union([z.bigint(), z.number()])

/** A field of the other engine: it may not be there. */
const absent = z.never().exactOptional()

export const entryPointSchema = z.strictObject({
  module: z.string(),
  function: z.string().nullable().exactOptional(),
  job_type: z.enum(jobTypes),
  launcher: z.string(),
})

export const exposeSchema = z.strictObject({
  display_name: z.string().exactOptional(),
  tags: z.union([z.string(), z.array(z.string())]).exactOptional(),
  starred: z.boolean().exactOptional(),
  manual: z.boolean().exactOptional(),
  interface: z.enum(interfaces).exactOptional(),
  category: z.enum(categories).exactOptional(),
  object_input: absent,
})

const secondExposeSchema = z.strictObject({
  ...exposeSchema.shape,
  category: z.enum(backgroundCategories).exactOptional(),
  object_input: z.strictObject({ entity_type: z.string(), input: z.string() }).exactOptional(),
})

/** Both in seconds. */
export const timeoutSchema = z.strictObject({
  timeout: seconds.exactOptional(),
  grace_period: seconds.exactOptional(),
})

export const executeSchema = z.strictObject({
  timeout: timeoutSchema.nullable().exactOptional(),
  /** Null means no limit. */
  concurrency: integer.nullable().exactOptional(),
  intercept_signals: z.boolean().exactOptional(),
})

export const requireSchema = z.strictObject({
  dependency_groups: z.array(z.string()).exactOptional(),
  profile: z.string().exactOptional(),
  provider: z.string().exactOptional(),
  machine: z.string().exactOptional(),
  region: z.string().exactOptional(),
  static_egress_ips: z.boolean().exactOptional(),
  /** Of any content. */
  instance: anyObject.exactOptional(),
  timezone: z.string().exactOptional(),
})

const secondRequireSchema = z.strictObject({ ...requireSchema.shape, machine: absent })

export const deliverSchema = z.strictObject({
  source_ref: z.string().exactOptional(),
  pipeline_name: z.string().exactOptional(),
  deadline: z.string().exactOptional(),
})

/** Bounds as dlt serialises them: text stays as typed, a datetime has become ISO text. */
export const intervalSchema = z.strictObject({
  start: z.string(),
  end: z.string().exactOptional(),
  mode: absent,
})

const secondIntervalSchema = z.strictObject({
  ...intervalSchema.shape,
  mode: z.enum(intervalModes).exactOptional(),
})

const firstJobSchema = z.strictObject({
  engine_version: absent,
  job_ref: z.string(),
  entry_point: entryPointSchema,
  triggers: z.array(z.string()),
  execute: executeSchema,
  description: z.string().exactOptional(),
  expose: exposeSchema.exactOptional(),
  config_keys: z.array(z.string()).exactOptional(),
  deliver: deliverSchema.exactOptional(),
  interval: intervalSchema.exactOptional(),
  freshness: z.array(z.string()).exactOptional(),
  allow_external_schedulers: z.boolean().exactOptional(),
  require: requireSchema.exactOptional(),
  default_trigger: z.string().exactOptional(),
  refresh: z.enum(refreshPolicies).exactOptional(),
  incremental_mode: absent,
  refresh_propagation: absent,
  auto_refresh_pipeline_mode: absent,
  inputs: absent,
  output: absent,
  access: absent,
  agent: absent,
})

/** A job since engine 2, which it carries itself. Inputs and output are JSON Schemas. */
const secondJobSchema = z.strictObject({
  ...firstJobSchema.shape,
  engine_version: z.literal(2n),
  expose: secondExposeSchema.exactOptional(),
  interval: secondIntervalSchema.exactOptional(),
  require: secondRequireSchema.exactOptional(),
  allow_external_schedulers: absent,
  refresh: absent,
  incremental_mode: z.enum(incrementalModes).exactOptional(),
  refresh_propagation: z.enum(refreshPolicies).exactOptional(),
  auto_refresh_pipeline_mode: z.enum(refreshModes).exactOptional(),
  inputs: anyObject.exactOptional(),
  output: anyObject.exactOptional(),
  access: anyObject.exactOptional(),
  agent: anyObject.exactOptional(),
})

/** A job of either engine, with the fields of that engine alone. */
export const jobSchema: z.ZodType<Job> = z.union([firstJobSchema, secondJobSchema])

const firstManifestSchema = z.strictObject({
  engine_version: z.literal(1n),
  created_at: z.string(),
  deployment_module: z.string(),
  jobs: z.array(firstJobSchema),
  description: z.string().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  version: integer.exactOptional(),
  version_hash: z.string().exactOptional(),
  previous_hashes: z.array(z.string()).exactOptional(),
})

const secondManifestSchema = z.strictObject({
  ...firstManifestSchema.shape,
  engine_version: z.literal(2n),
  jobs: z.array(secondJobSchema),
})

/** A manifest whose jobs are all written for its own engine. */
export const manifestSchema: z.ZodType<Manifest> = z.discriminatedUnion('engine_version', [
  firstManifestSchema,
  secondManifestSchema,
])

type FirstJob = z.infer<typeof firstJobSchema>
type SecondJob = z.infer<typeof secondJobSchema>
type Later = 'engine_version' | 'inputs' | 'output' | 'access' | 'agent'
type Renamed = 'incremental_mode' | 'refresh_propagation' | 'auto_refresh_pipeline_mode'

export type JobType = (typeof jobTypes)[number]
export type RefreshPolicy = (typeof refreshPolicies)[number]
export type EntryPoint = z.infer<typeof entryPointSchema>
export type Expose = z.infer<typeof secondExposeSchema>
export type Execute = z.infer<typeof executeSchema>
export type Timeout = z.infer<typeof timeoutSchema>
export type Require = z.infer<typeof requireSchema>
export type Deliver = z.infer<typeof deliverSchema>
export type Interval = z.infer<typeof secondIntervalSchema>
/** A job of either engine: what only one of them has is optional. Which may stand together, the schemas say. */
export type Job = Omit<FirstJob, Later | Renamed | 'expose' | 'interval' | 'require'> &
  Partial<Pick<SecondJob, Later | Renamed | 'expose' | 'interval'>> & { require?: Require }
export type Manifest = Omit<z.infer<typeof firstManifestSchema>, 'engine_version' | 'jobs'> & {
  engine_version: bigint
  jobs: Job[]
}
