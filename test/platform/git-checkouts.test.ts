import { lstat, mkdir, readFile, readlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { type GitPlace, gitIn, gitPlace } from './git-places.ts'
import { code, release } from './release.ts'

/** Makes a checkout of some kind and returns the folder of the workspace in it. */
const checkouts: Record<string, (place: GitPlace) => Promise<string>> = {
  'a subfolder': async ({ checkout }) => {
    await mkdir(join(checkout, 'workspaces/sales'), { recursive: true })
    return join(checkout, 'workspaces/sales')
  },
  'a linked worktree': async ({ checkout, folder }) => {
    gitIn(checkout, 'worktree', 'add', '--quiet', '--detach', join(folder, 'worktree'))
    return join(folder, 'worktree')
  },
  'a detached head': async ({ checkout }) => {
    gitIn(checkout, 'checkout', '--quiet', '--detach')
    return checkout
  },
  'a shallow clone': async ({ checkout, folder, holder }) => {
    gitIn(checkout, 'commit', '--quiet', '--allow-empty', '--message=second')
    gitIn(checkout, 'push', '--quiet', holder, 'main')
    gitIn(folder, 'clone', '--quiet', '--depth=1', `file://${holder}`, 'shallow', '--branch=main')
    return join(folder, 'shallow')
  },
  'a repository without a commit': async ({ folder, holder }) => {
    gitIn(folder, 'init', '--quiet', 'unborn')
    gitIn(join(folder, 'unborn'), 'remote', 'add', 'origin', holder)
    return join(folder, 'unborn')
  },
  'a submodule': async ({ checkout, folder, holder }) => {
    gitIn(checkout, 'push', '--quiet', holder, 'main')
    gitIn(folder, 'init', '--quiet', 'super')
    const add = ['submodule', '--quiet', 'add', '-b', 'main', holder, 'inner']
    gitIn(join(folder, 'super'), '-c', 'protocol.file.allow=always', ...add)
    return join(folder, 'super/inner')
  },
  'a bare clone': async ({ folder, holder }) => {
    gitIn(folder, 'clone', '--quiet', '--bare', holder, 'bare')
    return join(folder, 'bare')
  },
  'a remote with a relative path': async ({ checkout }) => {
    gitIn(checkout, 'remote', 'set-url', 'origin', '../remote.git')
    await mkdir(join(checkout, 'deep/er'), { recursive: true })
    return join(checkout, 'deep/er')
  },
  'another name for the remote': async ({ checkout }) => {
    gitIn(checkout, 'remote', 'rename', 'origin', 'upstream')
    return checkout
  },
  'a path with spaces and quotes': async ({ folder, holder }) => {
    const checkout = join(folder, `it's "my" check out`)
    gitIn(folder, 'clone', '--quiet', holder, checkout)
    return checkout
  },
}

it.each(Object.keys(checkouts))('deploys from %s', async (name) => {
  const place = await gitPlace('a remote by path')
  onTestFinished(place.remove)
  const repository = await checkouts[name]!(place)
  const session = await place.session({ repository })
  const deployed = await session.apply(
    await session.read(),
    release({ deployment: await code({ 'load.py': 'print()' }) }),
  )
  expect(gitIn(place.holder, 'rev-parse', place.ref)).toBe(deployed.revision)
  expect(await (await place.session()).read()).toEqual(deployed)
})

it('deploys to a repository that names its objects by SHA-256', async () => {
  const place = await gitPlace('a remote by path')
  onTestFinished(place.remove)
  gitIn(place.folder, 'init', '--quiet', '--object-format=sha256', 'long')
  const session = await place.session({ repository: join(place.folder, 'long') })
  const one = await session.apply(await session.read(), release({ deployment: await code({ 'load.py': '1' }) }))
  await session.apply(one, release({ deployment: await code({ 'load.py': '2' }) }))
  expect(one.revision).toMatch(/^[0-9a-f]{64}$/)
  expect(await session.deploymentFiles(1)).toEqual(one.files)
})

it('minds no setting of the user that is not about the connection', async () => {
  const place = await gitPlace('a remote by path')
  onTestFinished(place.remove)
  const hostile = [
    '[safe]\n\tbareRepository = explicit',
    '[core]\n\thooksPath = /no/such\n\tlogAllRefUpdates = always',
    '[commit]\n\tgpgSign = true\n[push]\n\tgpgSign = true\n\tfollowTags = true\n\tdefault = nothing',
    '[fetch]\n\tprune = true\n\tpruneTags = true\n\tfsckObjects = true\n[transfer]\n\tfsckObjects = true',
    '[init]\n\tdefaultBranch = a b\n\ttemplateDir = /no/such\n[i18n]\n\tcommitEncoding = latin1',
    `[url "file://${place.folder}/"]\n\tinsteadOf = ours:`,
  ]
  await writeFile(join(place.folder, '.gitconfig'), hostile.join('\n'))
  gitIn(place.checkout, 'remote', 'set-url', 'origin', 'ours:remote.git')
  gitIn(place.holder, 'config', 'receive.fsckObjects', 'true')
  const session = await place.session()
  const one = await session.apply(await session.read(), release({ deployment: await code({ 'load.py': '1' }) }))
  await session.apply(one, release({ deployment: await code({ 'load.py': '2' }) }))
  expect(await session.deploymentFiles(1)).toEqual(one.files)
  expect(gitIn(place.holder, 'rev-list', '--count', place.ref)).toBe('2')
})

it('finds earlier versions on a server that gives nothing but what its refs point to', async () => {
  const place = await gitPlace('a remote by path')
  onTestFinished(place.remove)
  await writeFile(join(place.folder, '.gitconfig'), '[protocol]\n\tversion = 0\n')
  const session = await place.session()
  let deployed = await session.read()
  const packages = [await code({ 'load.py': '1' }), await code({ 'load.py': '22' }), await code({ 'load.py': '333' })]
  for (const deployment of packages) deployed = await session.apply(deployed, release({ deployment }))
  const other = await place.session()
  for (const version of [1, 2, 3]) expect(await other.deploymentFiles(version)).toEqual(packages[version - 1]?.entries)
})

it('carries bytes as they are, whatever git is told about line endings and filters', async () => {
  const place = await gitPlace('no remote')
  onTestFinished(place.remove)
  await writeFile(
    join(place.folder, '.gitconfig'),
    '[core]\n\tautocrlf = true\n\teol = crlf\n[filter "x"]\n\tclean = rev\n\tsmudge = rev\n\trequired = true\n',
  )
  const files = {
    '.gitattributes': '* text=auto eol=crlf filter=x ident working-tree-encoding=UTF-16\n',
    'binary.bin': Uint8Array.from({ length: 256 }, (_, at) => at),
    'crlf.txt': 'a\r\nb\n$Id$\r\n',
    'empty.txt': '',
    'folder/quote".py': 'q',
    'folder/new\nline.py': 'n',
    'folder/back\\slash.py': 'b',
    'folder/ünïcode 😀.py': 'u',
    'no end of line.py': 'x',
    'run.sh': { executable: '#!/bin/sh\n' },
    link: { link: 'folder/../crlf.txt' },
    'dangling link': { link: '../outside' },
  }
  const deployment = await code(files)
  const session = await place.session()
  await session.apply(await session.read(), release({ deployment }))
  const tree = gitIn(place.holder, 'ls-tree', '-r', '-z', `${place.ref}:code`)
  const modes = { 'run.sh': '100755', link: '120000', 'dangling link': '120000' } as Record<string, string>
  expect(
    tree
      .split('\0')
      .filter(Boolean)
      .map((line) => line.replace(/^(\d+) .*\t/, '$1 '))
      .toSorted(),
  ).toEqual(
    Object.keys(files)
      .map((path) => `${modes[path] ?? '100644'} ${path}`)
      .toSorted(),
  )
  const folder = join(place.folder, 'restored')
  await mkdir(folder)
  expect((await session.restore?.(1, folder))?.deployment).toEqual({ ...deployment, root: folder })
  const modesOf = (root: string) =>
    Promise.all(Object.keys(files).map(async (path) => (await lstat(join(root, path))).mode & 0o170111))
  expect(await modesOf(folder)).toEqual(await modesOf(deployment.root))
  for (const [path, content] of Object.entries(files)) {
    const found = join(folder, path)
    if (typeof content === 'object' && 'link' in content) expect(await readlink(found)).toBe(content.link)
    else expect(await readFile(found)).toEqual(await readFile(join(deployment.root, path)))
  }
})
