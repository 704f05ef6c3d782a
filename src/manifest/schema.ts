import { z } from 'zod'
import type { Json } from '#json/json'

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

export const launchers = ['job', 'module', 'marimo', 'mcp', 'streamlit', 'dashboard'] as const
export const jobTypes = ['batch', 'interactive', 'stream'] as const
export const refreshPolicies = ['always', 'auto', 'block'] as const
export const interfaces = ['gui', 'rest_api', 'mcp'] as const
export const categories = ['pipeline', 'mcp', 'dashboard', 'notebook'] as const

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

export const deliverSchema = z.strictObject({
  source_ref: z.string().exactOptional(),
  pipeline_name: z.string().exactOptional(),
  deadline: z.string().exactOptional(),
})

/** Bounds as dlt serialises them: text stays as typed, a datetime has become ISO text. */
export const intervalSchema = z.strictObject({
  start: z.string(),
  end: z.string().exactOptional(),
})

export const jobSchema = z.strictObject({
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
})

export const manifestSchema = z.strictObject({
  engine_version: integer,
  created_at: z.string(),
  deployment_module: z.string(),
  jobs: z.array(jobSchema),
  description: z.string().exactOptional(),
  tags: z.array(z.string()).exactOptional(),
  version: integer.exactOptional(),
  version_hash: z.string().exactOptional(),
  previous_hashes: z.array(z.string()).exactOptional(),
})

export type JobType = (typeof jobTypes)[number]
export type RefreshPolicy = (typeof refreshPolicies)[number]
export type EntryPoint = z.infer<typeof entryPointSchema>
export type Expose = z.infer<typeof exposeSchema>
export type Execute = z.infer<typeof executeSchema>
export type Timeout = z.infer<typeof timeoutSchema>
export type Require = z.infer<typeof requireSchema>
export type Deliver = z.infer<typeof deliverSchema>
export type Interval = z.infer<typeof intervalSchema>
export type Job = z.infer<typeof jobSchema>
export type Manifest = z.infer<typeof manifestSchema>
