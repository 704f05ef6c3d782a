import { type FakeGitHub, startGitHub } from './server.ts'
import type { Account, PullRequest, Repository } from './shapes.ts'

/** The people and places of most tests. */
export const jaffle: Repository = { id: 7, owner: 'jaffle', name: 'pipelines', defaultBranch: 'main', fork: false }
export const forked: Repository = { id: 8, owner: 'mallory', name: 'pipelines', defaultBranch: 'main', fork: true }
export const workflowBot: Account = { login: 'github-actions[bot]', id: 41_898_282, type: 'Bot' }
export const alice: Account = { login: 'alice', id: 11, type: 'User' }
export const mallory: Account = { login: 'mallory', id: 12, type: 'User' }

export const jobToken = 'ghs_job_token_of_the_fake'
export const readToken = 'ghs_read_only_token_of_the_fake'
export const bareToken = 'ghs_token_without_rights_of_the_fake'
export const headSha = 'b'.repeat(40)
export const baseSha = 'a'.repeat(40)

export function pullRequest(number: number, change: Partial<PullRequest> = {}): PullRequest {
  return {
    number,
    state: 'open',
    merged: false,
    mergeCommit: null,
    locked: false,
    head: { ref: 'new-pipeline', sha: headSha, repository: jaffle },
    base: { ref: 'main', sha: baseSha, repository: jaffle },
    author: alice,
    ...change,
  }
}

export function pullRequestFromFork(number: number): PullRequest {
  return pullRequest(number, { head: { ref: 'patch-1', sha: headSha, repository: forked }, author: mallory })
}

/** A GitHub with one repository, pull request 1, and tokens of a job that may comment and of one that may not. */
export async function startJaffle(apiPath = ''): Promise<FakeGitHub> {
  const github = await startGitHub({ repository: jaffle, apiPath })
  github.state.pulls.set(1, pullRequest(1))
  github.state.roles.set(alice.login, 'write')
  github.state.roles.set(mallory.login, 'read')
  github.state.tokens.set(jobToken, {
    account: workflowBot,
    permissions: { 'pull-requests': 'write', deployments: 'write', issues: 'write' },
  })
  github.state.tokens.set(readToken, { account: workflowBot, permissions: { 'pull-requests': 'read' } })
  github.state.tokens.set(bareToken, { account: workflowBot, permissions: {} })
  return github
}
