import { execFileSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
import { hostileSecrets, leaksIn } from './hostile-secrets.ts'

type Variables = Readonly<Record<string, string>>

/** The secrets by where they come from: files, a file for everybody, a TOML document, the environment, the input. */
const [inFiles, inConfig, inDocument, inEnvironment, inInput] = [
  hostileSecrets.slice(0, 10),
  hostileSecrets.slice(10, 14),
  hostileSecrets.slice(14, 26),
  hostileSecrets.slice(26, 40),
  hostileSecrets.slice(40),
] as const

const toml = (secrets: typeof hostileSecrets, key = (name: string) => name.toLowerCase()): string =>
  secrets.map(({ name, value }) => `${key(name)} = ${JSON.stringify(value).replaceAll('\x7f', '\\u007f')}\n`).join('')

const environment: Variables = {
  ...Object.fromEntries(inEnvironment.map(({ name, value }) => [`PROD__VAULT__${name}`, value.replaceAll('\0', '')])),
  PROD_SECRETS_TOML: `[document]\n${toml(inDocument)}`,
}
const input: Variables = Object.fromEntries(inInput.map(({ name, value }) => [`ACCESS__VAULT__${name}`, value]))

/** Programs of the workspace's own that tell all they know, and fail. */
const talkative = '#!/bin/sh\nenv >&2\ncat .dlt/*.toml >&2\necho "no: $PROD__VAULT__S29" >&2\nexit 1\n'

/** One that writes all it knows in every form that programs write values in, on its last line. */
const inventive = `#!${process.execPath}
const forms = Object.entries(process.env).filter(([name]) => name.includes('__') && process.env[name].length < 1000).flatMap(([, value]) => {
  const bytes = Buffer.from(value)
  const shifted = [0, 1, 2].map((shift) => Buffer.concat([Buffer.alloc(shift, 120), bytes, Buffer.from('tail')]))
  return [
    ...shifted.flatMap((each) => [each.toString('base64'), each.toString('base64url')]),
    bytes.toString('hex'), bytes.toString('hex').toUpperCase(),
    encodeURIComponent(value), new URLSearchParams({ value }).toString(), encodeURI(value.toWellFormed()),
    JSON.stringify(value), JSON.stringify(JSON.stringify(value)), require('node:util').inspect(value),
    "'" + value.replace(/[\\\\']/g, '\\\\$&').replace(/[\\0-\\x1f\\x7f]/g, (c) => '\\\\x' + c.charCodeAt(0).toString(16).padStart(2, '0')) + "'",
    ...value.split('\\n'),
  ].map((form) => form.replaceAll('\\n', ' '))
})
process.stderr.write('ValueError: ' + forms.join(' ') + '\\n')
process.exitCode = 1
`

/** A hook of the remote that tells all it was given, and declines. */
const hook = '#!/bin/sh\nenv >&2\necho "token is $PROD__VAULT__S29 $PROD_SECRETS_TOML" >&2\nexit 1\n'

function leakyShop(): Shop {
  const shop = openShop()
  shop.write('.dlt/secrets.toml', `[files]\n${toml(inFiles.slice(0, 5))}`)
  shop.write(
    '.dlt/prod.secrets.toml',
    `[files]\n${toml(inFiles.slice(5))}list = [${JSON.stringify(inFiles[0]?.value)}]\n`,
  )
  shop.write(
    '.dlt/staging.config.toml',
    toml(inConfig.slice(0, 3), (name) => `${name.toLowerCase()}.password`),
  )
  shop.write('talkative.sh', talkative)
  chmodSync(join(shop.path, 'talkative.sh'), 0o755)
  shop.write('inventive.cjs', inventive)
  chmodSync(join(shop.path, 'inventive.cjs'), 0o755)
  return shop
}

/** Whatever a call writes, and with which code it ends. */
async function call(shop: Shop, argv: readonly string[], env: Variables): Promise<{ code: number; bytes: Buffer }> {
  const chunks: string[] = []
  const output = { write: (text: string) => void chunks.push(text), isTerminal: true, columns: 80 }
  const door = { ...shop.door, ...openConcealed(), env: { ...shop.door.env, ...env } }
  const session = { door, stdout: output, stderr: output, color: { stdout: true, stderr: true } }
  const code = await runCli(session, argv, commands)
  return { code, bytes: Buffer.from(chunks.join('')) }
}

/** Every object of a repository, and every file that is not one. */
function everythingIn(repository: string): Buffer {
  const objects = execFileSync('git', ['cat-file', '--batch-all-objects', '--batch'], {
    cwd: repository,
    maxBuffer: 1 << 28,
  })
  return Buffer.concat([
    objects,
    ...filesIn(repository)
      .filter((path) => !/objects\//.test(path))
      .map(bytesOf),
  ])
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
const bytesOf = (path: string): Buffer => readFileSync(path)

/** Operands for the commands that need them. */
const operands: Readonly<Record<string, readonly string[]>> = { 'job info': ['load_orders'] }

const calls = (): readonly (readonly string[])[] =>
  commands.flatMap(({ words, options, arity }) => {
    const base = [...words, ...(operands[words.join(' ')] ?? Array.from({ length: arity[0] }, () => 'load_orders'))]
    const formats = options.find(({ name }) => name === 'format')?.choices ?? []
    return [base, ...formats.map((format) => [...base, '--format', format])]
  })

/** Calls that fail where values are close at hand. */
const failing = (shop: Shop): readonly (readonly [readonly string[], Variables])[] => [
  [['plan'], { PROD_SECRETS_TOML: `${toml(inDocument)}\nbroken = ${inDocument[0]?.core} "` }],
  [['deploy'], { DEV_SECRETS_TOML: `= ${inDocument[1]?.value}` }],
  [['deploy', '--plan', join(shop.path, '.dlt/secrets.toml')], {}],
  [['plan', '--generator', 'python', '--python', join(shop.path, 'talkative.sh')], {}],
  [['plan', '--generator', 'python', '--python', join(shop.path, 'inventive.cjs')], {}],
  [['manifest', inEnvironment[3]?.value ?? ''], {}],
  [['plan', '--remote', inEnvironment[10]?.value ?? ''], {}],
  [['job', 'info', inDocument[2]?.value ?? ''], {}],
  [['deployment', 'info', inEnvironment[3]?.value ?? ''], {}],
  [[inEnvironment[4]?.value ?? ''], {}],
]

/** A remote that declines and talks, and one whose address holds a token and that nobody answers at. */
async function refusals(shop: Shop): Promise<void> {
  shop.write('more.py', 'MORE = 1\n')
  const path = join(shop.remote, 'hooks/pre-receive')
  writeFileSync(path, hook)
  chmodSync(path, 0o755)
  const token = inEnvironment[4]?.core ?? ''
  const addresses = [shop.remote, `http://x-access-token:${token}@127.0.0.1:9/shop.git`]
  for (const address of addresses) {
    execFileSync('git', ['remote', 'set-url', 'origin', address], { cwd: shop.path })
    for (const argv of [['deploy'], ['deploy', '--format', 'json'], ['rollback'], ['doctor']]) {
      const { bytes } = await call(shop, argv, environment)
      expect(bytes.length).toBeGreaterThan(100)
      expect(leaksIn(bytes), `${address} ${argv.join(' ')}`).toEqual([])
      expect(bytes.includes(token)).toBe(false)
    }
  }
  execFileSync('git', ['remote', 'set-url', 'origin', shop.remote], { cwd: shop.path })
  rmSync(path)
}

it('has fifty hostile secrets, each found where it leaks', () => {
  expect(hostileSecrets).toHaveLength(50)
  for (const { name, value } of hostileSecrets) {
    for (const form of [value, Buffer.from(value).toString('base64'), encodeURIComponent(value), JSON.stringify(value)])
      expect(leaksIn(Buffer.from(form)), name).toContain(name)
  }
})

it('shows no secret by any command, and keeps none in any object', async () => {
  const shop = leakyShop()
  let seen = 0
  for (const argv of calls()) {
    const { bytes } = await call(shop, argv, environment)
    seen += bytes.length
    expect(leaksIn(bytes), argv.join(' ')).toEqual([])
  }
  for (const [argv, env] of failing(shop)) {
    const { code, bytes } = await call(shop, argv, { ...environment, ...env })
    expect(code, argv.join(' ')).not.toBe(0)
    seen += bytes.length
    if (argv.join().includes('inventive')) expect(bytes.toString()).toMatch(/ValueError: .*\*\*\*.*\*\*\*/)
    expect(leaksIn(bytes), argv.join(' ')).toEqual([])
  }
  await refusals(shop)
  expect(seen).toBeGreaterThan(20_000)
  const objects = everythingIn(shop.remote)
  expect(objects.toString('latin1')).toContain('vault.s30')
  expect(leaksIn(objects)).toEqual([])
  expect(leaksIn(everythingIn(join(shop.path, '.git')))).toEqual([])
  const left = filesIn(shop.folder).filter((path) => !path.startsWith(shop.path) && !path.startsWith(shop.remote))
  expect(left.filter((path) => leaksIn(bytesOf(path)).length > 0)).toEqual([])
}, 300_000)

it('shows no secret by the action: not in its log, summary, outputs, files, comment or state', async () => {
  const shop = leakyShop()
  const github = await startJaffle()
  onTestFinished(() => github.close())
  const step = async (event: string, payload: object, inputs: Variables, name: string): Promise<Buffer> => {
    const temporary = join(shop.folder, name)
    execFileSync('mkdir', [temporary])
    const files = Object.fromEntries(
      ['GITHUB_EVENT_PATH', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'GITHUB_STATE'].map((key) => [
        key,
        join(temporary, key),
      ]),
    )
    for (const [key, path] of Object.entries(files))
      writeFileSync(path, key === 'GITHUB_EVENT_PATH' ? JSON.stringify(payload) : '')
    const all = { 'github-token': jobToken, secrets: JSON.stringify(input), ...inputs }
    const env = {
      ...shop.door.env,
      ...environment,
      ...files,
      ...Object.fromEntries(Object.entries(all).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])),
      GITHUB_EVENT_NAME: event,
      GITHUB_REPOSITORY: 'jaffle/pipelines',
      GITHUB_API_URL: github.apiUrl,
      GITHUB_SERVER_URL: github.serverUrl,
      GITHUB_RUN_ID: '7',
      GITHUB_WORKSPACE: shop.path,
      RUNNER_TEMP: temporary,
    }
    const chunks: string[] = []
    const world = { ...shop.door, ...openConcealed(), env }
    await runAction(openActionDoor(world, (text) => void chunks.push(text)))
    // A mask is how the runner learns of a value: that line it keeps to itself.
    const log = chunks.filter((chunk) => !chunk.startsWith('::add-mask::'))
    return Buffer.concat([Buffer.from(log.join('')), ...filesIn(temporary).map(bytesOf)])
  }
  const pull = pullRequestEvent('opened', pullRequest(1), jaffle, github.serverUrl)
  const push = pushEvent(jaffle, 'main', headSha, baseSha)
  const python = { generator: 'python', python: join(shop.path, 'talkative.sh') }
  const broken = { secrets: JSON.stringify({ ...input, PROD_SECRETS_TOML: `broken = ${inDocument[0]?.value}` }) }
  const seen = Buffer.concat([
    await step('pull_request', pull, {}, 'planned'),
    await step('push', push, {}, 'deployed'),
    await step('push', push, python, 'python'),
    await step('pull_request', pull, broken, 'broken'),
    await step('push', push, { secrets: `{ "A": ${inInput[0]?.value}` }, 'invalid'),
  ])
  const comments = github.state.commentsOf(1).map(({ body }) => body)
  expect(comments).toHaveLength(1)
  expect(seen.toString()).toContain('Deployed and read back')
  expect(leaksIn(seen)).toEqual([])
  expect(leaksIn(Buffer.from(comments.join('\n')))).toEqual([])
  expect(leaksIn(everythingIn(shop.remote))).toEqual([])
}, 300_000)
