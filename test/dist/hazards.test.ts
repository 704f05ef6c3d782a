import { afterEach, beforeEach, expect, it } from 'vitest'
import { readMarked } from '#github/marker'
import { pullRequestEvent, pushEvent } from '../fakes/github/events.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { jaffle, jobToken, pullRequest, startJaffle } from '../fakes/github/world.ts'
import { runStep } from '../fakes/runner.ts'
import { type Checkout, makeCheckout } from './checkout.ts'

let github: FakeGitHub
let checkout: Checkout
beforeEach(async () => {
  github = await startJaffle()
  checkout = makeCheckout()
})
afterEach(async () => {
  checkout.remove()
  await github.close()
})

const before = `import dlt
from dlt.hub import run
from dlt.hub.run import trigger


@run.job(trigger=trigger.schedule("0 6 * * *"))
def extract():
    pass


@run.job(trigger=trigger.job_success("jobs.shop.extract"))
def mart():
    pass


@run.job(name="report", trigger=trigger.schedule("0 8 * * *"))
def report(api_key: str = dlt.secrets.value):
    pass
`

const after = `import dlt
import stripe
from dlt.hub import run
from dlt.hub.run import trigger


@run.job(trigger=trigger.schedule("0 7 * * *"))
def mart():
    pass


@run.job(name="daily_report", trigger=trigger.schedule("0 8 * * *"))
def report(api_key: str = dlt.secrets.value):
    pass
`

it('shows what a dangerous pull request does, each danger on its line and no other', async () => {
  const all = '__all__ = ["extract", "mart", "report"]\n'
  const base = checkout.commit({ 'shop.py': before, '__deployment__.py': `from shop import *\n${all}` })
  const step = {
    workspace: checkout.path,
    github,
    repository: 'jaffle/pipelines',
    inputs: { 'github-token': jobToken },
  }
  const env = { PROD__JOBS__SHOP__API_KEY: 'hunter2-key' }
  const push = await runStep({ ...step, event: 'push', payload: pushEvent(jaffle, 'main', base), env })
  expect([push.exitCode, push.annotations], push.log).toEqual([0, []])

  checkout.commit({ 'shop.py': after, '__deployment__.py': `from shop import *\n${all.replace('"extract", ', '')}` })
  const payload = pullRequestEvent('synchronize', pullRequest(1), jaffle, github.serverUrl)
  const pull = await runStep({ ...step, event: 'pull_request', payload })
  const seen = pull.annotations.map(({ properties: { title, file, line } }) => `${title} ${file}:${line}`)
  expect(seen.toSorted(), pull.log).toEqual([
    'IMPORT_UNDECLARED shop.py:2',
    'JOB_ARCHIVED_FOLLOWED shop.py:8',
    'JOB_RENAMED shop.py:13',
    'SECRET_MISSING shop.py:13',
  ])
  const text = readMarked(github.state.commentsOf(1)[0]?.body ?? '')?.text ?? ''
  for (const code of ['IMPORT_UNDECLARED', 'JOB_ARCHIVED_FOLLOWED', 'JOB_RENAMED', 'SECRET_MISSING'])
    expect(text.split(code)).toHaveLength(2)
  expect(text).toContain('Scheduled runs: 2 a day, as before')
})
