import { describe, expect, it } from 'vitest'
import { description, schemaAt, violations } from './contract.ts'
import {
  issueCommentEvent,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  repositoryDispatchEvent,
  workflowDispatchEvent,
  workflowRunEvent,
} from './events.ts'
import { alice, baseSha, headSha, jaffle, pullRequest, pullRequestFromFork } from './world.ts'

const server = 'https://github.example'
const closed = pullRequest(3, { state: 'closed', merged: true, mergeCommit: 'c'.repeat(40) })

const cases: readonly (readonly [string, unknown])[] = [
  ['pull-request-opened', pullRequestEvent('opened', pullRequest(3), jaffle, server)],
  ['pull-request-synchronize', pullRequestEvent('synchronize', pullRequest(3), jaffle, server)],
  ['pull-request-reopened', pullRequestEvent('reopened', pullRequest(3), jaffle, server)],
  ['pull-request-closed', pullRequestEvent('closed', closed, jaffle, server)],
  ['merge-group-checks-requested', mergeGroupEvent(jaffle, headSha, baseSha, alice)],
  ['workflow-run-completed', workflowRunEvent(jaffle, pullRequestFromFork(3), alice)],
  [
    'issue-comment-created',
    issueCommentEvent(jaffle, 3, { id: 9, body: '/dlt plan', createdAt: '2026-01-05T08:00:00Z', author: alice }),
  ],
  ['push', pushEvent(jaffle, 'main', headSha, baseSha)],
  ['workflow-dispatch', workflowDispatchEvent(jaffle, { selector: 'tag:ingest' }, alice)],
  ['workflow-dispatch', workflowDispatchEvent(jaffle, null, alice)],
  [
    'repository-dispatch-sample.collected',
    repositoryDispatchEvent(jaffle, 'sample.collected', { path: 'orders' }, alice),
  ],
]

describe('the payloads of events', () => {
  it.each(cases)('%s is what GitHub describes', (webhook, payload) => {
    expect(violations(schemaAt('x-webhooks', webhook), payload)).toEqual([])
  })

  it('cover every webhook of the description', () => {
    expect(new Set(cases.map(([webhook]) => webhook))).toEqual(new Set(Object.keys(description['x-webhooks'])))
  })

  it('would be found out if a property had another shape', () => {
    const payload = { ...pushEvent(jaffle, 'main', headSha), deleted: 'no' }
    expect(violations(schemaAt('x-webhooks', 'push'), payload)).toEqual(['/deleted must be boolean'])
  })
})
