import { describe, expect, it } from 'vitest'
import { type CheckOptions, checkWorkspace } from '#checks/check-workspace'
import { generateManifest } from '#deployment/generate-manifest'
import { takenModules } from '#deployment/taken-modules'
import type { ProfileConfiguration } from '#workspace/configuration'
import { filesOf } from '../workspace/files-in-memory.ts'

const python = { major: 3, minor: 11 } as const
const project = (...dependencies: readonly string[]): string =>
  `[project]\nname = "shop"\nversion = "1"\ndependencies = ${JSON.stringify(dependencies)}\n`

const head = 'import dlt\nfrom dlt.hub import run\nfrom dlt.hub.run import trigger\n'

/** What a workspace of one module `load` is warned of: `CODE file:line`. */
function check(
  load: string,
  files: Readonly<Record<string, string>> = {},
  change: Partial<CheckOptions> = {},
): readonly string[] {
  return findings(load, files, change).map(({ code, location }) =>
    location === null ? code : `${code} ${location.file}:${location.line}`,
  )
}

function findings(load: string, files: Readonly<Record<string, string>>, change: Partial<CheckOptions>) {
  const workspace = filesOf({
    '__deployment__.py': 'from load import *\n__all__ = ["job"]\n',
    'pyproject.toml': project('dlt[hub]==1.26.0', 'pandas>=2'),
    'load.py': load,
    ...files,
  })
  const { manifest, diagnostics, places } = generateManifest({ ...reading, files: workspace })
  if (manifest === null) throw new Error(JSON.stringify(diagnostics))
  return checkWorkspace({ ...seeing, files: workspace, jobs: manifest.jobs, places, ...change }).findings
}

/** How workspaces are read here. */
const reading = {
  module: '__deployment__',
  useAll: true,
  python,
  dlt: { major: 1, minor: 26, patch: 0 },
  createdAt: '2026-03-15T08:00:00+00:00',
}

/** What checks are told of, beside the files. */
const seeing = {
  module: '__deployment__',
  python,
  places: new Map(),
  configuration: { contentHash: '', profiles: [] },
  empty: new Map(),
  profiles: ['prod', 'access'],
  secretsKnown: true,
  onActions: true,
  taken: takenModules,
  now: Date.parse('2026-03-28T22:58:30Z') / 1000,
}

const job = (body: string, decorator = '@run.job()', parameters = ''): string =>
  `${head}\n${decorator}\ndef job(${parameters}):\n    ${body}\n`

const configured = (profiles: readonly Partial<ProfileConfiguration>[]): Pick<CheckOptions, 'configuration'> => ({
  configuration: {
    contentHash: '',
    profiles: profiles.map((one) => ({ profile: '', settings: [], secrets: [], fingerprint: null, ...one })),
  },
})

