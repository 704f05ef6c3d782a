import { z } from 'zod'
import type { Json } from '#json/json'

/**
 * The plan: what a deploy would do, as data. This is also the document of `plan --format json`,
 * so the names are the seeds' own and a change of shape is a change of `version`.
 */

const jsonValue: z.ZodType<Json> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.bigint(),
    z.number(),
    z.string(),
    z.array(jsonValue),
    z.record(z.string(), jsonValue),
  ]),
)

const location = z.strictObject({
  file: z.string(),
  line: z.int(),
  column: z.int(),
  endLine: z.int().exactOptional(),
  endColumn: z.int().exactOptional(),
  source: z.string().exactOptional(),
})

export const jobStatuses = ['added', 'updated', 'unchanged', 'archived'] as const

/** `before` or `after` is absent where the field is. */
export const fieldChangeSchema = z.strictObject({
  /** `triggers[0]`, `execute.timeout.timeout`: path within the job definition. */
  path: z.string(),
  before: jsonValue.exactOptional(),
  after: jsonValue.exactOptional(),
})

export const jobChangeSchema = z.strictObject({
  job_ref: z.string(),
  status: z.enum(jobStatuses),
  fields: z.array(fieldChangeSchema),
})

/** One file of the code package. Sizes in bytes. */
export const fileChangeSchema = z.strictObject({
  path: z.string(),
  /** Jobs whose code imports the file, directly or not: at most a hundred. Absent where that is not known. */
  jobs: z.array(z.string()).exactOptional(),
  before: z.int().exactOptional(),
  after: z.int().exactOptional(),
})

export const versionStatuses = ['new', 'changed', 'unchanged', 'not compared'] as const

export const deploymentChangeSchema = z.strictObject({
  status: z.enum(versionStatuses),
  content_hash: z.string(),
  added: z.array(fileChangeSchema),
  updated: z.array(fileChangeSchema),
  deleted: z.array(fileChangeSchema),
})

/** A plain setting carries its values as TOML writes them; a secret never does. */
export const keyChangeSchema = z.strictObject({
  key: z.string(),
  kind: z.enum(['config', 'secret']),
  change: z.enum(['added', 'changed', 'removed', 'missing']),
  before: z.string().exactOptional(),
  after: z.string().exactOptional(),
})

export const profileChangeSchema = z.strictObject({
  /** Empty for the files that apply to every profile. */
  profile: z.string(),
  keys: z.array(keyChangeSchema),
})

export const configurationChangeSchema = z.strictObject({
  status: z.enum(versionStatuses),
  content_hash: z.string(),
  profiles: z.array(profileChangeSchema),
})

export const hazardSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['warning', 'error']),
  job_ref: z.string().nullable(),
  message: z.string(),
  hint: z.string(),
  location: location.nullable(),
})

export const diagnosticSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(['warning', 'error']),
  message: z.string(),
  hint: z.string(),
  location: location.nullable(),
})

/** What the plan was drawn against. Null before the first deployment. */
export const baseSchema = z.strictObject({
  deployment: z.int().nullable(),
  configuration: z.int().nullable(),
  manifest_hash: z.string().nullable(),
})

const runCount = z.strictObject({ before: z.int().nullable(), after: z.int().nullable() })

/** What a plan means for what runs when. Counts are of runs that the clock starts; null where that cannot be told. */
export const impactSchema = z.strictObject({
  runs_per_year: runCount,
  /** The jobs that change. */
  jobs: z.array(
    z.strictObject({
      job_ref: z.string(),
      runs_per_year: runCount,
      /** The next three, on the clocks of the job, ISO 8601. They are of the moment the plan was drawn at. */
      next_runs: z.array(z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/)),
      /** Whose clocks those are, as the job has it. Absent for UTC. */
      time_zone: z.string().exactOptional(),
      /** Jobs that wait for this one, directly or not, nearest first: at most a hundred. Of an archived job those that did. */
      affects: z.array(z.string()),
      /** Present where there are more. */
      affects_more: z.literal(true).exactOptional(),
    }),
  ),
  /** Which job waits for which, among all of them. */
  edges: z.array(z.strictObject({ from: z.string(), to: z.string(), kind: z.enum(['success', 'fail', 'fresh']) })),
})

/** A value of the configuration that jobs of a profile need, by name. What it is, is not known here. */
export const needSchema = z.strictObject({
  profile: z.string(),
  /** Dotted, where dlt looks for it first. */
  key: z.string(),
  kind: z.enum(['config', 'secret']),
  state: z.enum(['provided', 'missing', 'empty']),
  /** The repository secret that would give it. */
  variable: z.string(),
  /** The jobs that need it, by reference. */
  jobs: z.array(z.string()).readonly(),
  /** Where the code asks for it. */
  location: location.nullable(),
})

const movedJob = z.strictObject({ job_ref: z.string(), status: z.enum(['added', 'updated', 'archived']) })

/** The change beside the deploy: from its base to it, and from what is deployed to that base. */
export const reviewSchema = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('compared'), changes: z.array(movedJob), drift: z.array(movedJob) }),
  z.strictObject({ status: z.literal('not compared'), reason: z.string() }),
])

export const planSchema = z.strictObject({
  version: z.literal(1),
  platform: z.enum(['git', 'dlthub']),
  workspace: z.string(),
  base: baseSchema,
  manifest: z.strictObject({ hash: z.string(), jobs: z.int() }),
  counts: z.strictObject({ added: z.int(), updated: z.int(), unchanged: z.int(), archived: z.int() }),
  /** Declared jobs in the author's order, then archived ones in the order they were deployed in. */
  jobs: z.array(jobChangeSchema),
  deployment: deploymentChangeSchema,
  configuration: configurationChangeSchema,
  hazards: z.array(hazardSchema),
  diagnostics: z.array(diagnosticSchema),
  /** Absent where nobody told the time, and of too many jobs. No hash covers it. */
  impact: impactSchema.exactOptional(),
  /** What the jobs need of the configuration and whether they are given it. Absent where secrets could not be seen. No hash covers it. */
  needs: z.array(needSchema).exactOptional(),
  /** Absent where there is no base to compare with. No hash covers it. */
  review: reviewSchema.exactOptional(),
  /** Base64 SHA3-256. `plan` covers the other three and the base: two equal plan hashes do the same thing. */
  hashes: z.strictObject({ manifest: z.string(), deployment: z.string(), configuration: z.string(), plan: z.string() }),
})

export type JobStatus = (typeof jobStatuses)[number]
export type FieldChange = z.infer<typeof fieldChangeSchema>
export type JobChange = z.infer<typeof jobChangeSchema>
export type FileChange = z.infer<typeof fileChangeSchema>
export type DeploymentChange = z.infer<typeof deploymentChangeSchema>
export type KeyChange = z.infer<typeof keyChangeSchema>
export type ProfileChange = z.infer<typeof profileChangeSchema>
export type ConfigurationChange = z.infer<typeof configurationChangeSchema>
export type Hazard = z.infer<typeof hazardSchema>
export type Need = z.infer<typeof needSchema>
export type Impact = z.infer<typeof impactSchema>
export type Base = z.infer<typeof baseSchema>
export type Plan = z.infer<typeof planSchema>
