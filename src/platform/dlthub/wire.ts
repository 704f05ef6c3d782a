import { z } from 'zod'
import type { Json } from '#json/json'
import { onFirstUse } from './on-first-use.ts'

/**
 * What the platform answers, as far as it is used here. Fields that are not named may come and go, and words of an open
 * vocabulary are plain text, so that a later platform is understood too. Integers are read as `bigint`.
 */

const count = () => z.bigint().transform(Number)
const address = () => z.string().refine((text) => /^https?:\/\//.test(text) && URL.canParse(text))
const moment = () => z.string().nullish()

/** An object with these fields and any others. It is built when it is first used: a command needs few of them. */
const shape = <T extends z.ZodRawShape>(fields: () => T) => onFirstUse(() => z.looseObject(fields()))

/** A job's definition as it was sent: of any version, so no more is asked of it than that it can be shown. */
const definition = () => z.custom<Json>((value) => outline().safeParse(value).success)
const outline = shape(() => ({
  job_ref: z.string(),
  entry_point: z.looseObject({ module: z.string(), job_type: z.string() }),
  triggers: z.array(z.string()),
  expose: z.looseObject({}).nullish(),
  freshness: z.array(z.unknown()).nullish(),
  config_keys: z.array(z.unknown()).nullish(),
}))

export const workspaceSchema = shape(() => ({
  id: z.string(),
  dataplane_url: address(),
}))

const uploadFields = () => ({
  id: z.string(),
  version: count(),
  content_hash: z.string(),
  file_count: count(),
  size_bytes: count(),
  created_at: z.string(),
})

export const deploymentSchema = shape(uploadFields)
export const configurationSchema = shape(() => ({ ...uploadFields(), profiles: z.array(z.string()) }))

/** One page of a list. `total` ends at 10,001. */
export const pageOf = <T extends z.ZodType>(item: () => T) =>
  shape(() => ({ items: z.array(z.lazy(item)), total: count() }))

export const jobRowSchema = shape(() => ({
  id: z.string(),
  job_ref: z.string(),
  job_definition: definition(),
  job_definition_engine_version: z.bigint(),
  job_definition_hash: z.string(),
  version: count(),
  created_at: z.string(),
  updated_at: z.string(),
  deployment_module: z.string().nullish(),
  is_archived: z.boolean().optional(),
}))

/** A job as far as starting it needs. */
export const runnableJobSchema = shape(() => ({
  id: z.string(),
  job_ref: z.string(),
  job_type: z.string(),
  triggers: z.array(z.string()).nullish(),
  is_archived: z.boolean().optional(),
  is_paused: z.boolean().optional(),
  job_url: z.string().nullish(),
  public_url: z.string().nullish(),
}))

const runFields = () => ({
  id: z.string(),
  number: count(),
  status: z.string(),
  trigger: z.string(),
  profile: z.string(),
  created_at: z.string(),
  started_at: moment(),
  finished_at: moment(),
  duration_seconds: z.union([z.number(), count()]).nullish(),
  interval_start: moment(),
  interval_end: moment(),
})

/** A run that is told of beside its job. */
export const briefRunSchema = shape(runFields)
export const runSchema = shape(() => ({ ...runFields(), job: z.looseObject({ job_ref: z.string() }) }))

const triggeredJobSchema = shape(() => ({
  job_ref: z.string(),
  trigger: z.string(),
  status: z.string().nullish(),
  reasons: z.array(z.string()).nullish(),
  job_run: briefRunSchema().nullish(),
}))

const itemFailureSchema = shape(() => ({ ref: z.string(), detail: z.string() }))

export const triggerReceiptSchema = shape(() => ({
  succeeded: z.array(triggeredJobSchema()),
  skipped: z.array(triggeredJobSchema()),
  failed: z.array(itemFailureSchema()),
}))

const cancelledRunSchema = shape(() => ({ job_ref: z.string(), job_run_id: z.string(), job_run_number: count() }))

export const cancelReceiptSchema = shape(() => ({
  succeeded: z.array(cancelledRunSchema()),
  skipped: z.array(cancelledRunSchema()),
  failed: z.array(itemFailureSchema()),
}))

export const logLineSchema = shape(() => ({
  content: z.string(),
  line_num: count(),
  source: z.string(),
  stage: z.string(),
  io_stream: z.string(),
  reported_at: z.string(),
}))

export const variablesSchema = shape(() => ({
  scopes: z.array(
    z.looseObject({
      profile: z.string().nullish(),
      variables: z.array(z.looseObject({ name: z.string(), type: z.string(), value: z.string().nullish() })),
    }),
  ),
}))

export const changedVariablesSchema = shape(() => ({
  results: z.array(z.looseObject({ name: z.string(), status: z.string() })),
}))

export const tokenSchema = shape(() => ({ token: z.string(), expires_at: z.bigint() }))

export const uploadIssuedSchema = shape(() => ({ upload_token: z.string(), upload_url: z.string() }))

export const filesSchema = shape(() => ({
  files: z.array(
    z.looseObject({
      relative_path: z.string(),
      size_bytes: count(),
      sha3_256: z.string(),
      linkname: z.string().nullish(),
    }),
  ),
}))

/** The job as it stands afterwards. */
const deployedJobSchema = shape(() => ({ outcome: z.string(), job: jobRowSchema() }))

export const deployReceiptSchema = shape(() => ({
  warnings: z.array(z.string()),
  job_receipt: z.looseObject({
    succeeded: z.array(deployedJobSchema()),
    skipped: z.array(deployedJobSchema()),
    failed: z.array(itemFailureSchema()),
  }),
}))

/** How the platform says no. `extra` holds reasons in one of several forms. */
export const refusalSchema = shape(() => ({
  detail: z.string().optional(),
  code: z.string().optional(),
  extra: z.unknown().optional(),
}))

/** What a shape is of. */
export type Of<T extends () => z.ZodType> = z.infer<ReturnType<T>>

export type DeploymentRow = Of<typeof deploymentSchema>
export type ConfigurationRow = Of<typeof configurationSchema>
export type JobRow = Of<typeof jobRowSchema>
export type DeployReceipt = Of<typeof deployReceiptSchema>
export type UploadPermit = Of<typeof uploadIssuedSchema>
export type RunRow = Of<typeof runSchema>
export type BriefRunRow = Of<typeof briefRunSchema>
export type LogRow = Of<typeof logLineSchema>
