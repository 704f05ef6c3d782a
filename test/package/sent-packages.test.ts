import { mkdirSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { assembleConfiguration } from '#commands/assemble-configuration'
import { declarePackage } from '#commands/declare-package'
import { openWorkspace } from '#commands/open-workspace'
import { DeploymentError } from '#diagnostics/diagnostic'
import { temporaryFolder } from '#io/temporary-folder'
import { configurationSelection, topLevelConfigurationSelection } from '#package/file-selector'
import type { PackageListing } from '#package/package-entry'
import { requirementsManifest } from '#workspace/requirements'
import { oracleEnvironment } from '../oracle/environment.ts'
import { askOracle } from '../oracle/oracle.ts'
import { installPythonClient } from '../platform/dlthub-python-client.ts'
import { plantNasty } from './nasty-workspace.ts'
import { inFolder, type Plant, plant } from './tree.ts'

interface Refused {
  readonly error: string
}

interface Package {
  readonly contentHash: string
  readonly files: Readonly<Record<string, string>>
}

/** What goes to the platform of one workspace. */
interface Sent {
  readonly code: Package | Refused
  readonly configuration: Package | Refused
  readonly requirements: string | Refused
}

const pinned = (dlt: string): Plant => `[project]\nname = "shop"\ndependencies = ["dlt==${dlt}"]\n`

/** Workspaces that once were sent otherwise than dlt sends them. `-` stands for the version's own pin. */
const golden: Readonly<Record<string, Readonly<Record<string, Plant>>>> = {
  'a profile whose settings are a link to those of another': {
    '.dlt/config.toml': 'a = 1\n',
    '.dlt/prod.config.toml': { link: 'config.toml' },
    'shared/access.toml': 'b = 1\n',
    '.dlt/access.config.toml': { link: '../shared/access.toml' },
    '.dlt/stage.config.toml': { link: 'nowhere' },
  },
  'a link to a folder, and one of the settings folder to itself': {
    'src/a.py': 'a\n',
    lib: { link: 'src' },
    data: { link: '../elsewhere' },
    '.dlt/config.toml': '',
    'src/self': { link: 'self' },
  },
  'the index of toolkits beside settings': { '.dlt/.toolkits': 'toolkits: []\n', '.dlt/config.toml': '' },
  'a folder whose own children alone are excluded': {
    '.gitignore': 'logs/*\n!logs/keep/\n!logs/keep/a.py\n',
    'logs/keep/a.py': '',
    'logs/keep/b.py': '',
    'logs/old/c.py': '',
    'logs/d.py': '',
  },
}

const patches = { '1.26': '1.26.0', '1.30': '1.30.0', '1.31': '1.31.0' } as const

beforeAll(installPythonClient, 600_000)

describe.each(Object.entries(patches))('what a workspace on dlt %s sends', { timeout: 180_000 }, (dlt, patch) => {
  it('is what dlt sends: code, configuration and requirements of nasty workspaces', () =>
    inFolder(async (folder) => {
      const seeds = Array.from({ length: 60 }, (_, seed) => seed)
      const random = seeds.map((seed) => planted(`${folder}/${seed}/ws`, (root) => plantNasty(root, seed, patch)))
      const known = Object.values(golden).map((tree, index) =>
        planted(`${folder}/golden-${index}/ws`, (root) => {
          plant(root, { '.dlt/.workspace': '', 'pyproject.toml': pinned(patch), ...tree })
        }),
      )
      const roots = [...known, ...random]
      const theirs = await askOracle<Sent[]>('workspace_packages', { settings: '.dlt', roots }, oracleEnvironment(dlt))
      const differences: string[] = []
      const equal = { code: 0, configuration: 0, requirements: 0 }
      for (const [index, root] of roots.entries()) {
        const ours = await sentBy(root, dlt)
        for (const part of ['code', 'configuration', 'requirements'] as const) {
          const [here, there] = [ours[part], theirs[index]?.[part]]
          // Where either refuses, nothing is sent: that dlt would not either is held by other tests.
          if (isRefused(here) || isRefused(there)) continue
          if (same(here, there)) equal[part]++
          else differences.push(JSON.stringify({ root: root.replace(folder, ''), part, here, there }))
        }
      }
      expect(differences).toEqual([])
      expect(Math.min(...Object.values(equal))).toBeGreaterThan(40)
    }))
})

function planted(root: string, plantAt: (root: string) => void): string {
  mkdirSync(root, { recursive: true })
  plantAt(root)
  return root
}

async function sentBy(root: string, dlt: string): Promise<Sent> {
  const workspace = openWorkspace({ ...door, cwd: root }, null)
  const { listing, diagnostics } = await declarePackage(workspace)
  const fault = [...diagnostics, ...workspace.settings.diagnostics].find(({ severity }) => severity === 'error')
  const folder = await temporaryFolder(root.slice(0, -'/ws'.length))
  const selection = dlt === '1.26' ? configurationSelection : topLevelConfigurationSelection
  try {
    return {
      code: fault === undefined ? packageOf(listing) : { error: fault.code },
      configuration: packageOf(await assembleConfiguration(workspace, new Map(), folder.path, selection)),
      requirements: requirementsManifest(workspace.files, null).replace(/"python_version":"[^"]*"/, ''),
    }
  } catch (error) {
    if (!(error instanceof DeploymentError)) throw error
    const refused = { error: error.diagnostics[0].code }
    return { code: refused, configuration: refused, requirements: refused }
  } finally {
    await folder.remove()
  }
}

const packageOf = ({ contentHash, entries }: PackageListing): Package => ({
  contentHash,
  files: Object.fromEntries(entries.map(({ path, sha3 }) => [path, sha3])),
})

function same(here: Package | string, there: Package | string | undefined): boolean {
  if (typeof here === 'string') return here === String(there).replace(/"python_version":"[^"]*"/, '')
  if (typeof there !== 'object') return false
  // A repository's own records are left out on purpose.
  const records = Object.keys(there.files).filter((path) => path.split('/').includes('.git'))
  const rest = Object.fromEntries(Object.entries(there.files).filter(([path]) => !records.includes(path)))
  const hashes = records.length > 0 || here.contentHash === there.contentHash
  return hashes && Object.keys(rest).length === Object.keys(here.files).length && isWithin(rest, here.files)
}

const isWithin = (some: Package['files'], all: Package['files']): boolean =>
  Object.entries(some).every(([path, hash]) => all[path] === hash)

const isRefused = (part: Sent[keyof Sent] | undefined): part is Refused => typeof part === 'object' && 'error' in part

const door = {
  env: {},
  temporary: '/tmp',
  now: () => '2026-01-01T00:00:00.000Z',
  random: () => 0,
  sleep: async () => undefined,
  conceal: () => undefined,
  redact: (text: string) => text,
  progress: () => undefined,
}
