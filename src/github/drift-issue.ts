import { type DriftMarker, readDriftMarker, withDriftMarker } from './drift-marker.ts'
import type { Issue, Issues } from './issues.ts'
import type { CommentTarget } from './marker.ts'

/** The label that issues about drift are found by, together with their marker. */
export const driftLabel = 'dlt: drift'

/** What a plan of the default branch found: the text about it, where what is deployed is something else. */
export interface Drift {
  readonly target: CommentTarget
  readonly plan: string
  /** Null where there is no drift. */
  readonly text: string | null
}

/** How it stands with the issue. `declined`: somebody closed it for just this drift as not to be done. */
export type DriftResult =
  | { readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed' | 'declined'; readonly url: string }
  | { readonly kind: 'none' }

/**
 * Brings the one issue about the drift of a target to what is so now: opened, kept up to date, closed when the drift is gone.
 * Later drift is a new issue, with a conversation of its own. Rejects with GitHub's own error.
 */
export async function ensureDriftIssue(
  issues: Issues,
  identity: () => Promise<string>,
  { target, plan, text }: Drift,
): Promise<DriftResult> {
  const marker: DriftMarker = { v: 1, ...target, plan }
  const own = await ownIssues(issues, identity, target)
  const open = own.filter(({ issue }) => issue.open)
  const kept = open.at(-1)
  if (text === null) {
    for (const { issue } of open)
      await issues.close(issue.number, `${issue.body.trimEnd()}\n\n---\n${gone}\n`, 'completed')
    return kept === undefined ? { kind: 'none' } : { kind: 'closed', url: kept.issue.url }
  }
  const body = withDriftMarker(marker, text)
  if (kept === undefined) {
    const [last] = own
    if (last?.issue.declined === true && last.marker.plan === plan) return { kind: 'declined', url: last.issue.url }
    return await openIssue(issues, identity, target, body)
  }
  if (sameBody(kept.issue.body, body)) return { kind: 'unchanged', url: kept.issue.url }
  await issues.edit(kept.issue.number, body)
  return { kind: 'updated', url: kept.issue.url }
}

const title = ({ workspace, environment }: CommentTarget): string => {
  const place = workspace === '.' ? '' : ` of ${workspace}`
  return `What is deployed${place}${environment === '' ? '' : ` to ${environment}`} is not what the branch declares`
}

const gone = '✅ The drift is gone: what is deployed is what the branch declares.'

/** Two runs may open one at the same moment. The older stays. */
async function openIssue(
  issues: Issues,
  identity: () => Promise<string>,
  target: CommentTarget,
  body: string,
): Promise<DriftResult> {
  const made = await issues.create(title(target), body)
  const first = (await ownIssues(issues, identity, target)).filter(({ issue }) => issue.open).at(-1)
  if (first === undefined || first.issue.number >= made.number) return { kind: 'opened', url: made.url }
  await issues.close(made.number, body, 'duplicate')
  return { kind: 'updated', url: first.issue.url }
}

/** Newest first. Anybody can write our marker into an issue. */
async function ownIssues(
  issues: Issues,
  identity: () => Promise<string>,
  target: CommentTarget,
): Promise<readonly { readonly issue: Issue; readonly marker: DriftMarker }[]> {
  const marked = (await issues.list()).flatMap((issue) => {
    const marker = readDriftMarker(issue.body, target)
    return marker === null ? [] : [{ issue, marker }]
  })
  if (marked.length === 0) return []
  const self = await identity()
  return marked.filter(({ issue }) => issue.author === self)
}

/** Which run is linked to makes no difference, nor which moments are next. */
function sameBody(one: string, other: string): boolean {
  const plain = (body: string): string =>
    body
      .replaceAll('\r\n', '\n')
      .replaceAll(/\/actions\/runs\/\d+|\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?|· next \d[^·\n]*/g, '')
  return plain(one).trimEnd() === plain(other).trimEnd()
}
