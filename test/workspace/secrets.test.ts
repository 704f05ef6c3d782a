import { format, inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { fingerprintSecrets } from '#io/fingerprint'
import { configurationHash, listConfiguration, partSecrets } from '#workspace/configuration-listing'
import { secretName, secretVariable } from '#workspace/secret-name'
import { isSecretSetting } from '#workspace/secret-settings'
import { collectSecrets, type SecretsByProfile } from '#workspace/secret-sources'
import { SecretText } from '#workspace/secret-text'
import { readSettings } from '#workspace/settings-files'
import { trackedSecrets } from '#workspace/tracked-secrets'
import { filesOf } from './files-in-memory.ts'

const profiles = ['access', 'dev', 'eu-prod', 'prod', 'prod_eu', 'tests']

function gather(files: Readonly<Record<string, string>>, variables: Readonly<Record<string, string | undefined>>) {
  const settings = readSettings(filesOf(files), '.dlt')
  const collected = collectSecrets({ files: settings.secrets, settings: settings.config, variables, profiles })
  return { ...collected, config: settings.config }
}

const revealed = (secrets: SecretsByProfile): Record<string, Record<string, string>> =>
  Object.fromEntries(
    [...secrets].map(([profile, values]) => [
      profile,
      Object.fromEntries([...values].map(([key, value]) => [key, value.reveal()])),
    ]),
  )

describe('the name of a variable', () => {
  it.each([
    ['SECRETS_TOML', { kind: 'document', profile: '' }],
    ['PROD_SECRETS_TOML', { kind: 'document', profile: 'prod' }],
    ['EU_PROD_SECRETS_TOML', { kind: 'document', profile: 'eu-prod' }],
    ['STAGING_SECRETS_TOML', { kind: 'document', profile: null }],
    ['PROD__SOURCES__GITHUB__TOKEN', { kind: 'value', profile: 'prod', path: ['SOURCES', 'GITHUB', 'TOKEN'] }],
    ['EU_PROD__TOKEN', { kind: 'value', profile: 'eu-prod', path: ['TOKEN'] }],
    ['PROD_EU__TOKEN', { kind: 'value', profile: 'prod_eu', path: ['TOKEN'] }],
    ['SOURCES__GITHUB__TOKEN', null],
    ['STAGING__TOKEN', null],
    ['prod__token', null],
    ['PROD__', null],
    ['PROD__A____B', null],
    ['PATH', null],
  ])('%s', (name, meaning) => {
    expect(secretName(name, profiles)).toEqual(meaning)
  })

  it('is the one to add for a key that is missing', () => {
    const name = secretVariable('eu-prod', ['sources', 'MyApi', 'token'])
    expect(name).toBe('EU_PROD__SOURCES__MYAPI__TOKEN')
    expect(secretName(name, profiles)).toMatchObject({ profile: 'eu-prod' })
  })
})

describe('secrets', () => {
  it('come from files, then documents, then single variables, later ones over earlier ones', () => {
    const { secrets, diagnostics } = gather(
      {
        '.dlt/secrets.toml': '[a]\nx = "file"\ny = "file"\n',
        '.dlt/prod.secrets.toml': '[a]\nx = "prod file"\nz = "prod file"\nw = "prod file"\n',
      },
      {
        SECRETS_TOML: '[a]\ny = "document"\n',
        PROD_SECRETS_TOML: 'a.z = "prod document"\na.w = "prod document"',
        PROD__A__W: 'variable',
      },
    )
    expect(revealed(secrets)).toEqual({
      '': { 'a.x': 'file', 'a.y': 'document' },
      prod: { 'a.w': 'variable', 'a.x': 'prod file', 'a.z': 'prod document' },
    })
    expect(diagnostics).toMatchObject([{ code: 'SECRETS_CONTRADICT', severity: 'warning' }])
    expect(diagnostics[0]?.message).toMatch(/`PROD__A__W` gives `a\.w` of the profile `prod`/)
  })

  it.each<[string, Record<string, string>, readonly string[]]>([
    ['that say the same', { PROD_SECRETS_TOML: 'a = "x"', PROD__A: 'x' }, []],
    ['that say another thing', { PROD_SECRETS_TOML: 'a = "x"', PROD__A: 'y' }, ['SECRETS_CONTRADICT']],
    ['of which one is a table', { PROD_SECRETS_TOML: '[a]\nb = 1', PROD__A: 'y' }, ['SECRETS_CONTRADICT']],
    ['that stand below a value', { PROD_SECRETS_TOML: 'a = 1', PROD__A__B: 'y' }, ['SECRETS_CONTRADICT']],
    ['of different profiles', { PROD_SECRETS_TOML: 'a = 1', DEV__A: 'y', SECRETS_TOML: 'a = 2' }, []],
  ])('from two variables %s', (_, variables, expected) => {
    expect(gather({}, variables).diagnostics.map(({ code }) => code)).toEqual(expected)
  })

  it('of variables go together with those of files, or stand in their place where that is asked for', () => {
    const files = readSettings(
      filesOf({ '.dlt/prod.secrets.toml': 'a = "file"\nb = "file"\n', '.dlt/dev.secrets.toml': 'c = "file"\n' }),
      '.dlt',
    ).secrets
    const variables = { PROD_SECRETS_TOML: 'a = "document"', PROD__D: 'variable' }
    const merged = collectSecrets({ files, variables, profiles, mode: 'merge' })
    expect(revealed(merged.secrets)).toEqual({
      dev: { c: 'file' },
      prod: { a: 'document', b: 'file', d: 'variable' },
    })
    const replaced = collectSecrets({ files, variables, profiles, mode: 'replace' })
    expect(revealed(replaced.secrets)).toEqual({ dev: { c: 'file' }, prod: { a: 'document', d: 'variable' } })
    expect(replaced.diagnostics.map(({ message }) => message)).toEqual([
      'The secrets that files of the checkout have for `prod` are left out, because others stand in their place: a, b.',
    ])
  })

  it('that are larger than GitHub keeps are refused by name', () => {
    const { diagnostics } = gather({}, { PROD__A: 'ß'.repeat(24_576), PROD__B: 'ß'.repeat(24_577) })
    expect(diagnostics).toMatchObject([{ code: 'SECRET_TOO_LARGE', severity: 'error' }])
    expect(diagnostics[0]?.message).toContain('`PROD__B` has 49154 bytes')
  })

  it.each(['PROD__', 'PROD__A____B', 'prod__token', 'PROD__a', 'PROD__A-B', 'EU_PROD__A.B'])(
    'are reported where the name, %s, is none of dlt’s',
    (name) => {
      const { secrets, diagnostics } = gather({}, { [name]: 'x' })
      expect([secrets.size, diagnostics.map(({ code }) => code)]).toEqual([0, ['SECRET_NAME_INVALID']])
    },
  )

  it('that were handed over under a profile that nobody knows are reported, and in the environment are none', () => {
    const variables = { STAGING__SOURCES__TOKEN: 'x', GH_TOKEN: 'y' }
    const codes = (given: readonly string[]) =>
      collectSecrets({ files: new Map(), variables, profiles, given }).diagnostics.map(({ code }) => code)
    expect(codes(Object.keys(variables))).toEqual(['SECRETS_PROFILE_UNKNOWN'])
    expect(codes([])).toEqual([])
  })

  it('keep the spelling that a document gives a key, else have small letters', () => {
    const { secrets } = gather(
      { '.dlt/secrets.toml': '[sources.MyApi]\nclientId = "x"\n' },
      { PROD__SOURCES__MYAPI__CLIENTID: 'a', PROD__SOURCES__MYAPI__TOKEN: 'b', PROD__SOURCES__OTHER__TOKEN: 'c' },
    )
    expect(revealed(secrets)['prod']).toEqual({
      'sources.MyApi.clientId': 'a',
      'sources.MyApi.token': 'b',
      'sources.other.token': 'c',
    })
  })

  it('have the spelling of plain settings beside them, too', () => {
    const { secrets } = gather(
      { '.dlt/prod.config.toml': '[sources.MyApi]\nurl = "u"\n', '.dlt/config.toml': '[destination.Lake]\na = 1\n' },
      { PROD__SOURCES__MYAPI__TOKEN: 'a', PROD__DESTINATION__LAKE__PASSWORD: 'b' },
    )
    expect(Object.keys(revealed(secrets)['prod'] ?? {})).toEqual(['destination.Lake.password', 'sources.MyApi.token'])
  })

  it('of another type than text are written as TOML writes them', () => {
    const { secrets } = gather({}, { PROD_SECRETS_TOML: 'port = 5432\nrate = 1.0\nflag = true\nkeys = ["a", 1]\n' })
    expect(revealed(secrets)['prod']).toEqual({ flag: 'true', keys: '["a", 1]', port: '5432', rate: '1.0' })
  })

  it('that are empty are missing, and reported by name', () => {
    const { secrets, diagnostics } = gather({}, { PROD__A__B: '', PROD_SECRETS_TOML: ' \n', DEV__A: undefined })
    expect(revealed(secrets)).toEqual({})
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['SECRET_EMPTY', 'The secret `PROD_SECRETS_TOML` is empty.'],
      ['SECRET_EMPTY', 'The secret `PROD__A__B` is empty.'],
    ])
  })

  it('of a profile that nobody knows are reported', () => {
    const { secrets, diagnostics } = gather({}, { STAGING_SECRETS_TOML: 'a = 1' })
    expect([secrets.size, diagnostics.map(({ code }) => code)]).toEqual([0, ['SECRETS_PROFILE_UNKNOWN']])
  })

  it('that git tracks are a hazard each', () => {
    const tracked = ['.dlt/secrets.toml', '.dlt/prod.secrets.toml', '.dlt/config.toml', 'sub/secrets.toml']
    expect(trackedSecrets(tracked).map(({ location }) => location?.file)).toEqual([
      '.dlt/secrets.toml',
      '.dlt/prod.secrets.toml',
      'sub/secrets.toml',
    ])
  })
})

