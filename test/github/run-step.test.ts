import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { openActionDoor } from '#github/open-action-door'
import { runStep } from '#github/run-step'
import { openConcealed } from '#io/concealed'
import { openGitPlatform } from '#platform/git-platform'
import { openShop, type Shop } from '../commands/shop.ts'
import { provenance } from '../platform/release.ts'

const lock = 'refs/dlt-deploy-lock/shop'

/** Runs the action as the runner starts it, with what an earlier start left in its state. */
async function start(shop: Shop, state: Readonly<Record<string, string>>) {
  const [file, event] = [join(shop.folder, 'state'), join(shop.folder, 'event.json')]
  writeFileSync(file, '')
  writeFileSync(event, '{}')
  const env = {
    ...shop.door.env,
    ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
    INPUT_COMMAND: 'deploy',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: event,
    GITHUB_STATE: file,
    GITHUB_STEP_SUMMARY: join(shop.folder, 'summary'),
  }
  const log: string[] = []
  const door = { ...shop.door, ...openConcealed(), env }
  const code = await runStep(openActionDoor(door, (text) => void log.push(text)))
  const saved = Object.fromEntries(
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=')),
  )
  return { code, saved, log: log.join('') }
}

/** A lock that its owner does not give back. */
async function leave(shop: Shop, owner: string): Promise<void> {
  const platform = await openGitPlatform({ workspaceName: 'shop', repository: shop.path }, shop.door)
  await platform.lock?.({ owner, provenance })
  await platform.close()
}

it('remembers its lock while it deploys, and nothing of it afterwards', async () => {
  const shop = openShop('minimal')
  const { code, saved, log } = await start(shop, {})
  expect(code, log).toBe(0)
  expect(saved).toEqual({ post: 'true', lock_owner: '' })
  expect(shop.inRemote('for-each-ref', lock)).toBe('')
})

it('gives back in its post step the lock that its main step left, and no other', async () => {
  const shop = openShop('minimal')
  await leave(shop, 'main-step')
  expect(await start(shop, { post: 'true', lock_owner: 'another-run' })).toMatchObject({ code: 0 })
  expect(shop.inRemote('for-each-ref', lock)).not.toBe('')
  expect(await start(shop, { post: 'true', lock_owner: 'main-step' })).toMatchObject({
    code: 0,
    saved: { '': undefined },
  })
  expect(shop.inRemote('for-each-ref')).not.toContain('refs/dlt-deploy')
})

it('does nothing in a post step where no lock was left', async () => {
  const shop = openShop('minimal')
  expect(await start(shop, { post: 'true', lock_owner: '' })).toEqual({ code: 0, saved: { '': undefined }, log: '' })
  expect(shop.inRemote('for-each-ref')).not.toContain('refs/dlt-deploy')
})
