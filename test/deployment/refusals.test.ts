import { describe, expect, it } from 'vitest'
import { generateManifest } from '#deployment/generate-manifest'

function generate(files: Readonly<Record<string, string>>, dlt = { major: 1, minor: 26, patch: 0 }) {
  return generateManifest({
    files: { read: (file) => (files[file] === undefined ? null : new TextEncoder().encode(files[file])) },
    module: '__deployment__',
    useAll: true,
    python: { major: 3, minor: 11 },
    dlt,
    createdAt: '2026-01-01T00:00:00+00:00',
  })
}

const job = (decorator: string, before = ''): string =>
  `import os\nfrom dlt.hub import run\n${before}\n\n@run.job(${decorator})\ndef load(limit: int = 5):\n    pass\n\n__all__ = ["load"]\n`

const cases: readonly (readonly [title: string, source: string, code: string, line: number, words: string])[] = [
  [
    'an environment variable',
    job('trigger=CRON', 'CRON = os.environ.get("CRON")'),
    'JOB_VALUE_UNKNOWN',
    3,
    'it is an environment variable',
  ],
  [
    'the clock',
    job('trigger="@daily", interval={"start": now()}', 'from datetime import datetime; now = datetime.now'),
    'JOB_VALUE_UNKNOWN',
    5,
    'it depends on the clock',
  ],
  [
    'a call of another package',
    job('expose={"display_name": title()}', 'from titles import title'),
    'JOB_VALUE_UNKNOWN',
    5,
    'it is a call of `titles.title`',
  ],
  [
    'a file',
    job('expose={"display_name": TEXT}', 'TEXT = open("x").read()'),
    'JOB_VALUE_UNKNOWN',
    3,
    'it reads a file',
  ],
  [
    'a decorator that was never imported',
    'from dlt.hub import run\n\n@runn.job\ndef load():\n    pass\n',
    'IMPORT_RAISES',
    3,
    "NameError: name 'runn' is not defined",
  ],
  ['a trigger that dlt refuses', job('trigger="nonsense"'), 'TRIGGER_UNREADABLE', 5, 'cannot normalize'],
  ['a name that is no identifier', job('name="my-load"'), 'JOB_NAME_INVALID', 5, '`my-load`'],
  [
    'a source that is called',
    'import dlt\n\n@dlt.source\ndef shop():\n    return []\n\nshop()\n',
    'SOURCE_CALLED_AT_IMPORT',
    7,
    'instantiated',
  ],
  [
    'an interval that is no text',
    job('trigger="@daily", interval={"start": 5}'),
    'MANIFEST_TYPE_INVALID',
    6,
    '`start`',
  ],
  [
    'a list of jobs that depends on the environment',
    `${job('')}if os.environ.get("X"):\n    __all__.append("more")\n`,
    'VALUE_NOT_STATIC',
    10,
    'it is an environment variable',
  ],
  [
    'a module that is not in the workspace',
    'import pipelinez\n__all__ = ["pipelinez"]\n',
    'VALUE_NOT_STATIC',
    1,
    'not part of this workspace',
  ],
  ['a syntax error', 'from dlt.hub import run\ndef load(:\n    pass\n', 'SYNTAX_ERROR', 2, ''],
]

describe('a refusal', () => {
  it.each(cases)('of %s names the expression, the place and the reason', (_title, source, code, line, words) => {
    const { manifest, diagnostics } = generate({ '__deployment__.py': source })
    const errors = diagnostics.filter((one) => one.severity === 'error')
    expect(manifest).toBeNull()
    expect(errors.map((one) => [one.code, one.location?.file, one.location?.line])).toContainEqual([
      code,
      '__deployment__.py',
      line,
    ])
    expect(errors.map((one) => one.message).join('\n')).toContain(words)
    expect(errors.every((one) => one.location?.source !== undefined)).toBe(true)
  })

  it('points into the module where the value stops being known', () => {
    const files = {
      '__deployment__.py': job('trigger=CRON', 'from settings import CRON'),
      'settings.py': 'import requests\n\nCRON = requests.get("x").text\n',
    }
    const [error] = generate(files).diagnostics
    expect(error?.location).toMatchObject({ file: 'settings.py', line: 3, column: 8 })
  })

  it('is not needed where the unknown does not reach the manifest', () => {
    const source = job('trigger="@daily"', 'TOKEN = os.environ["TOKEN"]\nfor name in os.environ:\n    print(name)')
    expect(generate({ '__deployment__.py': source }).diagnostics).toEqual([])
  })

  it('says where there is no deployment module', () => {
    expect(generate({}).diagnostics.map((one) => one.code)).toEqual(['DEPLOYMENT_MODULE_NOT_FOUND'])
  })
})

describe('what is generated', () => {
  it('says where each job is declared', () => {
    const { places } = generate({ '__deployment__.py': job('') })
    expect([...places].map(([ref, place]) => [ref, place.file, place.line])).toEqual([
      ['jobs.__deployment__.load', '__deployment__.py', 6],
    ])
  })

  it.each([
    [0, 5, 0],
    [1, 25, 9],
    [1, 99, 0],
    [2, 0, 0],
  ])('is nothing for dlt %i.%i.%i, whose manifests were never compared', (major, minor, patch) => {
    const { manifest, diagnostics } = generate({ '__deployment__.py': job('') }, { major, minor, patch })
    expect(manifest).toBeNull()
    expect(diagnostics.map((one) => one.code)).toEqual(['DLT_VERSION_UNREAD'])
  })

  it('is nothing for a pre-release, which is said to be one', () => {
    const dlt = { major: 1, minor: 30, patch: 1, prerelease: 'a1' }
    const { manifest, diagnostics } = generate({ '__deployment__.py': job('') }, dlt)
    expect(manifest).toBeNull()
    expect(diagnostics).toMatchObject([
      { code: 'DLT_VERSION_PRERELEASE', message: expect.stringContaining('dlt 1.30.1a1, a pre-release') },
    ])
  })
})
