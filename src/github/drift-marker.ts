import { z } from 'zod'
import type { CommentTarget } from './marker.ts'

/** What an issue about drift says about itself, hidden in its first line. */
const driftMarkerSchema = z.object({
  v: z.int().positive(),
  workspace: z.string(),
  platform: z.string(),
  environment: z.string(),
  /** Of the plan that would end the drift. */
  plan: z.string(),
})

export type DriftMarker = z.infer<typeof driftMarkerSchema>

const line = /^<!-- dlt-deploy-drift ([\w-]+) -->\r?\n/

export function withDriftMarker(marker: DriftMarker, text: string): string {
  return `<!-- dlt-deploy-drift ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->\n${text}`
}

/** The marker of a body that is about a target; null where it is about none, or another. */
export function readDriftMarker(body: string, target: CommentTarget): DriftMarker | null {
  const encoded = line.exec(body)?.[1]
  if (encoded === undefined) return null
  try {
    const marker = driftMarkerSchema.parse(JSON.parse(Buffer.from(encoded, 'base64url').toString('utf8')))
    const { workspace, platform, environment } = target
    const isAbout = marker.workspace === workspace && marker.platform === platform && marker.environment === environment
    return isAbout ? marker : null
  } catch {
    return null
  }
}
