/** Complete GitHub documents, as far as its description requires fields. Times are fixed: tests compare bytes. */

export const epoch = Date.UTC(2026, 0, 5, 8, 0, 0)

export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot'
}

export interface Repository {
  readonly id: number
  readonly owner: string
  readonly name: string
  readonly defaultBranch: string
  readonly fork: boolean
}

export interface Side {
  readonly ref: string
  readonly sha: string
  /** Null where the fork has been deleted. */
  readonly repository: Repository | null
}

export interface PullRequest {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly merged: boolean
  readonly mergeCommit: string | null
  /** What a rebase made of its other commits. */
  readonly rebased?: readonly string[]
  readonly locked: boolean
  readonly head: Side
  readonly base: Side
  readonly author: Account
}

export type Document = Readonly<Record<string, unknown>>

export function timestamp(tick: number): string {
  return new Date(epoch + tick * 1000).toISOString().replace('.000Z', 'Z')
}

export function userDocument(account: Account, origin: string): Document {
  const url = `${origin}/users/${encodeURIComponent(account.login)}`
  return {
    login: account.login,
    id: account.id,
    node_id: `U_${account.id}`,
    avatar_url: `${url}/avatar`,
    gravatar_id: '',
    url,
    html_url: url,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    site_admin: false,
  }
}

/** What `GET /user` adds for a person. */
export function publicUserDocument(account: Account, origin: string): Document {
  return {
    ...userDocument(account, origin),
    name: account.login,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: timestamp(0),
    updated_at: timestamp(0),
  }
}

const repositoryLinks = [
  'archive',
  'assignees',
  'blobs',
  'branches',
  'collaborators',
  'comments',
  'commits',
  'compare',
  'contents',
  'contributors',
  'deployments',
  'downloads',
  'events',
  'forks',
  'git_commits',
  'git_refs',
  'git_tags',
  'hooks',
  'issue_comment',
  'issue_events',
  'issues',
  'keys',
  'labels',
  'languages',
  'merges',
  'milestones',
  'notifications',
  'pulls',
  'releases',
  'stargazers',
  'statuses',
  'subscribers',
  'subscription',
  'tags',
  'teams',
  'trees',
  'clone',
  'git',
  'ssh',
  'svn',
]

export function repositoryDocument(repository: Repository, origin: string): Document {
  const url = `${origin}/repos/${repository.owner}/${repository.name}`
  return {
    ...Object.fromEntries(repositoryLinks.map((name) => [`${name}_url`, `${url}/${name}`])),
    ...Object.fromEntries(['downloads', 'issues', 'projects', 'wiki', 'pages'].map((name) => [`has_${name}`, true])),
    ...Object.fromEntries(['forks', 'open_issues', 'stargazers', 'watchers'].map((name) => [`${name}_count`, 0])),
    id: repository.id,
    node_id: `R_${repository.id}`,
    name: repository.name,
    full_name: `${repository.owner}/${repository.name}`,
    owner: userDocument({ login: repository.owner, id: repository.id + 1_000_000, type: 'User' }, origin),
    private: false,
    fork: repository.fork,
    url,
    html_url: url,
    description: null,
    default_branch: repository.defaultBranch,
    forks: 0,
    open_issues: 0,
    watchers: 0,
    homepage: null,
    language: null,
    mirror_url: null,
    archived: false,
    disabled: false,
    license: null,
    size: 1,
    pushed_at: timestamp(0),
    created_at: timestamp(0),
    updated_at: timestamp(0),
  }
}

const pullLinks = ['comments', 'commits', 'diff', 'issue', 'patch', 'review_comment', 'review_comments', 'statuses']
const pullRelations = ['comments', 'commits', 'statuses', 'html', 'issue', 'review_comments', 'review_comment', 'self']

/** As a list gives it. */
export function pullRequestDocument(pull: PullRequest, base: Repository, origin: string): Document {
  const url = `${origin}/repos/${base.owner}/${base.name}/pulls/${pull.number}`
  return {
    ...Object.fromEntries(pullLinks.map((name) => [`${name}_url`, `${url}/${name}`])),
    _links: Object.fromEntries(pullRelations.map((name) => [name, { href: `${url}/${name}` }])),
    id: pull.number + 5_000_000,
    node_id: `PR_${pull.number}`,
    number: pull.number,
    url,
    html_url: url,
    state: pull.state,
    locked: pull.locked,
    title: `Pull request ${pull.number}`,
    body: null,
    user: userDocument(pull.author, origin),
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
    assignee: null,
    labels: [],
    milestone: null,
    merge_commit_sha: pull.mergeCommit,
    created_at: timestamp(0),
    updated_at: timestamp(0),
    closed_at: pull.state === 'closed' ? timestamp(1) : null,
    merged_at: pull.merged ? timestamp(1) : null,
    draft: false,
    head: sideDocument(pull.head, base, origin),
    base: sideDocument(pull.base, base, origin),
  }
}

/** As a single pull request is given. */
export function fullPullRequestDocument(pull: PullRequest, base: Repository, origin: string): Document {
  return {
    ...pullRequestDocument(pull, base, origin),
    merged: pull.merged,
    mergeable: null,
    mergeable_state: 'unknown',
    merged_by: null,
    maintainer_can_modify: false,
    additions: 0,
    deletions: 0,
    changed_files: 0,
    comments: 0,
    commits: 1,
    review_comments: 0,
  }
}

function sideDocument(side: Side, base: Repository, origin: string): Document {
  const repository = side.repository ?? base
  const owner = { login: repository.owner, id: repository.id + 1_000_000, type: 'User' } as const
  return {
    label: `${repository.owner}:${side.ref}`,
    ref: side.ref,
    sha: side.sha,
    repo: side.repository === null ? null : repositoryDocument(side.repository, origin),
    user: userDocument(owner, origin),
  }
}
