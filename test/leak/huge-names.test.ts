import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { openActionDoor } from '#github/open-action-door'
import { runAction } from '#github/run-action'
import { openConcealed } from '#io/concealed'
import { commands } from '#terminal/commands'
import { runCli } from '#terminal/run-cli'
import { openShop, type Shop } from '../commands/shop.ts'
import { pullRequestEvent, pushEvent } from '../fakes/github/events.ts'
import { baseSha, headSha, jaffle, jobToken, pullRequest, startJaffle } from '../fakes/github/world.ts'

/** A value that is a name as well: however a name of it is cut, a half of it stands at the cut. */
const secret = 'Zq7_Vault_of_the_Shop_9x'
const huge = secret.repeat(4000)
const env = { PROD__VAULT__TOKEN: secret }

/** No more than this in one line, where people read it. */
const longestLine = 5000

const job = `load_${huge}`
const declared = `import dlt
from dlt.hub import run

@run.job(trigger="tag:${huge}", expose={"display_name": "${huge}"})
def ${job}(key_${huge}: str = dlt.secrets.value):
    """${huge}"""
    import module_${huge}

__all__ = ["${job}"]
`

function hugeShop(deployment: string): Shop {
  const shop = openShop('minimal')
  shop.write('__deployment__.py', deployment)
  shop.write('.dlt/prod.config.toml', `[table]\nkey_${huge} = "${huge}"\n`)
  shop.commit('Huge names')
  return shop
}

/** What a call writes: to standard output, and to standard error. */
async function call(shop: Shop, argv: readonly string[]): Promise<readonly [string, string]> {
  const written = { out: '', err: '' }
  const output = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text
    },
    isTerminal: false,
    columns: undefined,
  })
  const door = { ...shop.door, ...openConcealed(), env: { ...shop.door.env, ...env } }
  const session = { door, stdout: output('out'), stderr: output('err'), color: { stdout: false, stderr: false } }
  await runCli(session, argv, commands)
  return [written.out, written.err]
}

const longest = (text: string): number => Math.max(...text.split('\n').map(({ length }) => length))

/** Parts of the secret that are long enough to tell something, wherever it was cut. */
const halves = Array.from({ length: secret.length - 7 }, (_, at) => secret.slice(at, at + 8))

function expectHidden(text: string, what: string): void {
  expect(
    halves.filter((half) => text.includes(half)),
    what,
  ).toEqual([])
}

const readable = [
  ['plan'],
  ['plan', '--format', 'markdown'],
  ['doctor'],
  ['deploy'],
  ['job', 'list'],
  ['info'],
  ['deployment', 'list'],
  ['configuration', 'list'],
  ['configuration', 'info'],
  ['deployment', 'info'],
  ['rollback', '--dry-run'],
  ['workspaces'],
] as const

it('cuts names that nobody reads to their end wherever people read, and no secret in two', async () => {
  const shop = hugeShop(declared)
  for (const argv of readable) {
    const [out, err] = await call(shop, argv)
    expect(out + err, argv.slice(0, 2).join(' ')).not.toBe('')
    expect(longest(out), `${argv.slice(0, 2).join(' ')}: standard output`).toBeLessThan(longestLine)
    expect(longest(err), `${argv.slice(0, 2).join(' ')}: standard error`).toBeLessThan(longestLine)
    expectHidden(out + err, argv.slice(0, 2).join(' '))
  }
  for (const argv of [['plan'], ['job', 'list'], ['job', 'info', huge], ['doctor'], ['manifest']]) {
    const [out, err] = await call(shop, [...argv, '--format', 'json'])
    expect(() => JSON.parse(out === '' ? err : out)).not.toThrow()
    expectHidden(out + err, argv.slice(0, 2).join(' '))
  }
}, 120_000)

it('says in a few lines that a module is one name of nothing', async () => {
  const shop = hugeShop(`${huge}\n`)
  for (const format of ['text', 'json']) {
    const [out, err] = await call(shop, ['plan', '--format', format])
    expect(out).toBe('')
    expect(err).toContain('IMPORT_RAISES')
    expect(err).toContain('is not defined')
    expect(err.length).toBeLessThan(longestLine)
    expectHidden(err, format)
  }
})

it('keeps log, summary, annotations, outputs and comment of the action short', async () => {
  const github = await startJaffle()
  onTestFinished(() => github.close())
  github.state.pulls.set(2, pullRequest(2))
  for (const [deployment, number] of [
    [declared, 1],
    [`${huge}\n`, 2],
  ] as const) {
    const shop = hugeShop(deployment)
    const step = async (event: string, payload: object): Promise<string> => {
      const temporary = join(shop.folder, event)
      mkdirSync(temporary)
      const names = ['GITHUB_EVENT_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE']
      const files = Object.fromEntries(names.map((name) => [name, join(temporary, name)]))
      for (const path of Object.values(files)) writeFileSync(path, '')
      writeFileSync(files['GITHUB_EVENT_PATH'] ?? '', JSON.stringify(payload))
      const chunks: string[] = []
      const world = {
        ...shop.door,
        ...openConcealed(),
        env: {
          ...shop.door.env,
          ...env,
          ...files,
          'INPUT_GITHUB-TOKEN': jobToken,
          GITHUB_EVENT_NAME: event,
          GITHUB_REPOSITORY: 'jaffle/pipelines',
          GITHUB_API_URL: github.apiUrl,
          GITHUB_SERVER_URL: github.serverUrl,
          GITHUB_RUN_ID: '7',
          GITHUB_WORKSPACE: shop.path,
          RUNNER_TEMP: temporary,
        },
      }
      await runAction(openActionDoor(world, (text) => void chunks.push(text)))
      expect(readdirSync(temporary)).toEqual(expect.arrayContaining(names))
      const told = names.slice(1).map((name) => readFileSync(files[name] ?? '', 'utf8'))
      return [...chunks.filter((chunk) => !chunk.startsWith('::add-mask::')), ...told].join('')
    }
    const seen = [
      await step('pull_request', pullRequestEvent('opened', pullRequest(number), jaffle, github.serverUrl)),
      await step('push', pushEvent(jaffle, 'main', headSha, baseSha)),
    ].join('\n')
    expect(longest(seen)).toBeLessThan(longestLine)
    expectHidden(seen, 'what the runner is told')
    const [comment] = github.state.commentsOf(number)
    expect(comment?.body.length).toBeLessThan(20_000)
    expectHidden(comment?.body ?? '', 'the comment')
  }
}, 120_000)
