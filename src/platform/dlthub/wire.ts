import { z } from 'zod'
import type { Json } from '#json/json'

/**
 * What the platform answers, as far as it is used here. Fields that are not named may come and go, and words of an open
 * vocabulary are plain text, so that a later platform is understood too. Integers are read as `bigint`.
 */

const count = z.bigint().transform(Number)
const json = z.custom<Json>((value) => value !== undefined)

export const workspaceSchema = z.looseObject({
  id: z.string(),
  dataplane_url: z.string(),
})

const uploadFields = {
  id: z.string(),
  version: count,
  content_hash: z.string(),
  file_count: count,
  size_bytes: count,
  created_at: z.string(),
}

export const deploymentSchema = z.looseObject(uploadFields)
export const configurationSchema = z.looseObject({ ...uploadFields, profiles: z.array(z.string()) })

/** One page of a list. `total` ends at 10,001. */
export const pageOf = <T extends z.ZodType>(item: T) => z.looseObject({ items: z.array(item), total: count })

export const jobRowSchema = z.looseObject({
  id: z.string(),
  job_ref: z.string(),
  job_definition: json,
  job_definition_engine_version: z.bigint(),
  job_definition_hash: z.string(),
  version: count,
  created_at: z.string(),
  updated_at: z.string(),
  deployment_module: z.string().nullish(),
  is_archived: z.boolean().optional(),
})

const moment = z.string().nullish()

/** A job as far as starting it needs. */
export const runnableJobSchema = z.looseObject({
  id: z.string(),
  job_ref: z.string(),
  job_type: z.string(),
  triggers: z.array(z.string()).nullish(),
  is_archived: z.boolean().optional(),
  is_paused: z.boolean().optional(),
  job_url: z.string().nullish(),
  public_url: z.string().nullish(),
})

const runFields = {
  id: z.string(),
  number: count,
  status: z.string(),
  trigger: z.string(),
  profile: z.string(),
  created_at: z.string(),
  started_at: moment,
  finished_at: moment,
  duration_seconds: z.union([z.number(), count]).nullish(),
  interval_start: moment,
  interval_end: moment,
}

/** A run that is told of beside its job. */
export const briefRunSchema = z.looseObject(runFields)
export const runSchema = z.looseObject({ ...runFields, job: z.looseObject({ job_ref: z.string() }) })

const triggeredJobSchema = z.looseObject({
  job_ref: z.string(),
  trigger: z.string(),
  status: z.string().nullish(),
  reasons: z.array(z.string()).nullish(),
  job_run: briefRunSchema.nullish(),
})

const itemFailureSchema = z.looseObject({ ref: z.string(), detail: z.string() })

export const triggerReceiptSchema = z.looseObject({
  succeeded: z.array(triggeredJobSchema),
  skipped: z.array(triggeredJobSchema),
  failed: z.array(itemFailureSchema),
})

const cancelledRunSchema = z.looseObject({ job_ref: z.string(), job_run_id: z.string(), job_run_number: count })

export const cancelReceiptSchema = z.looseObject({
  succeeded: z.array(cancelledRunSchema),
  skipped: z.array(cancelledRunSchema),
  failed: z.array(itemFailureSchema),
})

export const logLineSchema = z.looseObject({
  content: z.string(),
  line_num: count,
  source: z.string(),
  stage: z.string(),
  io_stream: z.string(),
  reported_at: z.string(),
})

export const variablesSchema = z.looseObject({
  scopes: z.array(
    z.looseObject({
      profile: z.string().nullish(),
      variables: z.array(z.looseObject({ name: z.string(), type: z.string(), value: z.string().nullish() })),
    }),
  ),
})

export const changedVariablesSchema = z.looseObject({
  results: z.array(z.looseObject({ name: z.string(), status: z.string() })),
})

export const tokenSchema = z.looseObject({ token: z.string(), expires_at: z.bigint() })

export const uploadIssuedSchema = z.looseObject({ upload_token: z.string(), upload_url: z.string() })

export const filesSchema = z.looseObject({
  files: z.array(
    z.looseObject({
      relative_path: z.string(),
      size_bytes: count,
      sha3_256: z.string(),
      linkname: z.string().nullish(),
    }),
  ),
})

/** The job as it stands afterwards. */
const deployedJobSchema = z.looseObject({ outcome: z.string(), job: jobRowSchema })

export const deployReceiptSchema = z.looseObject({
  warnings: z.array(z.string()),
  job_receipt: z.looseObject({
    succeeded: z.array(deployedJobSchema),
    skipped: z.array(deployedJobSchema),
    failed: z.array(itemFailureSchema),
  }),
})

/** How the platform says no. `extra` holds reasons in one of several forms. */
export const refusalSchema = z.looseObject({
  detail: z.string().optional(),
  code: z.string().optional(),
  extra: z.unknown().optional(),
})

export type DeploymentRow = z.infer<typeof deploymentSchema>
export type ConfigurationRow = z.infer<typeof configurationSchema>
export type JobRow = z.infer<typeof jobRowSchema>
export type DeployReceipt = z.infer<typeof deployReceiptSchema>
export type UploadPermit = z.infer<typeof uploadIssuedSchema>
export type RunRow = z.infer<typeof runSchema>
export type BriefRunRow = z.infer<typeof briefRunSchema>
export type LogRow = z.infer<typeof logLineSchema>
