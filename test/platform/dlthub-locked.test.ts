import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
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
