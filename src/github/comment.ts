import type { Diagnostic } from '#diagnostics/diagnostic'
import type { Door } from '#io/door'
import { code } from '#report/escape-markdown'
import { commentFault } from './comment-fault.ts'
import {
  type CommentTarget,
  isNewer,
  type Marker,
  readMarked,
  sameStatement,
  sameTarget,
  withMarker,
} from './marker.ts'
import type { PullRequestComment, PullRequestComments } from './pull-request-comments.ts'
import { withStatus } from './status-line.ts'

/** UTF-8 bytes of a whole comment. GitHub speaks of characters; bytes are never fewer. */
export const commentBudget = 65_536

/** What a comment is to say. */
export interface CommentRequest {
  readonly marker: Marker
  /** The visible text, of at most `budget` UTF-8 bytes. */
  readonly render: (budget: number) => string
  /** Whether a comment is made where there is none. One that is there is kept up to date in any case. */
  readonly create: boolean
  /** Whether the commit is still the newest of its pull request. Asked just before anything is written. */
  readonly isCurrent: () => Promise<boolean>
}

/** How it stands with the comment. `superseded`: it speaks of a newer commit, and was left alone. */
export type CommentResult =
  | { readonly kind: 'created' | 'updated' | 'unchanged' | 'superseded'; readonly url: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly diagnostic: Diagnostic }

const attempts = 3

/**
 * Brings the one comment of a target to the state asked for, whatever it is now: none, an old one, several after a race.
 * May be called again after any failure. Never rejects, because a comment decides nothing.
 */
export async function ensureComment(
  comments: PullRequestComments,
  request: CommentRequest,
  sleep: Door['sleep'],
): Promise<CommentResult> {
  return await persist(sleep, (budget) => converge(comments, request, budget))
}

/** How a pull request ended, and the commits it ended at: its own last one, and the one that its merge made. */
export interface Ending {
  readonly kind: NonNullable<Marker['ending']>
  readonly commits: readonly string[]
}

/**
 * Says on the comment of a target that its pull request is over, and where the plan it shows is not of the last commit.
 * Where there is no comment, none is made.
 */
export async function finishComment(
  comments: PullRequestComments,
  target: CommentTarget,
  { kind, commits }: Ending,
  sleep: Door['sleep'],
): Promise<CommentResult> {
  const words = { merged: 'This pull request was merged.', closed: 'This pull request was closed without merging.' }
  return await editOwnComment(comments, target, sleep, ({ marker, text }) => {
    if (marker.ending === kind) return { marker, text }
    const finished = { marker: { ...marker, ending: kind }, text: `${text.trimEnd()}\n\n---\n${words[kind]}\n` }
    if (commits.includes(marker.head) || marker.state !== undefined) return finished
    const [shown, last] = [marker.head, commits[0] ?? ''].map((commit) => code(commit.slice(0, 12)))
    const outdated = withStatus(
      finished.text,
      'outdated',
      `**Outdated**: this is of ${shown}, and ${last} came after it.`,
    )
    return { marker: { ...finished.marker, state: 'outdated' }, text: outdated }
  })
}

/** Milliseconds after which a run that had read a comment before ours was written has written its own. */
const settling = 2000

/**
 * Writes the comment of a target anew from what it is now. Where there is none, or nothing differs, nothing is written. Of
 * a merge, the run that says it is over and the one that deploys it may write at the same moment, and GitHub offers no way
 * to write on condition. So as long as the other has not been heard of, each looks again when both must have written, and
 * says anew what the other has written over. `edit` applied twice does nothing more.
 */
export async function editOwnComment(
  comments: PullRequestComments,
  target: CommentTarget,
  sleep: Door['sleep'],
  edit: (now: Omit<OwnComment, 'comment'>) => Omit<OwnComment, 'comment'>,
): Promise<CommentResult> {
  let written: CommentResult | null = null
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    let isContested = false
    const edited = await persist(sleep, async () => {
      const [kept] = await ownComments(comments, target)
      if (kept === undefined) return { kind: 'absent' }
      const { marker, text } = edit(kept)
      if (text === kept.text && sameStatement(marker, kept.marker)) return { kind: 'unchanged', url: kept.comment.url }
      isContested = mayBeWrittenOver(marker)
      const updated = await comments.update(kept.comment.id, withMarker(marker, text))
      return updated === null ? { kind: 'absent' } : { kind: 'updated', url: updated.url }
    })
    if (edited.kind !== 'updated') return written ?? edited
    written = edited
    if (!isContested) return written
    await sleep(settling)
  }
  return written ?? { kind: 'absent' }
}

