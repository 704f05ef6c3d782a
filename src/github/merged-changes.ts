import type { Door } from '#io/door'
import type { Context } from './context.ts'
import { type CommentTarget, type Marker, readMarked, shownOf } from './marker.ts'
import { patiently } from './patience.ts'
import { openComments, type PullRequestComments } from './pull-request-comments.ts'
import { type MergedPullRequest, mergedAs } from './pull-requests.ts'

/** What GitHub knows of the way that commits came to a branch. Each question is asked once. */
export interface MergedChanges {
  /** The pull request by which a commit came to the branch; null where it came by none. Rejects with GitHub's own error. */
  pullRequestOf(commit: string): Promise<MergedPullRequest | null>
  /** What the comment of a pull request shows; null where there is none of ours. Rejects likewise. */
  shownOn(pullRequest: number): Promise<Pick<Marker, 'head' | 'hashes' | 'shown'> | null>
  commentsOf(pullRequest: number): Promise<PullRequestComments>
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

  return {
    commentsOf,
    pullRequestOf: once((commit: string) =>
      patiently(sleep, () => mergedAs(token, context, repository, { commit, branch })),
    ),
    shownOn: once((pullRequest: number) =>
      patiently(sleep, async () => {
        const comments = await commentsOf(pullRequest)
        const found = (await comments.list()).flatMap(({ author, body }) => {
          const marker = readMarked(body)?.marker
          const shown = marker === undefined ? null : shownOf(marker, target)
          return shown === null ? [] : [{ author, shown }]
        })
        const self = found.length === 0 ? null : await identity(pullRequest)
        return found.find(({ author }) => author === self)?.shown ?? null
      }),
    ),
  }
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
