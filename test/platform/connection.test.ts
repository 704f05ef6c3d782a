import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { connect } from '#platform/connection'
import { gitIn } from './git-places.ts'

const env = { PATH: process.env['PATH'] }
let repository = ''

beforeAll(async () => {
  repository = await mkdtemp(join(tmpdir(), 'connection-'))
  gitIn(repository, 'init', '--quiet')
  gitIn(repository, 'remote', 'add', 'origin', 'https://github.com/acme/pipelines')
  gitIn(repository, 'config', 'http.https://github.com/.extraheader', 'AUTHORIZATION: basic persisted')
  gitIn(repository, 'config', 'http.proxy', 'http://proxy')
})
afterAll(() => rm(repository, { recursive: true }))

const connectTo = (url: string, token: string | null) => {
  gitIn(repository, 'remote', 'set-url', 'origin', url)
  return connect({ workspaceName: 'pipelines', repository, token }, env)
}
const header = `Authorization: Basic ${Buffer.from('x-access-token:ghs_1').toString('base64')}`

const headers: readonly (readonly [url: string, name: string | null])[] = [
  ['https://github.com/acme/pipelines', 'http.https://github.com/.extraHeader'],
  ['https://git.acme.example:8443/acme/x.git', 'http.https://git.acme.example:8443/.extraHeader'],
  ['https://old:password@github.com/acme/x', 'http.https://github.com/.extraHeader'],
  ['http://127.0.0.1:3000/x.git', 'http.http://127.0.0.1:3000/.extraHeader'],
  ['http://[::1]:3000/x.git', 'http.http://[::1]:3000/.extraHeader'],
  ['http://git.acme.example/x.git', null],
  ['http://127.0.0.1.evil.example/x.git', null],
  ['git@github.com:acme/x.git', null],
  ['ssh://git@github.com/acme/x.git', null],
  ['git://github.com/acme/x.git', null],
  ['file:///srv/x.git', null],
  ['/srv/x.git', null],
]

it.each(headers)('sends the token to %s as %s', async (url, name) => {
  const { settings } = await connectTo(url, 'ghs_1')
  const sent = settings.filter(([, value]) => value.includes(header))
  expect(sent).toEqual(name === null ? [] : [[name, header]])
  if (name !== null) expect(settings[settings.indexOf(sent[0]!) - 1]).toEqual([name, ''])
})

it('takes the place of a header that the checkout persisted, and leaves other settings', async () => {
  const url = 'https://github.com/acme/pipelines'
  expect((await connectTo(url, null)).settings).toEqual([
    ['http.https://github.com/.extraheader', 'AUTHORIZATION: basic persisted'],
    ['http.proxy', 'http://proxy'],
  ])
  expect((await connectTo(url, 'ghs_1')).settings.map(([name]) => name)).toEqual([
    'http.proxy',
    'http.https://github.com/.extraHeader',
    'http.https://github.com/.extraHeader',
  ])
})

const secrets: readonly (readonly [url: string, display: string, secrets: readonly string[]])[] = [
  ['https://me:p%40ss@github.com/acme/x', 'https://github.com/acme/x', ['p%40ss', 'p@ss']],
  ['https://me:100%@github.com/acme/x', 'https://github.com/acme/x', ['100%']],
  ['https://ghp_2@github.com/acme/x', 'https://github.com/acme/x', ['ghp_2']],
  ['https://github.com/acme/x', 'https://github.com/acme/x', []],
  ['ssh://git@github.com/acme/x', 'ssh://github.com/acme/x', []],
  ['git@github.com:acme/x', 'git@github.com:acme/x', []],
]

it.each(secrets)('shows %s as %s and keeps the rest secret', async (url, display, inUrl) => {
  expect(await connectTo(url, null)).toMatchObject({ display, secrets: inUrl })
  const token = ['ghs_1', header.replace('Authorization: Basic ', '')]
  expect((await connectTo(url, 'ghs_1')).secrets).toEqual([...token, ...inUrl])
})