describe('imports', () => {
  it.each([
    ['of a package that is not declared', 'import stripe', ['IMPORT_UNDECLARED load.py:4']],
    ['of a part of it', 'from acme_sdk.client import Client', ['IMPORT_UNDECLARED load.py:4']],
    ['within a function', 'def f():\n    import stripe', ['IMPORT_UNDECLARED load.py:5']],
    ['of a declared package', 'import pandas.api', []],
    ['of the standard library', 'import zoneinfo, concurrent.futures', []],
    ['of what the standard library still has', 'import telnetlib, distutils', []],
    ['of a file that is neither', 'import _thread, __main__', []],
    ['of a file of the workspace', 'import helpers', []],
    ['of what dlt brings along', 'import pendulum, sqlalchemy', []],
    ['that may fail', 'try:\n    import stripe\nexcept ImportError:\n    stripe = None', []],
    ['for types alone', 'from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import stripe', []],
    ['twice', 'import stripe\nimport stripe', ['IMPORT_UNDECLARED load.py:4']],
  ])('%s', (_, text, expected) => {
    expect(check(`${head}${text}\n@run.job()\ndef job():\n    pass\n`, { 'helpers.py': '' })).toEqual(expected)
  })

  it('of the future are none', () => {
    expect(check(`from __future__ import annotations\n${head}\n@run.job()\ndef job():\n    pass\n`)).toEqual([])
  })

  it.each([
    ['dlt[hub]>=1.26  # the hub\npandas\n', ['IMPORT_UNDECLARED load.py:4']],
    ['dlt\nstripe==12.0; python_version > "3.10"\n', []],
    ['dlt\nacme-everything\n', []],
    ['dlt\n-r more.txt\n', []],
    ['dlt\n-e .\n', []],
    ['dlt\ngit+https://example.com/acme.git\n', []],
    ['dlt \\\n  --hash=sha256:00\n', []],
  ])('are judged by a requirements.txt of %j', (text, expected) => {
    const module = `${head}import stripe\n@run.job()\ndef job():\n    pass\n`
    const files = { 'pyproject.toml': '[tool.ruff]\nline-length = 100\n', 'requirements.txt': text }
    expect(check(module, files)).toEqual(expected)
    expect(check(module, { ...files, 'setup.py': '' })).toEqual([])
  })

  const undeclared = `${head}import stripe\n@run.job()\ndef job():\n    pass\n`
  it.each([
    ['an unknown dependency', { 'pyproject.toml': project('dlt', 'acme-everything') }],
    ['dependencies in a group', { 'pyproject.toml': `${project('dlt')}[dependency-groups]\npay = ["Stripe>=1"]\n` }],
    ['a lock that has it', { 'uv.lock': '[[package]]\nname = "stripe"\nversion = "1"\n' }],
    ['dependencies that are computed', { 'pyproject.toml': '[project]\nname = "x"\ndynamic = ["dependencies"]\n' }],
    ['a folder of that name', { 'src/stripe/__init__.py': '' }],
    ['a folder that is no package', { 'stripe/client.py': '' }],
    ['a file below a folder', { 'lib/stripe.py': '' }],
    ['no project and no list', { 'pyproject.toml': '' }],
    [
      'an import path that is changed',
      { '__deployment__.py': 'import sys\nsys.path.append("lib")\nfrom load import *\n' },
    ],
  ])('are not judged with %s', (_, files) => {
    expect(check(undeclared, files)).toEqual([])
  })
})

