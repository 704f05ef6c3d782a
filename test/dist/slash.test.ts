import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { readMarked } from '#github/marker'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { timestamp } from '../fakes/github/shapes.ts'
import { alice, forked, mallory } from '../fakes/github/world.ts'
import type { StepResult } from '../fakes/runner.ts'
import type { Branches } from './branches.ts'
import { type Checkout, workspaceFiles } from './checkout.ts'
import { type Conversation, openConversation } from './conversation.ts'
import { freshJaffle } from './fresh-jaffle.ts'

let github: FakeGitHub
let checkout: Checkout
let branches: Branches
let say: Conversation['say']
let answer: Conversation['answer']
let faces: Conversation['faces']
let last: Conversation['last']
freshJaffle((made) => {
  ;({ github, checkout, branches } = made)
})
beforeEach(async () => {
  ;({ say, answer, faces, last } = openConversation(github, branches))
  await branches.deploy()
  branches.open(1, everyQuarter)
})

const everyQuarter = { 'ingest.py': (workspaceFiles['ingest.py'] ?? '').replace('every("5m")', 'every("15m")') }

const own = () => github.state.commentsOf(1).find(({ body }) => readMarked(body) !== null)
const deployed = (): string => checkout.inRemote('log', '--format=%s', 'refs/dlt-deploy/jaffle')

describe('/dlt plan', () => {
  it('plans the pull request, updates its comment and answers', async () => {
    const result = await say('/dlt plan')
    expect(result.outputs, result.log).toMatchObject({ decision: 'planned', updated: '1' })
    expect(own()?.body).toContain('every:15m')
    expect([faces(), last()]).toEqual([['eyes', '+1'], expect.stringMatching(/^✅ `\/dlt plan` .*planned: CHANGES/)])
  })

  it('runs nothing of the pull request, and reads no other commit than its own', async () => {
    branches.amend(1, { 'ingest.py': `open("ran.txt", "w").close()\n${workspaceFiles['ingest.py']}` })
    expect((await say('/dlt plan')).outputs['decision']).toBe('planned')
    expect(existsSync(join(checkout.path, 'ran.txt'))).toBe(false)
    const python = await say('/dlt plan', alice, { inputs: { generator: 'python' } })
    expect(python.outputs['reason-code'], python.log).toBe('CODE_NOT_TRUSTED')
    const elsewhere = await say('/dlt plan', alice, { workspace: checkout.shallow() })
    expect(elsewhere.outputs['reason-code'], elsewhere.log).toBe('CHECKOUT_OTHER')
  })
})

