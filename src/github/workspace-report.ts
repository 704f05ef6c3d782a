import { z } from 'zod'
import { baseSchema, diagnosticSchema, planSchema } from '#reconcile/plan'
import { shownSchema } from './marker.ts'

/**
 * What came of one workspace, as the run for it leaves it for the one that reports on all of them: a document, so that
 * it can travel as an artifact. Whoever reads it takes nothing in it on trust but its shape.
 */
export const workspaceReportSchema = z.strictObject({
  version: z.literal(1),
  /** The folder, relative to the repository. */
  workspace: z.string().min(1).max(4096),
  platform: z.string().max(100),
  environment: z.string().max(255),
  decision: z.enum(['planned', 'deployed', 'unchanged', 'refused', 'failed']),
  /** Of the decision, as the output `reason-code` has it. */
  reason: z.string().regex(/^[A-Z][A-Z0-9_]{0,99}$/),
  outcome: z.enum(['planned', 'deployed', 'unchanged', 'dry run', 'stopped']),
  /** Null where it was stopped before there was one. */
  plan: planSchema.nullable(),
  /** What a deploy of the reviewed change is held against; absent where none is reviewed. */
  shown: shownSchema.exactOptional(),
  /** After a deploy: what is in force. */
  in_force: baseSchema.nullable(),
  faults: z.array(diagnosticSchema),
})

export type WorkspaceReport = z.infer<typeof workspaceReportSchema>
