import { describe, expect, it } from 'vitest'
import { type ActionCommand, chooseCommand } from '#github/command'
import { type Event, isTrusted, readEvent } from '#github/event'
import {
  mergeGroupEvent,
  type PullRequestAction,
  pullRequestEvent,
  pushEvent,
  repositoryDispatchEvent,
  scheduleEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from '../fakes/github/events.ts'
import type { PullRequest } from '../fakes/github/shapes.ts'
import { alice, baseSha, headSha, jaffle, pullRequest, pullRequestFromFork } from '../fakes/github/world.ts'

const server = 'https://github.example'
const pull = (action: PullRequestAction, change: PullRequest = pullRequest(5)) =>
  pullRequestEvent(action, change, jaffle, server)
const merged = pullRequest(5, { state: 'closed', merged: true, mergeCommit: 'c'.repeat(40) })
const deletedFork = pullRequest(5, { head: { ref: 'patch', sha: headSha, repository: null } })

const auto = (event: Event, selector: readonly string[] = [], pullRequest: number | null = null): ActionCommand =>
  chooseCommand({ command: 'auto', selector, 'pull-request': pullRequest }, event)

describe('left to itself, the action', () => {
  const cases: readonly (readonly [string, string, unknown, ActionCommand['kind'], boolean])[] = [
    ['plans a new pull request', 'pull_request', pull('opened'), 'plan', true],
    ['plans a pull request that moved', 'pull_request', pull('synchronize'), 'plan', true],
    ['plans a pull request that was reopened', 'pull_request', pull('reopened'), 'plan', true],
    [
      'plans a pull request from a fork, without trust',
      'pull_request',
      pull('opened', pullRequestFromFork(5)),
      'plan',
      false,
    ],
    [
      'plans a pull request from a fork that is gone, without trust',
      'pull_request',
      pull('opened', deletedFork),
      'plan',
      false,
    ],
    [
      'does not trust a fork for being privileged',
      'pull_request_target',
      pull('opened', pullRequestFromFork(5)),
      'plan',
      false,
    ],
    ['finishes the comment of a merged pull request', 'pull_request', pull('closed', merged), 'close', true],
    ['plans what is in the merge queue', 'merge_group', mergeGroupEvent(jaffle, headSha, baseSha, alice), 'plan', true],
    ['deploys a push to the default branch', 'push', pushEvent(jaffle, 'main', headSha, baseSha), 'deploy', true],
    ['leaves a push to another branch', 'push', pushEvent(jaffle, 'feature/main', headSha), 'nothing', true],
    ['leaves a pushed tag', 'push', { ...pushEvent(jaffle, 'main', headSha), ref: 'refs/tags/main' }, 'nothing', true],
    ['leaves the deletion of a branch', 'push', pushEvent(jaffle, 'main', '0'.repeat(40), headSha), 'nothing', true],
    ['deploys when started by hand', 'workflow_dispatch', workflowDispatchEvent(jaffle, null, alice), 'deploy', true],
    ['ticks on a schedule', 'schedule', scheduleEvent(jaffle, '7 * * * *'), 'tick', true],
    [
      'ticks on a dispatch',
      'repository_dispatch',
      repositoryDispatchEvent(jaffle, 'orders', null, alice),
      'tick',
      true,
    ],
    ['leaves what it does not know, without trust', 'issues', { action: 'created' }, 'nothing', false],
    [
      'shows what another workflow left, without trust',
      'workflow_run',
      workflowRunEvent(jaffle, pullRequest(5), alice),
      'comment',
      false,
    ],
  ]

  it.each(cases)('%s', (_title, name, payload, kind, trusted) => {
    const event = readEvent(name, payload)
    expect([auto(event).kind, isTrusted(event)]).toEqual([kind, trusted])
  })

  it('triggers jobs when started by hand with a selector', () => {
    expect(auto(readEvent('workflow_dispatch', {}), ['tag:ingest'])).toEqual({ kind: 'trigger' })
  })

  it('plans when started by hand with a pull request', () => {
    expect(auto(readEvent('workflow_dispatch', {}), [], 7)).toEqual({ kind: 'plan' })
  })

  it('knows the commits of a merge queue, and the pull request by its branch', () => {
    expect(readEvent('merge_group', mergeGroupEvent(jaffle, headSha, baseSha, alice))).toEqual({
      kind: 'merge group',
      pullRequest: 1,
      headSha,
      baseSha,
    })
  })

  it('tells which branch is deployed, where another was pushed', () => {
    const because = 'The push went to `next`, and only `main` is deployed.'
    expect(auto(readEvent('push', pushEvent(jaffle, 'next', headSha)))).toEqual({ kind: 'nothing', because })
  })

  it.each([
    ['pull_request', null, 'it has no payload'],
    ['push', { ref: 7 }, '`ref` of its payload is not what GitHub describes'],
    [
      'pull_request_target',
      { action: 'opened', number: 1, pull_request: { head: {} } },
      '`pull_request.head.sha` of its payload',
    ],
    ['schedule', [], 'of its payload'],
  ])('refuses a %s whose payload cannot be read', (name, payload, reason) => {
    const event = readEvent(name, payload)
    expect(() => auto(event)).toThrow(reason)
    expect(isTrusted(event)).toBe(false)
  })
})

describe('a named command', () => {
  it('is obeyed whatever happened', () => {
    for (const event of [
      readEvent('schedule', scheduleEvent(jaffle, '* * * * *')),
      readEvent('pull_request', null),
      readEvent('', null),
    ]) {
      expect(chooseCommand({ command: 'plan', selector: [], 'pull-request': null }, event)).toEqual({ kind: 'plan' })
    }
  })

  it('`close` closes what was closed, and nothing else', () => {
    const close = (event: Event) => chooseCommand({ command: 'close', selector: [], 'pull-request': null }, event)
    expect(close(readEvent('pull_request', pull('closed')))).toMatchObject({
      kind: 'close',
      pullRequest: { ending: 'closed' },
    })
    expect(close(readEvent('pull_request', pull('opened')))).toMatchObject({ kind: 'nothing' })
  })
})

describe('a pull request', () => {
  it('is read as far as it matters', () => {
    expect(readEvent('pull_request', pull('closed', merged))).toEqual({
      kind: 'pull request',
      privileged: false,
      number: 5,
      headSha,
      baseSha,
      fork: false,
      ending: 'merged',
      mergeCommit: 'c'.repeat(40),
      labels: [],
    })
  })
})
