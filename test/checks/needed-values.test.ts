import { describe, expect, it } from 'vitest'
import { localModules } from '#checks/local-modules'
import { type NeededValue, neededFindings, neededValues } from '#checks/needed-values'
import { generateManifest } from '#deployment/generate-manifest'
import { listConfiguration, partSecrets } from '#workspace/configuration-listing'
import { emptySecrets } from '#workspace/empty-secrets'
import { collectSecrets } from '#workspace/secret-sources'
import { readSettings } from '#workspace/settings-files'
import { askOracle } from '../oracle/oracle.ts'
import { filesOf } from '../workspace/files-in-memory.ts'

const python = { major: 3, minor: 11 } as const
type Texts = Readonly<Record<string, string>>

/** What the jobs of a workspace need, read from its files and variables. */
function needsOf(texts: Texts, variables: Texts = {}): readonly NeededValue[] {
  const files = filesOf({
    '__deployment__.py': 'from load import job\n__all__ = ["job"]\n',
    'pyproject.toml': '[project]\nname = "shop"\nversion = "1"\ndependencies = ["dlt[hub]==1.26.0"]\n',
    ...texts,
  })
  const settings = readSettings(files, '.dlt')
  const { secrets, unset } = collectSecrets({ files: settings.secrets, variables, profiles: ['access', 'prod'] })
  const parted = partSecrets(settings.config, secrets)
  const { manifest, diagnostics } = generateManifest({
    files,
    module: '__deployment__',
    useAll: true,
    python,
    dlt: { major: 1, minor: 26, patch: 0 },
    createdAt: '2026-03-15T08:00:00+00:00',
  })
  if (manifest === null) throw new Error(JSON.stringify(diagnostics))
  return neededValues({
    jobs: manifest.jobs,
    modules: localModules(files, '__deployment__', python),
    configuration: listConfiguration(parted, new Map()),
    empty: emptySecrets(parted.secrets, unset),
  }).filter(({ jobs }) => jobs.includes('jobs.load.job'))
}

const states = (needs: readonly NeededValue[]): readonly string[] =>
  needs.map(({ profile, key, state }) => `${profile} ${key} ${state}`)

const head = 'import dlt\nfrom dlt.hub import run\n'
const job = (parameters: string, body = 'pass'): Texts => ({
  'load.py': `${head}\n@run.job()\ndef job(${parameters}):\n    ${body}\n`,
})
const asking = (annotation = ': str'): Texts => job(`token${annotation} = dlt.secrets.value`)
const secrets = (text: string): Texts => ({ '.dlt/prod.secrets.toml': text })
const config = (text: string): Texts => ({ '.dlt/prod.config.toml': text })
const pipeline = (name: string): Texts => job('', `dlt.pipeline("orders", destination="${name}")`)
const postgres = config('[destination.warehouse]\ndestination_type = "postgres"\n')
const runJob = 'import load; load.job()'
const open = (name: string, kind: string): string => `credentials("${name}", "${kind}")`

/** What is asked, what is there, and what runs. Real dlt must miss exactly the fields that are said to be missing. */
const cases: readonly (readonly [what: string, texts: Texts, run: string, expected: readonly string[]])[] = [
  ['a parameter', asking(), runJob, ['jobs.load.token missing']],
  [
    'one with its sections',
    { ...asking(), ...secrets('[jobs.load]\ntoken = "x"\n') },
    runJob,
    ['jobs.load.token provided'],
  ],
  ['one without', { ...asking(), ...secrets('token = "x"\n') }, runJob, ['jobs.load.token provided']],
  [
    'one for every profile',
    { ...asking(), '.dlt/secrets.toml': 'token = "x"\n' },
    runJob,
    ['jobs.load.token provided'],
  ],
  [
    'one of another profile',
    { ...asking(), '.dlt/dev.secrets.toml': 'token = "x"\n' },
    runJob,
    ['jobs.load.token missing'],
  ],
  ['one that may be None', asking(': "str | None"'), runJob, []],
  ['a setting', job('url: str = dlt.config.value'), runJob, ['jobs.load.url missing']],
  ['a key', job('', 'dlt.secrets["a.token"]'), runJob, ['a.token missing']],
  [
    'a key that is there',
    { ...job('', 'dlt.secrets["a.token"]'), ...secrets('a.token = "x"\n') },
    runJob,
    ['a.token provided'],
  ],
  [
    'a key elsewhere',
    { ...job('', 'dlt.secrets["a.token"]'), ...secrets('token = "x"\n') },
    runJob,
    ['a.token missing'],
  ],
  [
    'a key within a try',
    job('', 'try:\n        dlt.secrets["a.token"]\n    except KeyError:\n        pass'),
    runJob,
    [],
  ],
  ['a key asked after', job('', 'dlt.secrets["a.token"] if "a.token" in dlt.secrets else None'), runJob, []],
  ['a key asked for softly', job('', 'dlt.secrets.get("a.token")'), runJob, []],
  [
    'credentials',
    { ...pipeline('warehouse'), ...postgres },
    open('warehouse', 'postgres'),
    ['destination.warehouse.credentials missing'],
  ],
  [
    'credentials by type',
    pipeline('postgres'),
    open('postgres', 'postgres'),
    ['destination.postgres.credentials missing'],
  ],
  [
    'a connection string',
    {
      ...pipeline('warehouse'),
      ...postgres,
      ...secrets('destination.warehouse.credentials = "postgresql://u:p@h:5432/d"\n'),
    },
    open('warehouse', 'postgres'),
    ['destination.warehouse.credentials provided'],
  ],
  [
    'credentials in parts',
    {
      ...pipeline('warehouse'),
      ...config(
        '[destination.warehouse]\ndestination_type = "postgres"\ncredentials.host = "h"\ncredentials.database = "d"\n',
      ),
      ...secrets('[destination.warehouse.credentials]\nusername = "u"\n'),
    },
    open('warehouse', 'postgres'),
    [
      'destination.warehouse.credentials.database provided',
      'destination.warehouse.credentials.host provided',
      'destination.warehouse.credentials.password missing',
      'destination.warehouse.credentials.username provided',
    ],
  ],
  [
    'parts in fewer sections',
    {
      ...pipeline('postgres'),
      ...secrets(
        'credentials.host = "h"\ndestination.credentials.password = "p"\n[destination.postgres]\ncredentials.username = "u"\ncredentials.database = "d"\n',
      ),
    },
    open('postgres', 'postgres'),
    [
      'destination.postgres.credentials.database provided',
      'destination.postgres.credentials.host provided',
      'destination.postgres.credentials.password provided',
      'destination.postgres.credentials.username provided',
    ],
  ],
  ['a destination that needs none', pipeline('duckdb'), open('duckdb', 'duckdb'), []],
  ...['clickhouse', 'redshift', 'snowflake'].map((kind): (typeof cases)[number] => [
    `credentials of ${kind}`,
    pipeline(kind),
    open(kind, kind),
    [`destination.${kind}.credentials missing`],
  ]),
]

