import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dltDeploy, git, temporaryFolder } from '../terminal/command-line.ts'

let folder: ReturnType<typeof temporaryFolder>
beforeEach(() => {
  folder = temporaryFolder()
  git(folder.path, 'init', '--quiet', '--initial-branch=main')
  write({
    'README.md': '# Pipelines\n',
    'sales/.dlt/.workspace': '',
    'sales/load.py': 'x = 1\n',
    'teams/finance/.dlt/.workspace': '',
    'teams/finance/load.py': 'x = 1\n',
    'shared/dates.py': 'y = 1\n',
  })
  commit()
})
afterEach(() => folder[Symbol.dispose]())

function write(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true })
    writeFileSync(join(folder.path, path), text)
  }
}

function commit(): string {
  git(folder.path, 'add', '--all')
  git(folder.path, 'commit', '--quiet', '--allow-empty', '--message=A change')
  return git(folder.path, 'rev-parse', 'HEAD').trim()
}

async function found(...args: readonly string[]) {
  const { code, stdout, stderr } = await dltDeploy(folder.path, ['workspaces', '--format', 'json', ...args])
  const listed: readonly { workspace: string; name: string; changed: boolean | null }[] = JSON.parse(stdout)
  return { code, stderr, listed, folders: listed.map(({ workspace }) => workspace) }
}

describe('the workspaces of a repository', () => {
  it('are the folders with a marker, by the names that `--workspace` takes', async () => {
    expect((await found()).listed).toEqual([
      { workspace: 'sales', name: 'sales', changed: null },
      { workspace: 'teams/finance', name: 'finance', changed: null },
    ])
    expect((await found('--workspace', 'teams')).folders).toEqual(['teams/finance'])
    expect((await found('--workspace', 'sales')).folders).toEqual(['sales'])
  })

  it('are none that git ignores, and may be ones that nobody committed yet', async () => {
    write({ '.gitignore': 'scratch/\n', 'scratch/.dlt/.workspace': '', 'draft/.dlt/.workspace': '' })
    expect((await found()).folders).toEqual(['draft', 'sales', 'teams/finance'])
  })

  it('can be the repository itself, which holds what the others hold', async () => {
    write({ '.dlt/.workspace': '' })
    const before = commit()
    write({ 'sales/load.py': 'x = 2\n' })
    expect((await found()).folders).toEqual(['.', 'sales', 'teams/finance'])
    expect((await found('--since', before)).folders).toEqual(['.', 'sales'])
  })

  it('are told by the name their settings give', async () => {
    write({ 'sales/.dlt/config.toml': '[workspace.settings]\nname = "jaffle"\n' })
    expect((await found()).listed[0]).toMatchObject({ workspace: 'sales', name: 'jaffle' })
  })

  it('may not share a name where the name is what they are known by', async () => {
    write({ 'teams/growth/finance/.dlt/.workspace': '' })
    const onGit = await found()
    expect([onGit.code, onGit.stderr]).toEqual([1, expect.stringContaining('`teams/finance`, `teams/growth/finance`')])
    expect(onGit.stderr).toContain('WORKSPACE_NAMES_EQUAL')
    expect((await found('--platform', 'dlthub')).code).toBe(0)
  })

  it('outside of a repository are a fault', async () => {
    using elsewhere = temporaryFolder()
    const { code, stderr } = await dltDeploy(elsewhere.path, ['workspaces'])
    expect([code, stderr]).toEqual([1, expect.stringContaining('GIT_REPOSITORY_NOT_FOUND')])
  })
})

describe('the changed workspaces', () => {
  it('are those with a file that was added, changed or removed since the branch left', async () => {
    git(folder.path, 'switch', '--quiet', '--create', 'topic')
    write({ 'sales/new file\n.py': 'z = 1\n' })
    commit()
    expect((await found('--since', 'main')).folders).toEqual(['sales'])
    git(folder.path, 'switch', '--quiet', 'main')
    write({ 'teams/finance/load.py': 'x = 9\n' })
    commit()
    git(folder.path, 'switch', '--quiet', 'topic')
    expect((await found('--since', 'main')).folders).toEqual(['sales'])
    rmSync(join(folder.path, 'teams/finance/load.py'))
    expect((await found('--since', 'main')).folders).toEqual(['sales', 'teams/finance'])
  })

  it('are none where only what lies outside of them changes', async () => {
    const before = commit()
    write({ 'README.md': '# Other\n', 'sales-archive/x.py': '', 'shared/dates.py': 'y = 2\n' })
    expect((await found('--since', before)).folders).toEqual([])
  })

  it('are those that link to what changed', async () => {
    symlinkSync('../shared', join(folder.path, 'sales/shared'))
    const before = commit()
    write({ 'shared/dates.py': 'y = 2\n' })
    expect((await found('--since', before)).folders).toEqual(['sales'])
  })

  it('are all of them where the commit is not there, and it is said', async () => {
    const { folders, listed, stderr } = await found('--since', 'f'.repeat(40))
    expect([folders, listed[0]?.changed]).toEqual([['sales', 'teams/finance'], null])
    expect(stderr).toContain('WORKSPACES_NOT_COMPARED')
  })

  it('do not list one that is gone, whose jobs stay, and it is said', async () => {
    const before = commit()
    rmSync(join(folder.path, 'sales'), { recursive: true })
    commit()
    const { folders, stderr } = await found('--since', before)
    expect([folders, stderr]).toEqual([[], expect.stringContaining('WORKSPACE_GONE')])
  })
})