describe('a setting that looks like a secret', () => {
  it.each([
    ['destination.warehouse.credentials.password', 'x', true],
    ['sources.github.api_key', 'x', true],
    ['sources.x.apikey', 'x', true],
    ['sources.x.access_token', 'x', true],
    ['sources.x.aws_secret_access_key', 'x', true],
    ['destination.duckdb.credentials', 'local.duckdb', true],
    ['sources.x.url', 'postgres://me:hunter2@host/db', true],
    ['sources.x.url', 'https://host/db?a=b@c', false],
    ['sources.x.primary_key', 'id', false],
    ['sources.x.token_url', 'https://host', false],
    ['sources.x.max_tokens', '100', false],
    ['runtime.log_level', 'INFO', false],
  ])('%s = %s: %s', (key, value, secret) => {
    expect(isSecretSetting(key, value)).toBe(secret)
  })

  it('is counted among the secrets and reported, and one from a proper source stands over it', () => {
    const { config, secrets } = gather(
      { '.dlt/prod.config.toml': 'password = "config"\nhost = "h"\ntoken = "config"\n' },
      { PROD__TOKEN: 'proper' },
    )
    const declared = partSecrets(config, secrets)
    expect(declared.settings.get('prod')).toEqual(new Map([['host', '"h"']]))
    expect(revealed(declared.secrets)['prod']).toEqual({ password: '"config"', token: 'proper' })
    expect(declared.diagnostics.map(({ code, message }) => [code, message])).toEqual([
      [
        'SECRET_IN_CONFIG',
        'The setting `password` in `prod.config.toml` looks like a secret, and that file is for everybody to read.',
      ],
      [
        'SECRET_IN_CONFIG',
        'The setting `token` in `prod.config.toml` looks like a secret, and that file is for everybody to read.',
      ],
    ])
  })
})