describe('what jobs need of the configuration', () => {
  it.each(cases)('%s', (_, texts, _run, expected) => {
    expect(states(needsOf(texts))).toEqual(expected.map((each) => `prod ${each}`))
  })

  it('is missing exactly where real dlt misses it', async () => {
    const question = cases.map(([, files, run]) => ({ files, profile: 'prod', run }))
    const answers = await askOracle<readonly (readonly string[] | null)[]>('configuration_needs', question)
    const ours = cases.map(([, , , expected]) => {
      const missing = expected.filter((each) => each.endsWith(' missing')).map((each) => each.split(' ')[0] ?? '')
      return missing.length === 0 ? null : missing
    })
    for (const [at, [what]] of cases.entries()) {
      // dlt names a key that is looked up whole, a field by its own name, and credentials as one.
      const fields = ours[at]?.map((key) =>
        key.startsWith('destination.') ? 'credentials' : key.replace(/^jobs\.load\./, ''),
      )
      expect(answers[at], what).toEqual(fields ?? null)
    }
  })

  it('is empty where all that gives it is', () => {
    const empty = (texts: Texts, variables: Texts = {}) => states(needsOf({ ...asking(), ...texts }, variables))
    expect(empty(secrets('token = ""\n'))).toEqual(['prod jobs.load.token empty'])
    expect(empty(config('token = ""\n'))).toEqual(['prod jobs.load.token empty'])
    expect(empty({}, { PROD__JOBS__LOAD__TOKEN: '' })).toEqual(['prod jobs.load.token empty'])
    expect(empty(secrets('jobs.load.token = "x"\n'), { PROD__TOKEN: '' })).toEqual(['prod jobs.load.token provided'])
  })

  it('names the variable to add and the place that asks', () => {
    const [need] = needsOf(asking())
    expect(need).toMatchObject({
      variable: 'PROD__JOBS__LOAD__TOKEN',
      kind: 'secret',
      location: { file: 'load.py', line: 5 },
    })
    expect(needsOf(asking(), { [need?.variable ?? '']: 'x' })).toMatchObject([{ state: 'provided' }])
    expect(neededFindings([need!]).map(({ code, hint }) => [code, hint])).toEqual([
      [
        'SECRET_MISSING',
        'Add the repository secret `PROD__JOBS__LOAD__TOKEN`, or put the key into the document `<PROFILE>_SECRETS_TOML`.',
      ],
    ])
  })

  it('is not asked of the configuration where a call passes it, by name, by place or by a star', () => {
    const source = (call: string): Texts => ({
      'load.py': `${head}\n@dlt.source\ndef shop(token=dlt.secrets.value):\n    pass\n\n@run.job()\ndef job():\n    ${call}\n`,
    })
    expect(states(needsOf(source('shop()')))).toEqual(['prod sources.load.token missing'])
    for (const call of ['shop(token="x")', 'shop("x")', 'shop(*args)', 'shop(**values)', 'shop.with_name(token="x")'])
      expect(states(needsOf(source(call))), call).toEqual([])
  })

  it('is what dlt’s own sources are not given', () => {
    const calling = (call: string): Texts => ({
      'load.py': `${head}from dlt.sources.sql_database import sql_database\n\n@run.job()\ndef job():\n    ${call}\n`,
    })
    expect(states(needsOf(calling('sql_database()')))).toEqual(['prod sources.sql_database.credentials missing'])
    expect(
      states(needsOf({ ...calling('sql_database()'), ...secrets('[sources.sql_database.credentials]\nhost = "h"\n') })),
    ).toEqual(['prod sources.sql_database.credentials provided'])
    expect(states(needsOf(calling('sql_database("postgresql://h/d")')))).toEqual([])
  })
})
