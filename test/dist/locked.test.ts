import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FakeDltHub } from '../fakes/dlthub/server.ts'
import type { Workspace } from '../fakes/dlthub/state.ts'
import { developerKey, startJaffle as startHub } from '../fakes/dlthub/world.ts'
import type { FakeGitHub } from '../fakes/github/server.ts'
import { alice, startJaffle } from '../fakes/github/world.ts'
import type { Step } from '../fakes/runner.ts'
import { oracleEnvironment } from '../oracle/environment.ts'
import { installPythonClient } from '../platform/dlthub-python-client.ts'
import { type Branches, openBranches } from './branches.ts'
import { type Checkout, makeCheckout } from './checkout.ts'
import { type Conversation, openConversation } from './conversation.ts'

/** A workspace with a lock, which `uv` alone reads: it builds what it does not know, and starts a Python of the project. */
let github: FakeGitHub
let hub: FakeDltHub
let workspace: Workspace
let checkout: Checkout
let branches: Branches
let talk: Conversation
const bin = dirname(oracleEnvironment('1.30').interpreter)
const uv = join(bin, 'uv')
const offline = { UV_OFFLINE: '1', UV_NO_CACHE: '1' }

beforeAll(installPythonClient, 600_000)
beforeEach(async () => {
  github = await startJaffle()
  ;({ hub, workspace } = await startHub())
  checkout = makeCheckout()
  branches = openBranches(github, checkout)
  talk = openConversation(github, branches)
})
afterEach(async () => {
  checkout.remove()
  await Promise.all([github.close(), hub.close()])
})

const onHub = (): Pick<Step, 'inputs' | 'env'> => ({
  inputs: { platform: 'dlthub', 'api-url': hub.url, 'api-key': developerKey, 'workspace-id': workspace.id },
  env: {
    ...offline,
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    NO_PROXY: '127.0.0.1',
    PROD_SECRETS_TOML: '[sources.orders]\ntoken = "hunter2-of-production"\n',
  },
})

const vendored = {
  'vendored/dlt/pyproject.toml':
    '[project]\nname = "dlt"\nversion = "1.26.0"\nrequires-python = ">=3.11"\n[project.optional-dependencies]\nhub = []\n',
}
const needs = 'dependencies = ["dlt[hub]==1.26.0"]'
const project = (head: string): string =>
  `[project]\nname = "jaffle"\nversion = "1"\nrequires-python = ">=3.11"\n${head}\n[tool.uv.sources]\ndlt = { path = "vendored/dlt" }\n`
const known = { ...vendored, 'pyproject.toml': `${project(needs)}[tool.uv]\npackage = false\n` }
const built = {
  ...vendored,
  'pyproject.toml': `${project('dynamic = ["dependencies"]')}[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n`,
  'backend.py': `import json, os

def prepare_metadata_for_build_wheel(folder, config_settings=None):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "ran.json"), "w") as file:
        json.dump(dict(os.environ), file)
    os.mkdir(os.path.join(folder, "jaffle-1.dist-info"))
    with open(os.path.join(folder, "jaffle-1.dist-info", "METADATA"), "w") as file:
        file.write("Metadata-Version: 2.2\\nName: jaffle\\nVersion: 1\\nRequires-Python: >=3.11\\nRequires-Dist: dlt[hub]==1.26.0\\n")
    return "jaffle-1.dist-info"

prepare_metadata_for_build_editable = prepare_metadata_for_build_wheel
`,
}

/** The files with their lock, as somebody commits it who runs \`uv lock\`. */
function locked(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  checkout.write(files)
  execFileSync(uv, ['lock', '--quiet'], { cwd: checkout.path, env: { ...process.env, ...offline }, stdio: 'pipe' })
  const lock = readFileSync(join(checkout.path, 'uv.lock'), 'utf8')
  checkout.git('reset', '--quiet', '--hard')
  checkout.git('clean', '--quiet', '-xdff')
  return { ...files, 'uv.lock': lock }
}

/** Pythons that a checkout could bring along. */
const pythons: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['in its environment', '.venv/bin/python', { '.venv/pyvenv.cfg': 'home = /usr/bin\n' }],
  ['by name', 'mine/python', { '.python-version': './mine/python\n' }],
]
const writing = '#!/bin/sh\ntouch "$(dirname "$0")/../ran" "$(dirname "$0")/../../ran"\nexec python3 "$@"\n'

describe('/dlt deploy of a workspace with a lock', () => {
  const deploy = async (files: Readonly<Record<string, string>>, executable = 'plain.sh') => {
    checkout.write({ [executable]: writing })
    chmodSync(join(checkout.path, executable), 0o755)
    branches.open(1, files)
    await branches.plan(1, onHub())
    return await talk.say('/dlt deploy', alice, onHub())
  }

  it.each(pythons)('starts no Python that the checkout brings %s', async (_how, executable, files) => {
    const result = await deploy({ ...locked(known), ...files }, executable)
    expect(result.outputs, result.log).toMatchObject({ decision: 'deployed', 'deployment-version': '1' })
    expect(JSON.parse(workspace.deployments[0]?.requirements?.toString() ?? '')).toMatchObject({
      groups: { main: [expect.stringContaining('vendored/dlt')] },
    })
    for (const place of ['ran', '.venv/ran', 'mine/ran']) expect(existsSync(join(checkout.path, place))).toBe(false)
  })

  it('builds nothing of the pull request, and takes its lock as it is', async () => {
    const result = await deploy(locked(built))
    expect(result.outputs['decision'], result.log).toBe('deployed')
    expect(workspace.deployments[0]?.requirements?.toString()).toContain('vendored/dlt')
    expect(existsSync(join(checkout.path, 'ran.json'))).toBe(false)
  })
})

describe('a deploy after the merge', () => {
  it('builds what it must, without the key and the secrets at hand', async () => {
    branches.pushDirectly(locked(built))
    const result = await branches.deploy(onHub())
    expect(result.outputs, result.log).toMatchObject({ decision: 'deployed' })
    const seen = readFileSync(join(checkout.path, 'ran.json'), 'utf8')
    expect(seen).toContain('"UV_OFFLINE": "1"')
    expect(seen).not.toMatch(/dlt_sa_|hunter2|ghs_/)
  })
})
