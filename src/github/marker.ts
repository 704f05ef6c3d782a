import { z } from 'zod'
import { changeDigestsSchema } from '#reconcile/change-digests'

const hashes = z.object({ plan: z.string(), manifest: z.string(), deployment: z.string(), configuration: z.string() })

/** What else a deploy is held against: what the plan was drawn on, and what the change does to its own base. */
export const shownSchema = z.object({
  settings: z.string(),
  base: z.object({ deployment: z.int().nullable(), configuration: z.int().nullable() }),
  change: changeDigestsSchema.nullable(),
})

/**
 * What a comment says about itself, hidden in its first line. The comment is found by it and by its author, never by
 * text that people see. `workspace`, `platform` and `environment` must keep their meaning in every later version,
 * so that a comment of an older one is still found.
 */
export const markerSchema = z.object({
  v: z.int().positive(),
  workspace: z.string(),
  platform: z.string(),
  environment: z.string(),
  /** The commit the comment speaks of. */
  head: z.string(),
  /** The run and its attempt that wrote the comment. GitHub's run ids only grow. */
  run: z.int(),
  attempt: z.int(),
  /** Of the plan shown; null where there is none because planning failed. */
  hashes: hashes.nullable(),
  shown: shownSchema.exactOptional(),
  ending: z.enum(['merged', 'closed']).nullable(),
  /** How far deploying is what the comment shows; absent as long as it is only planned. */
  state: z.enum(['deploying', 'deployed', 'failed', 'outdated']).exactOptional(),
  /** On a comment of many workspaces: of each plan shown, the beginnings of its hashes, because there may be many. */
  parts: z
    .array(z.object({ workspace: z.string(), platform: z.string(), hashes, shown: shownSchema.exactOptional() }))
    .exactOptional(),
})

export type Marker = z.infer<typeof markerSchema>
export type Hashes = z.infer<typeof hashes>
export type Shown = z.infer<typeof shownSchema>

/** Which comment is meant: there is one for each target on a pull request. */
export type CommentTarget = Pick<Marker, 'workspace' | 'platform' | 'environment'>

const line = /^<!-- dlt-deploy ([\w-]+) -->\n?/

/** A body with its marker. Base64url has no `-->`, so nothing in the marker can end the HTML comment early. */
export function withMarker(marker: Marker, text: string): string {
  return `<!-- dlt-deploy ${Buffer.from(JSON.stringify(marker)).toString('base64url')} -->\n${text}`
}

/** The marker and the text of a body; null where the body has no marker that can be read. */
export function readMarked(body: string): { readonly marker: Marker; readonly text: string } | null {
  const plain = body.replaceAll('\r\n', '\n')
  const found = line.exec(plain)
  if (found === null) return null
  const marker = markerSchema.safeParse(parsedOrNull(Buffer.from(found[1] ?? '', 'base64url').toString('utf8')))
  return marker.success ? { marker: marker.data, text: plain.slice(found[0].length) } : null
}

export function sameTarget(a: CommentTarget, b: CommentTarget): boolean {
  return a.workspace === b.workspace && a.platform === b.platform && a.environment === b.environment
}

/** Characters of a hash that leave no doubt which one it is. */
const enough = 16

export function abbreviated({ plan, manifest, deployment, configuration }: Hashes): Hashes {
  const start = (hash: string): string => hash.slice(0, enough)
  return {
    plan: start(plan),
    manifest: start(manifest),
    deployment: start(deployment),
    configuration: start(configuration),
  }
}

/** The same without names, and no longer than it must be. */
export function abbreviatedShown({ settings, base, change }: Shown): Shown {
  const { jobs, files, settings: moved } = change ?? { jobs: '', files: '', settings: '' }
  return {
    settings: settings.slice(0, enough),
    base,
    change: change === null ? null : { jobs, files, settings: moved },
  }
}

/** What a comment shows of a target, be it for this one alone or for many; null where it shows nothing of it. */
export function shownOf(marker: Marker, target: CommentTarget): Pick<Marker, 'head' | 'hashes' | 'shown'> | null {
  if (sameTarget(marker, target)) return marker
  const { workspace, platform, environment } = target
  if (marker.environment !== environment) return null
  const part = marker.parts?.find((each) => each.workspace === workspace && each.platform === platform)
  return part === undefined ? null : { ...part, head: marker.head }
}

/** Whether a comment speaks of another commit and was written by a later run: then it is not ours to overwrite. */
export function isNewer(found: Marker, ours: Marker): boolean {
  if (found.head === ours.head) return false
  return found.run > ours.run || (found.run === ours.run && found.attempt > ours.attempt)
}

/** Whether two markers say the same, whichever run says it. */
export function sameStatement(a: Marker, b: Marker): boolean {
  const statement = ({ run: _run, attempt: _attempt, ...rest }: Marker): string =>
    JSON.stringify(markerSchema.parse({ ...rest, run: 0, attempt: 0 }))
  return statement(a) === statement(b)
}

function parsedOrNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
