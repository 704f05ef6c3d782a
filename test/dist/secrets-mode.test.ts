import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import type { Workspace } from '../fakes/dlthub/state.ts'
import { developerKey, startJaffle as startHub } from '../fakes/dlthub/world.ts'
import type { StepResult } from '../fakes/runner.ts'
import type { Branches } from './branches.ts'
import type { Checkout } from './checkout.ts'
import { freshJaffle } from './fresh-jaffle.ts'

/** Secrets that lie in the checkout when the step begins, and those that the step is given. */
let checkout: Checkout
let branches: Branches
freshJaffle((made) => {
  ;({ checkout, branches } = made)
})
beforeEach(() => {
  checkout.write({
    '.dlt/secrets.toml': '[sources.shared]\ntoken = "hunter2-shared-file"\n',
    '.dlt/prod.secrets.toml':
      '[sources.orders]\ntoken = "hunter2-file"\n[destination.warehouse.credentials]\npassword = "hunter2-old"\n',
  })
})

const [token, password] = ['sources.orders.token', 'destination.warehouse.credentials.password']
const given = { PROD_SECRETS_TOML: '[destination.warehouse.credentials]\npassword = "hunter2-new"\n' }
const everywhere = { ...given, SECRETS_TOML: '[sources.shared]\nkey = "hunter2-shared-given"\n' }

function removed({ files }: StepResult): readonly string[] {
  const plan = JSON.parse(files['plan'] ?? '') as {
    readonly configuration: {
      readonly profiles: readonly {
        readonly profile: string
        readonly keys: readonly { readonly key: string; readonly change: string }[]
      }[]
    }
  }
  return plan.configuration.profiles.flatMap(({ profile, keys }) =>
    keys.filter(({ change }) => change === 'removed').map(({ key }) => `${profile}:${key}`),
  )
}

const replaced = (result: StepResult): readonly string[] =>
  result.annotations
    .filter(({ properties }) => properties['title'] === 'SECRETS_REPLACED')
    .map(({ message }) => message)

describe('secrets of the checkout, on the git platform', () => {
  const deploy = (mode: string, secrets: object = given): Promise<StepResult> =>
    branches.deploy({ inputs: { 'secrets-mode': mode, secrets: JSON.stringify(secrets) } })
  const version = (number: number): string =>
    checkout.inRemote('show', `refs/dlt-deploy/jaffle:configurations/${number}.json`)
  const state = (): string => checkout.inRemote('grep', '--no-color', '-h', '', 'refs/dlt-deploy/jaffle')

  it('stay beside those that the step gives, and are gone with `replace`, by name', async () => {
    const merged = await deploy('merge')
    expect(merged.outputs, merged.log).toMatchObject({ decision: 'deployed', 'configuration-version': '1' })
    expect([version(1).includes(token), version(1).includes(password), replaced(merged)]).toEqual([true, true, []])
    const result = await deploy('replace')
    expect(result.outputs, result.log).toMatchObject({ decision: 'deployed', 'configuration-version': '2' })
    expect([version(2).includes(token), version(2).includes(password)]).toEqual([false, true])
    expect(removed(result)).toEqual([`prod:${token}`])
    expect(replaced(result)).toEqual([expect.stringMatching(/`prod`.*sources\.orders\.token/)])
    for (const text of [state(), merged.log, result.log, result.summary]) expect(text).not.toContain('hunter2')
  })

  it('stay with `replace` as long as the step gives their profile nothing', async () => {
    await deploy('merge')
    const result = await deploy('replace', {})
    expect([result.exitCode, removed(result), replaced(result)]).toEqual([0, [], []])
  })
})

describe('secrets of the checkout, on the dltHub platform', () => {
  let hub: FakeDltHub
  let workspace: Workspace
  beforeEach(async () => {
    ;({ hub, workspace } = await startHub())
  })
  afterEach(() => hub.close())

  const deploy = (mode: string, secrets: object = given, others: object = {}): Promise<StepResult> =>
    branches.deploy({
      inputs: {
        ...others,
        ...{ platform: 'dlthub', 'api-url': hub.url, 'api-key': developerKey, 'workspace-id': workspace.id },
        ...{ 'secrets-mode': mode, secrets: JSON.stringify(secrets) },
      },
      env: { NO_PROXY: '127.0.0.1' },
    })
  /** What the platform was sent, file by file. */
  const received = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...(workspace.configurations.at(-1)?.contents ?? [])].map(([path, bytes]) => [path, bytes.toString()]),
    )

  it('stay beside those that the step gives, which have the last word, and are gone with `replace`', async () => {
    const merged = await deploy('merge')
    expect(merged.outputs, merged.log).toMatchObject({ decision: 'deployed', 'configuration-version': '1' })
    expect(received()).toMatchObject({
      'prod.secrets.toml': `${password} = "hunter2-new"\n${token} = "hunter2-file"\n`,
      'secrets.toml': expect.stringContaining('hunter2-shared-file'),
    })
    const result = await deploy('replace')
    expect(result.outputs, result.log).toMatchObject({ decision: 'deployed', 'configuration-version': '2' })
    expect(result.log).toContain('Changes the configuration; 3 jobs unchanged.')
    expect(received()).toMatchObject({
      'prod.secrets.toml': `${password} = "hunter2-new"\n`,
      'secrets.toml': expect.stringContaining('hunter2-shared-file'),
    })
    expect(JSON.stringify(received())).not.toMatch(/hunter2-(?:file|old)/)
    for (const { log, summary } of [merged, result]) expect(log + summary).not.toContain('hunter2')
  })

  it('are those of a profile without a file where `profiles` names it, and of none where it does not', async () => {
    const staging = { STAGING__SOURCES__ORDERS__TOKEN: 'hunter2-staging' }
    const unknown = await deploy('merge', staging)
    expect(unknown.annotations.map(({ properties }) => properties['title'])).toContain('SECRETS_PROFILE_UNKNOWN')
    expect(Object.keys(received())).not.toContain('staging.secrets.toml')
    const known = await deploy('merge', staging, { profiles: 'staging, prod' })
    expect(known.outputs, known.log).toMatchObject({ decision: 'deployed', 'configuration-version': '2' })
    expect(received()['staging.secrets.toml']).toBe('sources.orders.token = "hunter2-staging"\n')
    expect(known.log + known.summary).not.toContain('hunter2')
    const odd = await deploy('merge', staging, { profiles: '../staging' })
    expect(odd.outputs, odd.log).toMatchObject({ decision: 'refused', 'reason-code': 'PROFILE_NAME_INVALID' })
  })

  it('that are for every profile go where the step gives some for every profile', async () => {
    const result = await deploy('replace', everywhere)
    expect(received()).toEqual({
      'config.toml': '[runtime]\nlog_level = "WARNING"\n',
      'prod.config.toml': '[destination.warehouse]\ndataset = "jaffle"\n',
      'prod.secrets.toml': `${password} = "hunter2-new"\n`,
      'secrets.toml': 'sources.shared.key = "hunter2-shared-given"\n',
    })
    expect(replaced(result)).toEqual([
      expect.stringMatching(/`prod`.*sources\.orders\.token/),
      expect.stringMatching(/every profile.*sources\.shared\.token/),
    ])
    const again = await deploy('replace', everywhere)
    expect(again.outputs, again.log).toMatchObject({ decision: 'unchanged', 'configuration-version': '1' })
    expect(again.log).toContain('Nothing to change.')
  })
})