describe('/dlt deploy', () => {
  it('deploys what the comment shows, and the merge after it has nothing left to do', async () => {
    await branches.plan(1)
    const result = await say('/dlt deploy')
    expect(result.outputs, result.log).toMatchObject({ decision: 'deployed', 'deployment-version': '2' })
    expect(own()?.body).toMatch(/> 🚀 \*\*Deployed and read back\*\*, before the merge/)
    expect([faces(), last()]).toEqual([['eyes', '+1'], expect.stringMatching(/^✅ `\/dlt deploy` .*deployment v2/)])
    branches.open(2, { 'later.py': '' })
    branches.merge(1, 'squash')
    expect((await branches.deploy()).outputs['decision']).toBe('unchanged')
  })

  it('lets the merge go on from it, with what else was merged meanwhile', async () => {
    await branches.plan(1)
    branches.open(2, { 'later.py': '' })
    await branches.plan(2)
    await say('/dlt deploy')
    branches.merge(2)
    expect((await branches.deploy()).outputs['reason-code']).toBe('PLAN_STALE')
    branches.merge(1)
    const result = await branches.deploy()
    expect(result.outputs, result.log).toMatchObject({ decision: 'deployed', 'deployment-version': '3' })
  })

  const refusals: readonly (readonly [string, () => Promise<StepResult>, RegExp])[] = [
    ['nothing is shown', () => say('/dlt deploy'), /no plan of it is shown/],
    [
      'another commit is shown than the pull request is at',
      async () => {
        await branches.plan(1)
        branches.amend(1, { 'evil.py': '' })
        return await say('/dlt deploy')
      },
      /the comment shows \w{12}, and the pull request is at \w{12}/,
    ],
    [
      'what is shown changed after the command was written',
      async () => {
        await branches.plan(1)
        const { id, created } = github.state.addComment(1, alice, '/dlt deploy')
        branches.amend(1, { 'evil.py': '' })
        await branches.plan(1)
        return await answer({ id, body: '/dlt deploy', author: alice, createdAt: timestamp(created) })
      },
      /changed after you asked/,
    ],
    [
      'another commit is meant',
      async () => {
        await branches.plan(1)
        return await say('/dlt deploy 0123abc')
      },
      /not at 0123abc/,
    ],
    [
      'the code is from a fork',
      async () => {
        await branches.plan(1)
        const pull = github.state.pulls.get(1)
        if (pull === undefined) throw new Error('no pull request')
        const head = { ...pull.head, repository: forked }
        github.before('GET /repos/{owner}/{repo}/pulls/{pull_number}', () => {
          github.state.pulls.set(1, { ...pull, head })
        })
        return await say('/dlt deploy')
      },
      /from a fork/,
    ],
    [
      'the pull request is over',
      async () => {
        await branches.plan(1)
        const pull = github.state.pulls.get(1)
        if (pull === undefined) throw new Error('no pull request')
        github.before('GET /repos/{owner}/{repo}/pulls/{pull_number}', () => {
          github.state.pulls.set(1, { ...pull, state: 'closed' })
        })
        return await say('/dlt deploy')
      },
      /the pull request is over/,
    ],
  ]

  it.each(refusals)('is refused where %s', async (_why, ask, words) => {
    const before = deployed()
    const result = await ask()
    expect(result.outputs, result.log).toMatchObject({ decision: 'refused', 'reason-code': 'SLASH_REFUSED' })
    expect(last()).toMatch(words)
    expect([faces(), deployed()]).toEqual([['eyes', '-1'], before])
  })

  it('takes the beginning of the commit for what is meant, whenever it was shown', async () => {
    const { id, created } = github.state.addComment(1, alice, 'x')
    await branches.plan(1)
    const body = `/dlt deploy ${github.state.pulls.get(1)?.head.sha.slice(0, 12)}`
    const result = await answer({ id, body, author: alice, createdAt: timestamp(created) })
    expect(result.outputs['decision'], result.log).toBe('deployed')
  })
})

describe('a command of a comment', () => {
  it.each(['/dlt plan', '/dlt deploy', '/dlt trigger *', '/dlt help'])(
    '%s is obeyed by nobody without write access',
    async (body) => {
      await branches.plan(1)
      const [before, comments] = [deployed(), github.state.comments.size]
      const result = await say(body, mallory)
      expect(result.outputs, result.log).toMatchObject({ decision: 'refused', 'reason-code': 'SLASH_FORBIDDEN' })
      expect([faces(), deployed(), github.state.comments.size]).toEqual([['-1'], before, comments + 1])
      const stranger = await say(body, { login: 'nobody', id: 99, type: 'User' })
      expect(stranger.outputs['reason-code']).toBe('SLASH_FORBIDDEN')
    },
  )

  it('is obeyed by nobody where GitHub does not say who may', async () => {
    github.fail('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { kind: 'html', status: 500 }, 9)
    const result = await say('/dlt plan')
    expect(result.outputs['reason-code'], result.log).toBe('SLASH_REFUSED')
  })

  it('that is not known is answered with those that are', async () => {
    const result = await say('/dlt destroy')
    expect([result.exitCode, result.outputs['decision']]).toEqual([0, 'skipped'])
    expect(last()).toContain('`/dlt deploy [COMMIT]`')
  })

  it('is no comment that does not begin with it, whatever command the step names', async () => {
    const before = github.calls.length
    const result = await say('please /dlt deploy', alice, { inputs: { command: 'deploy' } })
    expect(result.outputs, result.log).toMatchObject({ decision: 'skipped' })
    expect(github.calls.slice(before)).toEqual([])
  })

  it('reaches no shell with its text', async () => {
    const result = await say('/dlt trigger $(touch ran.txt) `touch ran.txt`')
    expect(result.outputs['decision'], result.log).toMatch(/refused|failed/)
    expect(existsSync(join(checkout.path, 'ran.txt'))).toBe(false)
    expect(last()).toMatch(/^❌ `+ ?\/dlt trigger/)
  })
})
