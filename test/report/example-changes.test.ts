import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { deployWorkspace } from '#commands/deploy-workspace'
import { planWorkspace } from '#commands/plan-workspace'
import { renderPlanMarkdown } from '#report/markdown'
import { asked, openShop } from '../commands/shop.ts'
import { type ExampleChange, exampleChanges } from './example-changes.ts'

/** The comment on a change to an example workspace that really was deployed before. */
async function commentOn({ example, title, ...given }: ExampleChange): Promise<string> {
  const shop = openShop(example)
  const door = { ...shop.door, now: () => '2026-03-14T21:30:00+00:00' }
  const request = { ...asked, secrets: given.secrets }
  if (given.isDeployed) await deployWorkspace(shop.door, request)
  given.drift?.(shop)
  const base = shop.commit('Merged')
  given.change(shop)
  shop.commit(title)
  const seen = given.secretsKnown ? given.secrets : {}
  const onActions = { ...door, env: { ...door.env, GITHUB_ACTIONS: 'true' } }
  const { plan } = await planWorkspace(onActions, { ...asked, secrets: seen, secretsKnown: given.secretsKnown, base })
  return `<!-- ${title} -->\n\n${renderPlanMarkdown(plan, { budget: 65_536, link: 'https://github.example/runs/7' }).markdown}`
}

describe('the comment on a change to an example workspace', () => {
  test.each(exampleChanges)('$example: $title', async (change) => {
    const golden = fileURLToPath(new URL(`../golden/changes/${change.example}.md`, import.meta.url))
    await expect(await commentOn(change)).toMatchFileSnapshot(golden)
  })
})
