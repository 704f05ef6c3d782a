import { z } from 'zod'

/** What happened, as far as it matters here. An event that is not acted on keeps its name alone. */
export type Event =
  | PullRequestEvent
  | {
      readonly kind: 'merge group'
      /** The last pull request of the group, by the name of its branch; null where it names none. */
      readonly pullRequest: number | null
      readonly headSha: string
      /** Where the branch it goes to was. */
      readonly baseSha: string
    }
  | {
      readonly kind: 'push'
      /** Null for a tag. */
      readonly branch: string | null
      readonly defaultBranch: string
      readonly deleted: boolean
      /** The commits that the branch was at, zeros where it is new, and is at now. */
      readonly before: string
      readonly commit: string
    }
  | { readonly kind: 'workflow dispatch' }
  | {
      readonly kind: 'workflow run'
      /** The commit that the other run was for, and where it came from: `owner:branch`; null where that is gone. */
      readonly headSha: string
      readonly head: string | null
    }
  | {
      readonly kind: 'issue comment'
      /** Of the issue or the pull request it stands on. */
      readonly number: number
      readonly onPullRequest: boolean
      readonly id: number
      readonly author: string
      readonly body: string
      /** ISO 8601, by GitHub's clock. */
      readonly createdAt: string
    }
  | { readonly kind: 'repository dispatch'; readonly type: string }
  | { readonly kind: 'schedule'; readonly cron: string }
  | { readonly kind: 'other'; readonly name: string }
  | { readonly kind: 'unreadable'; readonly name: string; readonly reason: string }

export interface PullRequestEvent {
  readonly kind: 'pull request'
  /** With `pull_request_target` the job has the repository's secrets and a token that may write, even for a fork. */
  readonly privileged: boolean
  readonly number: number
  readonly headSha: string
  /** Where the branch it goes to was, when it was opened or moved. */
  readonly baseSha: string
  /** Whether the code comes from another repository, or from one that is gone. */
  readonly fork: boolean
  readonly ending: 'merged' | 'closed' | null
  /** What the merge made, where there was one; GitHub tries merges beforehand, and names those too. */
  readonly mergeCommit: string | null
  /** The names of its labels. */
  readonly labels: readonly string[]
}

const repository = z.object({ id: z.int() })

const pullRequestPayload = z.object({
  action: z.string(),
  number: z.int(),
  pull_request: z.object({
    merged: z.boolean().nullish(),
    merge_commit_sha: z.string().nullish(),
    labels: z.array(z.object({ name: z.string() })).default([]),
    head: z.object({ sha: z.string(), repo: repository.nullable() }),
    base: z.object({ sha: z.string(), repo: repository }),
  }),
})

const pushPayload = z.object({
  ref: z.string(),
  before: z.string(),
  after: z.string(),
  deleted: z.boolean(),
  repository: z.object({ default_branch: z.string() }),
})

const mergeGroupPayload = z.object({
  merge_group: z.object({ head_ref: z.string(), head_sha: z.string(), base_sha: z.string() }),
})
const workflowRunPayload = z.object({
  workflow_run: z.object({
    head_sha: z.string(),
    head_branch: z.string().nullable(),
    head_repository: z.object({ owner: z.object({ login: z.string() }) }).nullable(),
  }),
})
const issueCommentPayload = z.object({
  action: z.literal('created'),
  issue: z.object({ number: z.int(), pull_request: z.unknown().optional() }),
  comment: z.object({ id: z.int(), body: z.string(), created_at: z.string(), user: z.object({ login: z.string() }) }),
})
const schedulePayload = z.object({ schedule: z.string() })
const dispatchPayload = z.object({ action: z.string() })

/** Reads an event by its name and payload; null where there is no payload. Unknown keys are left alone. */
export function readEvent(name: string, payload: unknown): Event {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return read(name, pullRequestPayload, payload, (event) => pullRequestEvent(name === 'pull_request_target', event))
    case 'merge_group':
      return read(name, mergeGroupPayload, payload, ({ merge_group: group }) => ({
        kind: 'merge group',
        pullRequest: Number(/\/pr-(\d+)-[^/]*$/.exec(group.head_ref)?.[1] ?? 0) || null,
        headSha: group.head_sha,
        baseSha: group.base_sha,
      }))
    case 'push':
      return read(name, pushPayload, payload, (event) => ({
        kind: 'push',
        branch: event.ref.startsWith('refs/heads/') ? event.ref.slice('refs/heads/'.length) : null,
        defaultBranch: event.repository.default_branch,
        deleted: event.deleted,
        before: event.before,
        commit: event.after,
      }))
    case 'workflow_run':
      return read(name, workflowRunPayload, payload, ({ workflow_run: run }) => {
        const owner = run.head_repository?.owner.login ?? null
        const head = owner === null || run.head_branch === null ? null : `${owner}:${run.head_branch}`
        return { kind: 'workflow run', headSha: run.head_sha, head }
      })
    case 'issue_comment':
      return read(name, issueCommentPayload, payload, ({ issue, comment }) => ({
        kind: 'issue comment',
        number: issue.number,
        onPullRequest: issue.pull_request !== undefined,
        id: comment.id,
        author: comment.user.login,
        body: comment.body,
        createdAt: comment.created_at,
      }))
    case 'workflow_dispatch':
      return { kind: 'workflow dispatch' }
    case 'repository_dispatch':
      return read(name, dispatchPayload, payload, (event) => ({ kind: 'repository dispatch', type: event.action }))
    case 'schedule':
      return read(name, schedulePayload, payload, (event) => ({ kind: 'schedule', cron: event.schedule }))
    default:
      return { kind: 'other', name }
  }
}

/**
 * Whether the code of the checkout was written by those who may write to the repository. What is not known to be
 * trusted is not: events that could carry anybody's code, and those that could not be read.
 */
export function isTrusted(event: Event): boolean {
  switch (event.kind) {
    case 'pull request':
      return !event.fork
    case 'merge group':
    case 'push':
    case 'workflow dispatch':
    case 'repository dispatch':
    case 'schedule':
      return true
    case 'workflow run':
    case 'issue comment':
    case 'other':
    case 'unreadable':
      return false
  }
}

/** Whether GitHub gave this run the secrets of the repository, so that one that is absent is missing indeed. */
export function hasSecrets(event: Event, actor: string | null): boolean {
  const outside = event.kind === 'pull request' && event.fork && !event.privileged
  return !outside && actor !== 'dependabot[bot]'
}

function pullRequestEvent(privileged: boolean, event: z.infer<typeof pullRequestPayload>): PullRequestEvent {
  const { head, base, merged, labels, merge_commit_sha: mergeCommit } = event.pull_request
  return {
    kind: 'pull request',
    privileged,
    number: event.number,
    headSha: head.sha,
    baseSha: base.sha,
    fork: head.repo?.id !== base.repo.id,
    ending: event.action !== 'closed' ? null : merged === true ? 'merged' : 'closed',
    mergeCommit: mergeCommit ?? null,
    labels: labels.map(({ name }) => name),
  }
}

function read<T>(name: string, schema: z.ZodType<T>, payload: unknown, make: (event: T) => Event): Event {
  if (payload === null || payload === undefined) return { kind: 'unreadable', name, reason: 'it has no payload' }
  const parsed = schema.safeParse(payload)
  if (parsed.success) return make(parsed.data)
  const at = parsed.error.issues[0]?.path.join('.') ?? ''
  return { kind: 'unreadable', name, reason: `\`${at}\` of its payload is not what GitHub describes` }
}
