import type { Account, Document, PullRequest, Repository } from './shapes.ts'

export type Right = 'none' | 'read' | 'write'
export type Permission = 'issues' | 'pull-requests' | 'deployments'

/** Whose token it is and what it may do, as a job's `permissions:` would say. */
export interface Grant {
  readonly account: Account
  readonly permissions: Readonly<Partial<Record<Permission, Right>>>
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: Account
  readonly body: string
  readonly created: number
  readonly updated: number
}

export interface Issue {
  readonly number: number
  readonly author: Account
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  readonly state: 'open' | 'closed'
  readonly state_reason: string | null
}

/** One repository and what hangs on it. Lists are in the order of creation. */
export class State {
  readonly repository: Repository
  readonly tokens = new Map<string, Grant>()
  readonly pulls = new Map<number, PullRequest>()
  readonly comments = new Map<number, Comment>()
  readonly issues = new Map<number, Issue>()
  /** Those of pull requests, by number. */
  readonly labels = new Map<number, readonly string[]>()
  /** What somebody may do in the repository, by login; absent for strangers. */
  readonly roles = new Map<string, 'admin' | 'write' | 'read'>()
  readonly reactions: { readonly comment: number; readonly content: string }[] = []
  hasIssues = true
  readonly deployments: Document[] = []
  readonly statuses: { readonly deployment: number; readonly document: Document }[] = []
  rateRemaining = 1000
  #id = 1000
  #tick = 0

  constructor(repository: Repository) {
    this.repository = repository
  }

  /** From now on every call meets the rate limit. */
  exhaust(): void {
    this.rateRemaining = 0
  }

  nextId(): number {
    this.#id += 1
    return this.#id
  }

  /** Seconds since the state began; every change is a second later than the one before. */
  nextTick(): number {
    this.#tick += 1
    return this.#tick
  }

  /** Puts a comment there without a call. */
  addComment(issue: number, author: Account, body: string): Comment {
    const tick = this.nextTick()
    const comment = { id: this.nextId(), issue, author, body, created: tick, updated: tick }
    this.comments.set(comment.id, comment)
    return comment
  }

  addIssue(author: Account, title: string, body: string, labels: readonly string[]): Issue {
    const issue = { number: this.nextId(), author, title, body, labels, state: 'open', state_reason: null } as const
    this.issues.set(issue.number, issue)
    return issue
  }

  commentsOf(issue: number): readonly Comment[] {
    return [...this.comments.values()].filter((comment) => comment.issue === issue)
  }
}
