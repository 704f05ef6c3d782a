import { z } from 'zod'
import { jobSchema, manifestSchema } from '#manifest/schema'

/**
 * The documents that state is made of. Integers are `bigint` in the text's value and `number` in the program, so every
 * schema works in both directions: `decode` reads, `encode` writes.
 */

/** The format that this program writes, of every document. */
export const stateVersion = 1

const count = z.codec(z.bigint().nonnegative(), z.int().nonnegative(), { decode: Number, encode: BigInt })
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
const version = z.codec(z.literal(1n), z.literal(1), { decode: () => 1 as const, encode: () => 1n as const })
const revision = z.string().regex(/^([0-9a-f]{40}|[0-9a-f]{64})$/)

/** Checks a value and leaves it as it is: a schema's own output would have its keys in another order. */
const exact = <T>(schema: z.ZodType<T>) =>
  z.custom<T>().check(({ value, issues }) => {
    const { error } = schema.safeParse(value)
    for (const { path, message } of error?.issues ?? []) issues.push({ code: 'custom', path, message, input: value })
  })

const provenanceSchema = z.strictObject({
  at: z.iso.datetime(),
  actor: z.string().nullable(),
  commit: z.string().nullable(),
  dirty: z.boolean().exactOptional(),
  runUrl: z.string().nullable(),
  restores: z.strictObject({ deployment: count.nullable(), configuration: count.nullable() }).exactOptional(),
})

/** `lock.json`, alone on a ref of its own: who deploys, and until when that counts. */
export const lockSchema = z.strictObject({
  version,
  owner: z.string(),
  actor: z.string().nullable(),
  runUrl: z.string().nullable(),
  since: z.iso.datetime(),
  until: z.iso.datetime(),
  /** The process that holds it, and a name of the machine that no other has; null where the system gives none. */
  process: z.strictObject({ machine: z.string(), pid: count }).nullable(),
})

const inForce = z.strictObject({ version: count, contentHash: z.string() }).nullable()

/** `state.json`: what is in force, by number and hash. */
export const stateSchema = z.strictObject({
  version,
  workspace: z.string(),
  deployment: inForce,
  configuration: inForce,
  manifestHash: z.string().nullable(),
})

/** `manifest.json`: the document in force, as it was deployed. */
export const manifestDocumentSchema = z.strictObject({ version, manifest: exact(manifestSchema) })

/** `jobs.json`. Active jobs are defined in `manifest.json`; archived ones keep their last definition here. */
export const jobsSchema = z.strictObject({
  version,
  active: list(z.strictObject({ job_ref: z.string(), since: count, changed: count })),
  archived: list(z.strictObject({ job: exact(jobSchema), since: count, changed: count })),
})

/** `files.json`: the listing of the code package in force. */
export const filesSchema = z.strictObject({
  version,
  files: list(
    z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('file'),
        path: z.string(),
        size: count,
        sha3: z.string(),
        executable: z.boolean(),
      }),
      z.strictObject({ kind: z.literal('link'), path: z.string(), sha3: z.string(), target: z.string() }),
    ]),
  ),
})

/** `deployments/<n>.json`. `base` is the revision it was put on: the last one with the version before it in force. */
export const deploymentSchema = z.strictObject({
  version,
  deployment: count,
  contentHash: z.string(),
  files: count,
  size: count,
  changes: z.strictObject({ added: count, updated: count, deleted: count }),
  base: revision.nullable(),
  provenance: provenanceSchema,
})

/** `configurations/<n>.json`: settings, and names of secrets. */
export const configurationSchema = z.strictObject({
  version,
  configuration: count,
  contentHash: z.string(),
  profiles: list(
    z.strictObject({
      profile: z.string(),
      settings: list(z.strictObject({ key: z.string(), value: z.string() })),
      secrets: list(z.string()),
      fingerprint: z.string().nullable(),
    }),
  ),
  base: revision.nullable(),
  provenance: provenanceSchema,
})

export type LockDocument = z.infer<typeof lockSchema>
export type StateDocument = z.infer<typeof stateSchema>
export type JobsDocument = z.infer<typeof jobsSchema>
export type FilesDocument = z.infer<typeof filesSchema>
export type DeploymentDocument = z.infer<typeof deploymentSchema>
export type ConfigurationDocument = z.infer<typeof configurationSchema>