describe('secrets', () => {
  const asking = job('pass', '@run.job()', 'api_key: str = dlt.secrets.value')

  it('are missing where no key of the profile has their name', () => {
    expect(check(asking)).toEqual(['SECRET_MISSING load.py:6'])
    expect(check(asking, {}, configured([{ profile: 'dev', secrets: ['sources.api_key'] }]))).toEqual([
      'SECRET_MISSING load.py:6',
    ])
  })

  it.each([
    ['of the job', 'jobs.load.job.api_key', []],
    ['of its section', 'jobs.load.api_key', []],
    ['of its name alone', 'jobs.job.api_key', []],
    ['of all jobs', 'jobs.api_key', []],
    ['at the root', 'api_key', []],
    ['as a table', 'jobs.load.api_key.token', []],
    ['of a pipeline', 'shop.jobs.load.api_key', []],
    ['of another job', 'jobs.other.api_key', ['SECRET_MISSING load.py:6']],
    ['of a source', 'sources.load.api_key', ['SECRET_MISSING load.py:6']],
    ['of a longer name', 'jobs.load.api_key_2', ['SECRET_MISSING load.py:6']],
  ])('are looked for %s', (_, key, expected) => {
    expect(check(asking, {}, configured([{ profile: 'prod', secrets: [key] }]))).toEqual(expected)
    expect(check(asking, {}, configured([{ profile: '', settings: [{ key, value: '"x"' }] }]))).toEqual(expected)
  })

  it.each(['Optional[str]', 'str | None', 'Union[str, None]', '"str | None"', 'typing.Optional[str]'])(
    'may be left out where they are %s',
    (type) => {
      const text = asking.replace('api_key: str', `api_key: ${type}`).replace('import dlt\n', 'import dlt, typing\n')
      expect(check(`from typing import Optional, Union\n${text}`)).toEqual([])
    },
  )

  it('are not missed where they could not be seen', () => {
    expect(check(asking, {}, { secretsKnown: false })).toEqual([])
  })

  it('of a job are missed though its own file passes them when it is run by hand', () => {
    expect(check(`${asking}\nif __name__ == "__main__":\n    job(api_key="x")\n`)).toEqual(['SECRET_MISSING load.py:6'])
  })

  const source = (call: string, decorator = '@dlt.source'): string =>
    `${head}\n${decorator}\ndef shop(name, token=dlt.secrets.value):\n    pass\n\n@run.job()\ndef job():\n    ${call}\n`
  it.each([
    ['that is called', 'shop("orders")', '', ['SECRET_MISSING load.py:6']],
    [
      'of a section of its own',
      'shop("orders")',
      'sources.load.token',
      ['SECRET_MISSING load.py:6'],
      '@dlt.source(section="web")',
    ],
    ['of a section of its own', 'shop("orders")', 'sources.web.shop.token', [], '@dlt.source(section="web")'],
    ['of a name of its own', 'shop("orders")', 'sources.web.token', [], '@dlt.resource(name="web")'],
    ['of a section nobody can read', 'shop("orders")', '', [], '@dlt.source(section=head)'],
    ['with a secret of its section', 'shop("orders")', 'sources.load.token', []],
    ['that nobody uses', 'pass', '', []],
    ['that is passed it by place', 'shop("orders", "t")', '', []],
    ['that is passed it by name', 'shop("orders", token="t")', '', []],
    ['that is passed whatever there is', 'shop(*parts)', '', []],
    ['that is no source', 'shop("orders")', '', [], '@cached'],
  ])('of a source %s', (_, call, key, expected, decorator = '@dlt.source') => {
    const text = source(call, decorator).replace('import dlt\n', 'import dlt\ncached = lambda f: f\nhead = str(1)\n')
    const found = check(text, {}, configured([{ profile: 'prod', secrets: [key] }]))
    expect(found.map((one) => one.replace(':8', ':6'))).toEqual(expected)
  })

  it('that are empty, and settings nobody provides, are hazards of their own', () => {
    const empty = new Map([['prod', ['jobs.load.api_key']]])
    expect(check(asking, {}, { empty })).toEqual(['VALUE_EMPTY load.py:6'])
    const setting = job('pass', '@run.job()', 'topics: list = dlt.config.value')
    expect(check(setting)).toEqual(['SETTING_MISSING load.py:6'])
    const settings = [{ key: 'jobs.load.topics', value: '["a"]' }]
    expect(check(setting, {}, configured([{ profile: '', settings }]))).toEqual([])
  })

  it('are told by the name to add, under the profile the job requires', () => {
    const load = job('shop.shop()', '@run.job(require={"profile": "staging"})').replace(
      'import dlt\n',
      'import dlt, shop\n',
    )
    const shop = 'import dlt\n\n@dlt.source\ndef shop(token=dlt.secrets.value):\n    pass\n'
    const found = findings(load, { 'shop.py': shop }, { profiles: ['prod', 'access', 'staging'] })
    expect(found.map(({ message, hint }) => [message, hint])).toContainEqual([
      'The code asks for the secret `sources.shop.token`, and nothing provides it under the profile `staging`.',
      expect.stringContaining('`STAGING__SOURCES__SHOP__TOKEN`'),
    ])
  })
})

