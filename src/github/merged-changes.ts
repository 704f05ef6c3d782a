import type { Door } from '#io/door'
import type { Context } from './context.ts'
import { type FirstComments, firstComments } from './first-comments.ts'
import { type CommentTarget, type Marker, readMarked, shownOf } from './marker.ts'
import { patiently } from './patience.ts'
import { openComments, type PullRequestComment, type PullRequestComments } from './pull-request-comments.ts'
import { lastMerged, type MergedPullRequest, mergedAs } from './pull-requests.ts'

/** What GitHub knows of the way that commits came to a branch. Each question is asked once. */
export interface MergedChanges {
  /** The pull request by which a commit came to the branch; null where it came by none. Rejects with GitHub's own error. */
  pullRequestOf(commit: string): Promise<MergedPullRequest | null>
  /** What the comment of a pull request shows; null where there is none of ours. Rejects likewise. */
  shownOn(pullRequest: number): Promise<Pick<Marker, 'head' | 'hashes' | 'shown'> | null>
  commentsOf(pullRequest: number): Promise<PullRequestComments>
  /** Asks all of this of many commits at once, so that what is asked of each afterwards is known. Rejects likewise. */
  foresee(commits: readonly string[]): Promise<void>
}

interface Access {
  readonly token: string
  readonly context: Pick<Context, 'apiUrl'>
  readonly repository: NonNullable<Context['repository']>
}

export function openMergedChanges(
  { sleep }: Pick<Door, 'sleep'>,
  { token, context, repository }: Access,
  branch: string,
  target: CommentTarget,
): MergedChanges {
  const commentsOf = once((pullRequest: number) => openComments(token, context, repository, pullRequest))
  const identity = once(async (pullRequest: number) => await (await commentsOf(pullRequest)).identity())
  const merged = new Map<string, MergedPullRequest>()
  const firstOnes = new Map<number, FirstComments>()
  const pullRequestOf = once(
    async (commit: string) =>
      merged.get(commit) ?? (await patiently(sleep, () => mergedAs(token, context, repository, { commit, branch }))),
  )

  return {
    commentsOf,
    pullRequestOf,
    shownOn: once((pullRequest: number) =>
      patiently(sleep, async () => {
        const first = firstOnes.get(pullRequest)
        const early = first === undefined ? null : ownShown(first.comments, target, async () => first.viewer)
        if (first !== undefined && ((await early) !== null || first.areAll)) return await early
        const comments = await commentsOf(pullRequest)
        return await ownShown(await comments.list(), target, () => identity(pullRequest))
      }),
    ),
    foresee: async (commits) => {
      const pages = Math.ceil(commits.length / 100) + morePages
      const last = await patiently(sleep, () => lastMerged(token, context, repository, { branch, pages }))
      for (const [commit, pull] of last) merged.set(commit, pull)
      const pulls = await inTurn(commits, pullRequestOf)
      const numbers = [...new Set(pulls.flatMap((pull) => pull?.number ?? []))]
      for (let at = 0; at < numbers.length; at += pullsAtOnce) {
        const some = numbers.slice(at, at + pullsAtOnce)
        const found = await patiently(sleep, () => firstComments(token, context, repository, some))
        for (const [number, comments] of found) firstOnes.set(number, comments)
      }
    },
  }
}

/** Closed without a merge, merged into other branches or spoken of since: a page more each. */
const morePages = 2

/** Comments of so many are answered in one go. */
const pullsAtOnce = 20

/** Of those who ask one by one, so many at once. */
const atOnce = 8

async function inTurn<Key, Value>(keys: readonly Key[], ask: (key: Key) => Promise<Value>): Promise<readonly Value[]> {
  const answers: Value[] = []
  for (let at = 0; at < keys.length; at += atOnce)
    answers.push(...(await Promise.all(keys.slice(at, at + atOnce).map(ask))))
  return answers
}

/** What the comment of ours shows of a target, among others. Who we are is asked only where anybody has our marker. */
async function ownShown(
  comments: readonly Pick<PullRequestComment, 'author' | 'body'>[],
  target: CommentTarget,
  identity: () => Promise<string>,
): ReturnType<MergedChanges['shownOn']> {
  const found = comments.flatMap(({ author, body }) => {
    const marker = readMarked(body)?.marker
    const shown = marker === undefined ? null : shownOf(marker, target)
    return shown === null ? [] : [{ author, shown }]
  })
  const self = found.length === 0 ? null : await identity()
  return found.find(({ author }) => author === self)?.shown ?? null
}

/** The same answer to the same question. One that failed may be asked again. */
function once<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    const answer = ask(key)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer
  }
}
