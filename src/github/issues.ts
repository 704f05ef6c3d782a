import type { Context } from './context.ts'
import { openOctokit } from './octokit.ts'

export interface Issue {
  readonly number: number
  readonly author: string
  readonly body: string
  readonly open: boolean
  /** Whether somebody closed it as not to be done. */
  readonly declined: boolean
  readonly url: string
}

/** The issues of a repository that have a label. Every method rejects with GitHub's own error. */
export interface Issues {
  /** Newest first: the last hundred. */
  list(): Promise<readonly Issue[]>
  create(title: string, body: string): Promise<Issue>
  edit(number: number, body: string): Promise<void>
  close(number: number, body: string, reason: 'completed' | 'duplicate'): Promise<void>
}

export async function openIssues(
  token: string,
  context: Pick<Context, 'apiUrl'>,
  repository: NonNullable<Context['repository']>,
  label: string,
): Promise<Issues> {
  const { issues } = (await openOctokit(token, context)).rest
  const place = { owner: repository.owner, repo: repository.name }
  return {
    list: async () => {
      const asked = {
        ...place,
        labels: label,
        state: 'all',
        sort: 'created',
        direction: 'desc',
        per_page: 100,
      } as const
      return (await issues.listForRepo(asked)).data.map(issueOf)
    },
    create: async (title, body) => issueOf((await issues.create({ ...place, title, body, labels: [label] })).data),
    edit: async (number, body) => void (await issues.update({ ...place, issue_number: number, body })),
    close: async (number, body, reason) =>
      void (await issues.update({ ...place, issue_number: number, body, state: 'closed', state_reason: reason })),
  }
}

interface IssueDocument {
  readonly number: number
  readonly html_url: string
  readonly state: string
  readonly state_reason?: string | null | undefined
  readonly body?: string | null | undefined
  readonly user: { readonly login: string } | null
}

function issueOf({ number, html_url: url, state, state_reason: reason, body, user }: IssueDocument): Issue {
  const open = state === 'open'
  return { number, url, open, author: user?.login ?? '', body: body ?? '', declined: !open && reason === 'not_planned' }
}