describe('the fingerprint of a profile’s secrets', () => {
  const here = { workspace: 'usgs', place: 'refs/dlt-deploy/usgs' }
  const of = (values: Record<string, string>, profile = 'prod'): SecretsByProfile =>
    new Map([[profile, new Map(Object.entries(values).map(([key, value]) => [key, new SecretText(value)]))]])
  const fingerprint = async (secrets: SecretsByProfile, place = here) => [
    ...(await fingerprintSecrets(place, secrets)).values(),
  ]

  it('is the same for the same secrets in any order, and another for any other', async () => {
    const [first] = await fingerprint(of({ a: '1', b: '2' }))
    expect(first).toMatch(/^[A-Za-z0-9+/]{43}=$/)
    expect(await fingerprint(of({ b: '2', a: '1' }))).toEqual([first])
    const others = [
      await fingerprint(of({ a: '1', b: '3' })),
      await fingerprint(of({ a: '1', c: '2' })),
      await fingerprint(of({ a: '1,b', '2': '' })),
      await fingerprint(of({ a: '1', b: '2' }, 'dev')),
      await fingerprint(of({ a: '1', b: '2' }), { ...here, workspace: 'other' }),
      await fingerprint(of({ a: '1', b: '2' }), { ...here, place: 'other' }),
    ]
    expect(new Set([first, ...others.flat()]).size).toBe(7)
  })

  it('is not made where there are none', async () => {
    expect(await fingerprint(new Map([['prod', new Map()]]))).toEqual([])
  })
})