/** Whether the other run of a merge is still to say its last word. */
function mayBeWrittenOver({ ending, state }: Marker): boolean {
  const isDeployed = state === 'deployed' || state === 'failed'
  return ending === null ? isDeployed : ending === 'merged' && !isDeployed
}

interface OwnComment {
  readonly comment: PullRequestComment
  readonly marker: Marker
  readonly text: string
}

async function converge(
  comments: PullRequestComments,
  request: CommentRequest,
  budget: number,
): Promise<CommentResult> {
  const own = await ownComments(comments, request.marker)
  const [kept, ...duplicates] = own
  if (kept === undefined) {
    const wanted = request.create && (await request.isCurrent())
    return wanted ? await createComment(comments, request, budget) : { kind: 'absent' }
  }
  if (own.some(({ marker }) => isNewer(marker, request.marker))) return { kind: 'superseded', url: kept.comment.url }
  const brought = await bring(comments, kept, request, budget)
  if (brought === null) return await createComment(comments, request, budget)
  for (const { comment } of duplicates) await comments.remove(comment.id)
  return brought
}

/**
 * Another run may create its comment at the same moment, and GitHub offers no way to create on condition. So each looks
 * again afterwards; the lowest id stays, and whoever made a higher one moves its text there and removes its own.
 */
async function createComment(
  comments: PullRequestComments,
  request: CommentRequest,
  budget: number,
): Promise<CommentResult> {
  const created = await comments.create(bodyOf(request, budget))
  const sinceBefore = new Date(Date.parse(created.createdAt) - 600_000).toISOString()
  const [kept] = markedBy(await comments.list(sinceBefore), request.marker).filter(
    ({ comment }) => comment.author === created.author,
  )
  if (kept === undefined || kept.comment.id >= created.id) return { kind: 'created', url: created.url }
  const newer = isNewer(kept.marker, request.marker)
  const moved = newer ? null : await bring(comments, kept, request, budget)
  if (moved === null && !newer) return { kind: 'created', url: created.url }
  await comments.remove(created.id)
  return moved ?? { kind: 'superseded', url: kept.comment.url }
}

/**
 * Null where the comment is gone. What says the same already is not written, and neither is what speaks of a commit that is
 * not the newest: GitHub offers no way to write on condition, so a slow run must not write over what a quick one wrote since.
 */
async function bring(
  comments: PullRequestComments,
  { comment, marker, text }: OwnComment,
  request: CommentRequest,
  budget: number,
): Promise<CommentResult | null> {
  const body = bodyOf(request, budget)
  const same = sameStatement(marker, request.marker) && withoutRun(text) === withoutRun(readMarked(body)?.text ?? '')
  if (same) return { kind: 'unchanged', url: comment.url }
  if (!(await request.isCurrent())) return { kind: 'superseded', url: comment.url }
  const updated = await comments.update(comment.id, body)
  return updated === null ? null : { kind: 'updated', url: updated.url }
}

/**
 * Which run is linked to makes no difference, nor which moments are next: the older one tells the same. What is stored as
 * a moment is covered by the hashes of the marker.
 */
function withoutRun(text: string): string {
  return text.replaceAll(/\/actions\/runs\/\d+|\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?|· next \d[^·\n]*/g, '').trimEnd()
}

/** Oldest first. Anybody can write our marker into a comment, so a comment is ours only if the token's owner wrote it. */
export async function ownComments(
  comments: PullRequestComments,
  target: CommentTarget,
): Promise<readonly OwnComment[]> {
  const marked = markedBy(await comments.list(), target)
  if (marked.length === 0) return []
  const identity = await comments.identity()
  return marked.filter(({ comment }) => comment.author === identity)
}

function markedBy(comments: readonly PullRequestComment[], target: CommentTarget): readonly OwnComment[] {
  const marked = comments.flatMap((comment) => {
    const read = readMarked(comment.body)
    return read !== null && sameTarget(read.marker, target) ? [{ comment, ...read }] : []
  })
  return marked.toSorted((a, b) => a.comment.id - b.comment.id)
}

function bodyOf({ marker, render }: CommentRequest, budget: number): string {
  return withMarker(marker, render(budget - Buffer.byteLength(withMarker(marker, ''))))
}

async function persist(sleep: Door['sleep'], work: (budget: number) => Promise<CommentResult>): Promise<CommentResult> {
  let budget = commentBudget
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(budget)
    } catch (error) {
      const { diagnostic, next } = commentFault(error)
      if (next.kind === 'give up' || attempt === attempts) return { kind: 'refused', diagnostic }
      if (next.kind === 'wait') await sleep(next.milliseconds * attempt)
      else budget /= 4
    }
  }
}