describe('profiles', () => {
  it('of jobs must be configured', () => {
    expect(check(job('pass'), {}, { profiles: ['dev'] })).toEqual(['PROFILE_NOT_CONFIGURED load.py:6'])
    expect(check(job('pass'), {}, { profiles: [], secretsKnown: false })).toEqual([])
    expect(check(job('pass'), {}, { profiles: [], ...configured([{ profile: 'prod', secrets: ['a'] }]) })).toEqual([])
  })

  it('are one more for interactive jobs, which else have the rights of prod', () => {
    const board = `${head}\n@run.interactive()\ndef job():\n    pass\n`
    expect(check(board, {}, { profiles: ['prod'] })).toEqual(['ACCESS_NOT_CONFIGURED load.py:6'])
    expect(check(board)).toEqual([])
  })
})

describe('code', () => {
  it('in development mode is pointed to', () => {
    expect(check(job('dlt.pipeline("a", dev_mode=True)'))).toEqual(['DEV_MODE load.py:7'])
    expect(check(job('dlt.pipeline("a", dev_mode=False)'))).toEqual([])
    expect(check(job('dlt.pipeline("a", dev_mode=debug)').replace('@run', 'debug = True\n@run'))).toEqual([])
  })

  const module = (text: string) => ({ '__deployment__.py': 'import script\n__all__ = ["script"]\n', 'script.py': text })
  it('of a script that only defines is pointed to', () => {
    expect(check('', module('import dlt\nNAME = "a"\ndef f():\n    pass\n'))).toEqual(['MODULE_IDLE script.py:1'])
    expect(check('', module('def f():\n    pass\nif __name__ == "__main__":\n    f()\n'))).toEqual([])
    expect(check('', module('def f():\n    pass\nf()\n'))).toEqual([])
  })
})

describe('schedules', () => {
  const timed = (text: string): string =>
    job('pass', `@run.job(trigger=${text}, require={"timezone": "Europe/Berlin"})`)

  it.each([
    ['trigger.every("5m")', []],
    ['trigger.every("2m")', ['SCHEDULE_TOO_FREQUENT load.py:6']],
    ['trigger.schedule("*/5 * * * *")', []],
    ['trigger.schedule("*/2 * * * *")', ['SCHEDULE_TOO_FREQUENT load.py:6']],
    ['trigger.schedule("58,1 8 * * *")', []],
    ['trigger.schedule("0,3 8 1 * *")', ['SCHEDULE_TOO_FREQUENT load.py:6']],
  ])('%s', (text, expected) => {
    expect(check(timed(text))).toEqual(expected)
    expect(check(timed(text), {}, { onActions: false })).toEqual([])
  })

  it('name their next three runs on the clocks of the job, over the night in which these skip an hour', () => {
    const [found] = findings(timed('trigger.schedule("59 1-3/2 * * *")').replace('59 1-3/2', '58,59 1'), {}, {})
    expect(found?.message).toContain(
      'Due next: 2026-03-29 01:58 Europe/Berlin, 2026-03-29 01:59 Europe/Berlin and 2026-03-30 01:58 Europe/Berlin.',
    )
  })

  it('and timeouts that outlive the runner are pointed to', () => {
    const long = (timeout: string): string => job('pass', `@run.job(execute={"timeout": ${timeout}})`)
    expect(check(long('"7h"'))).toEqual(['TIMEOUT_TOO_LONG load.py:6'])
    expect(check(long('"6h"'))).toEqual([])
  })
})

it('tells which jobs import a file, directly or not', () => {
  const load = job('pass').replace('import dlt\n', 'import dlt, shop.orders\n')
  const files = filesOf({
    '__deployment__.py': 'from load import *\n__all__ = ["job"]\n',
    'load.py': load,
    'shop/__init__.py': '',
    'shop/orders.py': 'from . import prices\n',
    'shop/prices.py': '',
    'other.py': '',
  })
  const { manifest } = generateManifest({ ...reading, files })
  const { code } = checkWorkspace({ ...seeing, files, jobs: manifest?.jobs ?? [] })
  const paths = [...code].flatMap(([path, refs]) => (refs.includes('jobs.load.job') ? [path] : []))
  expect(paths.toSorted()).toEqual(['load.py', 'shop/__init__.py', 'shop/orders.py', 'shop/prices.py'])
})
