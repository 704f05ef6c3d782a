import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { DeploymentError } from '#diagnostics/diagnostic'
import type { GitPlatform } from '#platform/git-platform'
import { type GitPlace, gitIn, gitPlace, token } from './git-places.ts'
import { code, release } from './release.ts'
import { wrapGit } from './wrapped-git.ts'

async function openPlace(kind: Parameters<typeof gitPlace>[0]): Promise<GitPlace> {
  const place = await gitPlace(kind)
  onTestFinished(place.remove)
  return place
}

const deploy = async (session: GitPlatform, content = 'new') =>
  session.apply(await session.read(), release({ deployment: await code({ 'load.py': content }) }))

/** The fault of a rejected promise, as code, message and hint. */
async function faultOf(work: Promise<unknown>): Promise<{ code: string; message: string; hint: string }> {
  const fault = await work.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(fault instanceof DeploymentError)) throw new Error(`not refused: ${fault}`)
  return fault.diagnostics[0]
}

async function hookIn(place: GitPlace, name: string, script: string): Promise<void> {
  const path = join(place.holder, 'hooks', name)
  await mkdir(join(place.holder, 'hooks'), { recursive: true })
  await writeFile(path, `#!/bin/sh\n${script}\n`)
  await chmod(path, 0o755)
}

it('asks for a credential where it is not let in without', async () => {
  const place = await openPlace('a remote over http')
  for (const wrong of [null, 'ghs_wrong']) {
    const session = await place.session({ token: wrong })
    expect(await faultOf(session.read())).toMatchObject({ code: 'GIT_AUTHENTICATION_REQUIRED' })
  }
})

it('names the permission where it may read but not write', async () => {
  const place = await openPlace('a remote over http')
  place.server!.intercept = (request, response) => {
    if (request.url?.includes('git-receive-pack') !== true) return false
    response.writeHead(403).end('Permission to acme/pipelines.git denied to github-actions[bot].')
    return true
  }
  const fault = await faultOf(deploy(await place.session()))
  expect(fault).toMatchObject({ code: 'GIT_PERMISSION_DENIED' })
  expect(fault.hint).toContain('permissions: contents: write')
})

it('says so where the remote has no such repository', async () => {
  const place = await openPlace('a remote over http')
  gitIn(place.checkout, 'remote', 'set-url', 'origin', `${place.server!.url}nowhere.git`)
  expect(await faultOf((await place.session()).read())).toMatchObject({ code: 'GIT_REMOTE_MISSING' })
  gitIn(place.checkout, 'remote', 'set-url', 'origin', '../nowhere.git')
  expect(await faultOf((await place.session()).read())).toMatchObject({ code: 'GIT_REMOTE_MISSING' })
})

it('gives the reason of a hook that declines', async () => {
  const place = await openPlace('a remote by path')
  await hookIn(place, 'pre-receive', 'echo "frozen until Monday" >&2; exit 1')
  const fault = await faultOf(deploy(await place.session()))
  expect(fault).toMatchObject({ code: 'GIT_REF_PROTECTED' })
  expect(fault.message).toContain('pre-receive hook declined; frozen until Monday')
  expect(gitIn(place.holder, 'for-each-ref', place.ref)).toBe('')
})

it('gives up on a remote that does not answer, after trying again', async () => {
  const place = await openPlace('a remote over http')
  const session = await place.session()
  await place.server!.close()
  let waits = 0
  const patient = await place.session({}, { sleep: async () => void waits++ })
  expect(await faultOf(session.read())).toMatchObject({ code: 'GIT_REMOTE_UNREACHABLE' })
  expect(await faultOf(patient.read())).toMatchObject({ code: 'GIT_REMOTE_UNREACHABLE' })
  expect(waits).toBeGreaterThan(5)
})

it('gets through a remote that fails for a while', async () => {
  const place = await openPlace('a remote over http')
  const left = { 'git-upload-pack': 3, 'git-receive-pack': 2 }
  place.server!.intercept = (request, response) => {
    const service = request.url?.includes('git-receive-pack') === true ? 'git-receive-pack' : 'git-upload-pack'
    if (left[service]-- <= 0) return false
    response.writeHead(503).end()
    return true
  }
  expect((await deploy(await place.session())).base.deployment).toBe(1)
  expect(left['git-receive-pack']).toBeLessThan(0)
})

it('finds its own release in force where no answer to a push comes back', async () => {
  const place = await openPlace('a remote over http')
  const session = await place.session()
  const base = await session.read()
  let lost = 0
  place.server!.loseAnswer = ({ method, url }) => {
    const isPush = method === 'POST' && url?.endsWith('git-receive-pack') === true
    if (isPush) lost++
    return isPush
  }
  const deployed = await session.apply(base, release({ deployment: await code({ 'load.py': 'new' }) }))
  expect(lost).toBeGreaterThan(0)
  expect(deployed.base.deployment).toBe(1)
  expect(gitIn(place.holder, 'rev-list', '--count', place.ref)).toBe('1')
})

it('does not call it done where something else is read back', async () => {
  const place = await openPlace('a remote by path')
  const session = await place.session()
  await deploy(session, 'first')
  const first = gitIn(place.holder, 'rev-parse', place.ref)
  await hookIn(place, 'post-receive', `git update-ref ${place.ref} ${first}`)
  expect(await faultOf(deploy(session, 'second'))).toMatchObject({ code: 'STATE_NOT_IN_FORCE' })
})

