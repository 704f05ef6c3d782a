import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeAll, expect, it, onTestFinished } from 'vitest'
import { startJaffle } from '../fakes/dlthub/world.ts'
import { oracleEnvironment } from '../oracle/environment.ts'
import { dltDeploy } from './dlthub-door.ts'
import { dlthub, exampleWorkspace, installPythonClient, platformVariables } from './dlthub-python-client.ts'

beforeAll(installPythonClient, 600_000)

const uv = join(dirname(oracleEnvironment('1.30').interpreter), 'uv')

/** Packages that lie in the workspace, so that a lock needs no index. */
const packages = {
  dlt: 'version = "1.30.0"\n[project.optional-dependencies]\nhub = ["croniter"]',
  croniter: 'version = "6.0.0"',
  pytest:
    'version = "8.3.0"\ndependencies = ["pluggy; python_version >= \'3.8\'", "colorama; sys_platform == \'win32\'"]',
  pluggy: 'version = "1.5.0"',
  colorama: 'version = "0.4.6"',
  ruff: 'version = "0.8.0"',
}

const pyproject = `[project]
name = "shop"
version = "1.0"
requires-python = ">=3.11"
dependencies = ["dlt[hub]==1.30.0", "pluggy; sys_platform != 'win32'"]

[dependency-groups]
dev = ["ruff", {include-group = "test"}]
test = ["pytest>=8"]
nothing = []

[tool.uv]
package = false

[tool.uv.sources]
${Object.keys(packages)
  .map((name) => `${name} = { path = "vendored/${name}" }`)
  .join('\n')}
`

async function lockedWorkspace(): Promise<string> {
  const folder = await exampleWorkspace('minimal')
  writeFileSync(join(folder, 'pyproject.toml'), pyproject)
  for (const [name, project] of Object.entries(packages)) {
    mkdirSync(join(folder, 'vendored', name), { recursive: true })
    const sources = /dependencies|optional/.test(project)
      ? `\n[tool.uv.sources]\n${Object.keys(packages)
          .map((each) => `${each} = { path = "../${each}" }`)
          .join('\n')}\n`
      : ''
    const text = `[project]\nname = "${name}"\nrequires-python = ">=3.11"\n${project}\n${sources}`
    writeFileSync(join(folder, 'vendored', name, 'pyproject.toml'), text)
  }
  execFileSync(uv, ['lock', '--offline', '--no-cache'], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  return folder
}

it('requirements.json of a locked workspace is that of dlthub, groups, extras and markers', {
  timeout: 300_000,
}, async () => {
  const { hub, workspace } = await startJaffle()
  onTestFinished(() => hub.close())
  const folder = await lockedWorkspace()
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const variables = { ...platformVariables(hub, workspace), UV_OFFLINE: '1' }
  await dlthub(folder, variables, 'workspace deployment sync')
  writeFileSync(join(folder, 'another.txt'), 'a new version\n')
  const said = await dltDeploy(folder, variables, 'deploy')
  expect(said).toMatchObject({ exit: 0, stderr: '' })
  const [theirs, ours] = workspace.deployments.map(({ requirements }) => requirements?.toString() ?? '')
  expect(ours).toBe(theirs)
  const { groups } = JSON.parse(ours ?? '') as { groups: Record<string, string[]> }
  expect(Object.keys(groups)).toEqual(['dev', 'jobs.workspace.dashboard', 'main', 'nothing', 'test'])
  expect(groups['dev']?.join()).toMatch(/pytest[\s\S]*ruff/)
})

/** Makes wheels without content, so that a requirements file can be resolved without an index. */
const makeWheels = `import sys, zipfile
for each in sys.argv[1:]:
    name, version, *requires = each.split()
    info = f"{name}-{version}.dist-info"
    with zipfile.ZipFile(f"wheels/{name}-{version}-py3-none-any.whl", "w") as wheel:
        requirements = "".join(f"Requires-Dist: {one}\\n" for one in requires)
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\\nName: {name}\\nVersion: {version}\\n{requirements}")
        wheel.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\\nGenerator: test\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n")
        wheel.writestr(f"{info}/RECORD", "")
`

it.each([
  ['resolved, where there is a uv', true],
  ['as they are written, where there is none', false],
])('the requirements of a requirements.txt are those of dlthub: %s', { timeout: 300_000 }, async (_how, hasUv) => {
  const { hub, workspace } = await startJaffle()
  onTestFinished(() => hub.close())
  const folder = await exampleWorkspace('minimal')
  rmSync(join(folder, 'pyproject.toml'))
  mkdirSync(join(folder, 'wheels'))
  const wheels = [
    'dlt 1.30.0',
    'pytest 8.3.0 pluggy<2;python_version>"3.8" colorama;sys_platform=="win32"',
    'pluggy 1.5.0',
  ]
  execFileSync(oracleEnvironment('1.30').interpreter, ['-c', makeWheels, ...wheels, 'colorama 0.4.6'], { cwd: folder })
  const listed = '--no-index\n--find-links wheels\n-r more.txt\ndlt==1.30.0 # pinned\n'
  writeFileSync(join(folder, 'requirements.txt'), listed)
  writeFileSync(join(folder, 'more.txt'), 'pytest>=8\n')
  const variables = {
    ...platformVariables(hub, workspace),
    UV_OFFLINE: '1',
    ...(hasUv ? {} : { PATH: pathWithoutUv() }),
  }
  await dlthub(folder, variables, 'workspace deployment sync')
  writeFileSync(join(folder, 'another.txt'), 'a new version\n')
  expect(await dltDeploy(folder, variables, 'deploy')).toMatchObject({ exit: 0, stderr: '' })
  const [theirs, ours] = workspace.deployments.map(({ requirements }) => JSON.parse(requirements?.toString() ?? ''))
  expect({ ...ours, python_version: null }).toEqual({ ...theirs, python_version: null })
  expect(theirs.groups.main.length).toBe(hasUv ? 4 : 1)
})

/** A folder with `git` alone. */
const pathWithoutUv = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dlt-deploy-path-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const git = execFileSync('which', ['git'], { encoding: 'utf8' }).trim()
  symlinkSync(git, join(folder, 'git'))
  return folder
}

it('a pyproject.toml that is no TOML stops a deploy at its line, with nothing sent', async () => {
  const { hub, workspace } = await startJaffle()
  onTestFinished(() => hub.close())
  const folder = await exampleWorkspace('minimal')
  writeFileSync(join(folder, 'pyproject.toml'), '[project]\nname = "shop\n')
  const said = await dltDeploy(folder, platformVariables(hub, workspace), 'deploy')
  expect(said.exit).toBe(1)
  const [fault] = JSON.parse(said.stderr).diagnostics
  expect(fault).toMatchObject({ code: 'PROJECT_NOT_TOML', location: { file: 'pyproject.toml', line: 2 } })
  expect(workspace.deployments).toEqual([])
})