describe('the configuration as it is shown', () => {
  it('lists settings with values and secrets by name, by profile, without the profiles that have neither', async () => {
    const { config, secrets } = gather(
      {
        '.dlt/config.toml': '[runtime]\nlog_level = "INFO"\n',
        '.dlt/prod.config.toml': 'n = 1\nb = 7200.0\n',
        '.dlt/dev.config.toml': '',
      },
      { PROD__B: 'x', PROD__A: 'y', ACCESS__A: 'z' },
    )
    const declared = partSecrets(config, secrets)
    const configuration = listConfiguration(
      declared,
      new Map([
        ['prod', 'fp'],
        ['access', 'fa'],
      ]),
    )
    expect(configuration.profiles).toEqual([
      { profile: '', settings: [{ key: 'runtime.log_level', value: '"INFO"' }], secrets: [], fingerprint: null },
      { profile: 'access', settings: [], secrets: ['a'], fingerprint: 'fa' },
      {
        profile: 'prod',
        settings: [
          { key: 'b', value: '7200.0' },
          { key: 'n', value: '1' },
        ],
        secrets: ['a', 'b'],
        fingerprint: 'fp',
      },
    ])
    expect(configuration.contentHash).toBe(configurationHash(configuration.profiles))
    expect(configuration.contentHash).not.toBe(configurationHash(configuration.profiles.slice(1)))
  })

  it('holds no value of a secret, nor does any diagnostic, however hostile the values are', async () => {
    const canary = 'kanarienvogel'
    const hostile = [
      canary,
      `"${canary}"`,
      `${canary}\n[x]\ny = 1`,
      `{message} {name} ${canary}`,
      `' + ${canary}`,
      `\${{ ${canary} }}`,
      `::add-mask::${canary}`,
      `-----BEGIN PRIVATE KEY-----\n${canary}\n-----END PRIVATE KEY-----\n`,
      `{"private_key": "${canary}"}`,
      `a = "${canary}`,
      `[${canary}`,
      `= ${canary}`,
      `a = 1\na = "${canary}"`,
      `a = ${canary}`,
      `a = "\\u${canary}"`,
    ]
    for (const value of hostile) {
      const { secrets, config, diagnostics } = gather(
        {
          '.dlt/secrets.toml': value,
          '.dlt/config.toml': `password = ${JSON.stringify(value)}\nurl = "https://u:${canary}@h"\n`,
          '.dlt/prod.config.toml': value.includes('=') ? value : '',
        },
        {
          PROD__A__PASSWORD: value,
          SECRETS_TOML: value,
          PROD_SECRETS_TOML: `password = ${JSON.stringify(value)}`,
          NOBODY_SECRETS_TOML: value,
          DEV_SECRETS_TOML: `a = ${value}`,
        },
      )
      const declared = partSecrets(new Map([...config].filter(([profile]) => profile !== 'prod')), secrets)
      const configuration = listConfiguration(
        declared,
        await fingerprintSecrets({ workspace: 'w', place: 'p' }, declared.secrets),
      )
      const settings = readSettings(filesOf({ '.dlt/secrets.toml': value, '.dlt/config.toml': value }), '.dlt')
      const shown = [
        configuration,
        diagnostics,
        declared.diagnostics,
        settings.diagnostics,
        [...declared.secrets].map(([profile, values]) => [profile, [...values]]),
      ]
      for (const text of [
        JSON.stringify(shown),
        inspect(shown, { depth: 10 }),
        format('%o %j', shown, shown),
        String(shown),
      ]) {
        expect(text, value).not.toContain(canary)
      }
      expect(configuration.profiles.map(({ profile }) => profile)).toContain('prod')
    }
  })

  it('shows a wrapped value to no way of printing it', () => {
    const secret = new SecretText('hunter2')
    const printed = [
      String(secret),
      `${secret}`,
      JSON.stringify({ secret }),
      inspect(secret, { showHidden: true }),
      format('%s %o %O %j', secret, secret, secret, secret),
      Object.values(secret).join(),
    ]
    expect(printed.join()).not.toContain('hunter2')
    expect(secret.reveal()).toBe('hunter2')
  })
})