it('refuses a package with a path that git keeps for itself', async () => {
  const place = await openPlace('a remote by path')
  const session = await place.session()
  for (const path of ['.git/config', 'sub/.GIT/hooks/pre-push', '.git']) {
    const refused = session.apply(await session.read(), release({ deployment: await code({ [path]: 'x' }) }))
    expect(await faultOf(refused)).toMatchObject({ code: 'PACKAGE_PATH_REFUSED' })
  }
  await session.apply(await session.read(), release({ deployment: await code({ '.gitignore': '', 'a.git/b': '' }) }))
})

it.each(['init', 'fast-import', 'fetch'])('says that the disk is full where git %s cannot write', async (command) => {
  const place = await openPlace('a remote by path')
  await deploy(await place.session(), 'x'.repeat(100_000))
  // Files end at their first block, as on a disk that has no other.
  const git = await wrapGit(place.folder, command, { before: "trap '' XFSZ; ulimit -f 0" })
  await git.arm()
  const open = place.session({}, { env: { PATH: git.path } })
  expect(await faultOf(open.then((session) => deploy(session)))).toMatchObject({ code: 'GIT_DISK_FULL' })
})

it('says that git is too old where it does not read the settings it is given', async () => {
  const place = await openPlace('a remote by path')
  const git = await wrapGit(place.folder, 'fetch', { before: 'unset GIT_CONFIG_COUNT' })
  await git.arm()
  const session = await place.session({}, { env: { PATH: git.path } })
  expect(await faultOf(session.read())).toMatchObject({ code: 'GIT_TOO_OLD' })
})

const places: readonly (readonly [string, (place: GitPlace) => Promise<unknown>, string])[] = [
  ['a machine without git', (place) => place.session({}, { env: { PATH: place.folder } }), 'GIT_NOT_FOUND'],
  [
    'a folder that is in no repository',
    (place) => place.session({ repository: place.folder }),
    'GIT_REPOSITORY_NOT_FOUND',
  ],
  [
    'a folder that is not there',
    (place) => place.session({ repository: '/no/such/folder' }),
    'GIT_REPOSITORY_NOT_FOUND',
  ],
  ['a remote that is not there', (place) => place.session({ remote: 'upstream' }), 'GIT_REMOTE_NOT_FOUND'],
  ['a ref that is none', (place) => place.session({ stateRef: 'refs/dlt deploy' }), 'STATE_REF_INVALID'],
  ['a ref without its full name', (place) => place.session({ stateRef: 'main' }), 'STATE_REF_INVALID'],
]

it.each(places)('refuses %s', async (_, open, expected) => {
  const place = await openPlace('a remote by path')
  expect(await faultOf(open(place))).toMatchObject({ code: expected })
})

it('refuses to choose between remotes', async () => {
  const place = await openPlace('a remote by path')
  gitIn(place.checkout, 'remote', 'rename', 'origin', 'one')
  gitIn(place.checkout, 'remote', 'add', 'two', '../two.git')
  expect(await faultOf(place.session())).toMatchObject({ code: 'GIT_REMOTE_NOT_FOUND' })
  expect((await deploy(await place.session({ remote: 'one' }))).base.deployment).toBe(1)
})

it('runs no program that a remote address names', async () => {
  const place = await openPlace('no remote')
  gitIn(place.checkout, 'remote', 'add', 'origin', `ext::sh -c "touch ${place.folder}/ran"`)
  expect(await faultOf((await place.session()).read())).toMatchObject({ code: 'GIT_FAILED' })
  await expect(readFile(join(place.folder, 'ran'))).rejects.toThrow('ENOENT')
})

it('shows a token to nobody but the server', async () => {
  const place = await openPlace('a remote over http')
  const bin = join(place.folder, 'bin')
  const log = join(place.folder, 'arguments')
  await mkdir(bin)
  await writeFile(
    join(bin, 'git'),
    `#!/bin/sh\necho "$0 $*" >> "${log}"\nPATH="${process.env['PATH']}" exec git "$@"\n`,
  )
  await chmod(join(bin, 'git'), 0o755)
  const env = {
    PATH: `${bin}:${process.env['PATH']}`,
    HOME: place.folder,
    GIT_TRACE: '1',
    GIT_TRACE_CURL: '1',
    GIT_CURL_VERBOSE: '1',
  }
  const inUrl = place.server!.url.replace('//', `//x-access-token:${token}@`)
  for (const [url, given] of [
    [place.server!.url, token],
    [inUrl, null],
  ] as const) {
    gitIn(place.checkout, 'remote', 'set-url', 'origin', `${url}remote.git`)
    const session = await place.session({ token: given }, { env })
    await deploy(session, url)
    gitIn(place.checkout, 'remote', 'set-url', 'origin', `${url}nowhere.git`)
    const missing = await place.session({ token: given }, { env })
    const { message, hint } = await faultOf(missing.read())
    const seen = [session.place, message, hint, await readFile(log, 'utf8')].join('\n')
    expect(seen).toContain('fetch')
    expect(seen).not.toContain(token)
    expect(seen).not.toContain(Buffer.from(`x-access-token:${token}`).toString('base64'))
  }
})
