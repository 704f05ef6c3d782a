import { join } from 'node:path'
import { expect, it } from 'vitest'
import { assembleConfiguration } from '#commands/assemble-configuration'
import { declareConfiguration } from '#commands/declare-configuration'
import { openWorkspace } from '#commands/open-workspace'
import { writePackageArchive } from '#io/package-archive'
import { temporaryFolder } from '#io/temporary-folder'
import { askOracle } from '../oracle/oracle.ts'
import { git } from '../terminal/command-line.ts'
import { openShop, type Shop } from './shop.ts'

interface Answer {
  readonly hash: string
  readonly values: Readonly<Record<string, readonly (readonly [kind: string, value: unknown] | null)[]>>
  /** Fields by name, each with its Python type. */
  readonly credentials: Readonly<Record<string, readonly Readonly<Record<string, readonly [string, string]>>[]>>
}

/** Packs the configuration of a shop, and asks dlt what each profile gets. */
async function packed(
  shop: Shop,
  variables: Readonly<Record<string, string>>,
  profiles: Readonly<Record<string, readonly { readonly key: string; readonly kind: string }[]>>,
  destinations: Readonly<Record<string, readonly (readonly [name: string, type: string])[]>> = {},
): Promise<{ readonly answer: Answer; readonly hash: string; readonly paths: readonly string[] }> {
  const workspace = openWorkspace(shop.door, null)
  const { documents } = await declareConfiguration(shop.door, workspace, { secrets: variables, module: null }, 'here')
  const folder = await temporaryFolder(shop.folder)
  const listing = await assembleConfiguration(workspace, documents, folder.path)
  const archive = join(shop.folder, 'configuration.tar.gz')
  await writePackageArchive(listing, listing.root, archive)
  await folder.remove()
  const answer = await askOracle<Answer>('configuration_resolve', { archive, profiles, destinations })
  return { answer, hash: listing.contentHash, paths: listing.entries.map(({ path }) => path) }
}

const pem = '-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----\n'
const account = { type: 'service_account', private_key: pem, project_id: 'größe' }
const large = 'x'.repeat(48 * 1024)

it('gives each profile under real dlt the values that it was given, of their types', async () => {
  const shop = openShop()
  shop.write('.dlt/secrets.toml', '[sources.orders]\ntoken = "everybody"\nshared = "file"\n')
  shop.write('.dlt/access.config.toml', '[runtime]\nworkspace_id = "ws-access"\n')
  const variables = {
    PROD_SECRETS_TOML: `[destination.warehouse.credentials]\nport = 5432\nssl = true\nratio = 0.5\nhosts = ["a", "b"]\nkey = """\n${pem}"""\n`,
    PROD__SOURCES__ORDERS__TOKEN: 'of prod "quoted" \\ \t end',
    PROD__SOURCES__ORDERS__ACCOUNT: JSON.stringify(account),
    PROD__SOURCES__ORDERS__LIMIT: '250',
    PROD__SOURCES__ORDERS__LARGE: large,
    PROD__SOURCES__ORDERS__MULTILINE: pem,
    ACCESS__SOURCES__ORDERS__TOKEN: 'of access 🔑',
    SECRETS_TOML: 'sources.orders.fallback = "for all"\n',
  }
  const orders = (name: string, kind = 'str') => ({ key: `sources.orders.${name}`, kind })
  const warehouse = (name: string, kind: string) => ({ key: `destination.warehouse.credentials.${name}`, kind })
  const { answer, hash } = await packed(shop, variables, {
    prod: [
      orders('token'),
      orders('shared'),
      orders('fallback'),
      orders('account', 'dict'),
      orders('limit', 'int'),
      orders('large'),
      orders('multiline'),
      warehouse('port', 'int'),
      warehouse('ssl', 'bool'),
      warehouse('ratio', 'float'),
      warehouse('hosts', 'list'),
      warehouse('key', 'str'),
      { key: 'runtime.log_level', kind: 'str' },
    ],
    access: [orders('token'), orders('fallback'), { key: 'runtime.workspace_id', kind: 'str' }, orders('limit', 'int')],
    nightly: [orders('token'), orders('fallback'), orders('shared')],
  })
  expect(answer.hash).toBe(hash)
  expect(answer.values).toEqual({
    prod: [
      ['str', variables.PROD__SOURCES__ORDERS__TOKEN],
      ['str', 'file'],
      ['str', 'for all'],
      ['dict', account],
      ['int', 250],
      ['str', large],
      ['str', pem],
      ['int', 5432],
      ['bool', true],
      ['float', 0.5],
      ['list', ['a', 'b']],
      ['str', pem],
      ['str', 'INFO'],
    ],
    access: [['str', 'of access 🔑'], ['str', 'for all'], ['str', 'ws-access'], null],
    nightly: [
      ['str', 'everybody'],
      ['str', 'for all'],
      ['str', 'file'],
    ],
  })
})

it('gives destinations under real dlt the credentials that they were given in any of the ways dlt takes them', async () => {
  const shop = openShop()
  shop.write('.dlt/config.toml', '[destination.parts]\ncredentials.host = "db.internal"\n')
  const variables = {
    PROD__DESTINATION__WHOLE__CREDENTIALS:
      'postgresql://loader:p%40ss%2Fw%C3%B6rd@db.example.com:5433/shop?connect_timeout=9',
    PROD_SECRETS_TOML: '[destination.parts.credentials]\ndatabase = "shop"\nusername = "loader"\nport = 5434\n',
    PROD__DESTINATION__PARTS__CREDENTIALS__PASSWORD: '12345',
    PROD__DESTINATION__PARTS__CREDENTIALS__CONNECT_TIMEOUT: '20',
    PROD__DESTINATION__LAKE__CREDENTIALS: JSON.stringify({ ...account, client_email: 'loader@example.com' }),
    ACCESS__DESTINATION__WHOLE__CREDENTIALS: 'postgresql://reader:only@db.example.com/shop',
  }
  const { answer } = await packed(
    shop,
    variables,
    {},
    {
      prod: [
        ['whole', 'postgres'],
        ['parts', 'postgres'],
        ['lake', 'bigquery'],
      ],
      access: [['whole', 'postgres']],
    },
  )
  expect(answer.credentials).toMatchObject({
    prod: [
      {
        username: ['str', 'loader'],
        password: ['str', 'p@ss/wörd'],
        host: ['str', 'db.example.com'],
        port: ['int', '5433'],
      },
      {
        host: ['str', 'db.internal'],
        password: ['str', '12345'],
        port: ['int', '5434'],
        connect_timeout: ['int', '20'],
      },
      { private_key: ['str', pem], project_id: ['str', 'größe'], client_email: ['str', 'loader@example.com'] },
    ],
    access: [{ username: ['str', 'reader'], password: ['str', 'only'], port: ['int', '5432'] }],
  })
})

it('packs the files as they are where no variable adds to them, and leaves the checkout alone', async () => {
  const shop = openShop()
  shop.write('.dlt/prod.secrets.toml', '# a remark\n[sources]\ntoken = "x"   # and another\n')
  shop.write('.dlt/profile-name', 'prod\n')
  const before = git(shop.path, 'status', '--porcelain', '--ignored')
  const { answer, hash, paths } = await packed(shop, {}, {})
  expect(answer.hash).toBe(hash)
  expect(paths).toEqual(['config.toml', 'dev.config.toml', 'prod.config.toml', 'prod.secrets.toml'])
  await packed(shop, { PROD__SOURCES__OTHER: 'a value of its own' }, {})
  expect(git(shop.path, 'status', '--porcelain', '--ignored')).toBe(before)
  expect(git(shop.path, 'grep', '--no-index', '--count', 'remark', '--', '.dlt/prod.secrets.toml')).toContain('1')
})

const mixed = `import dlt
from dlt.common.configuration import configspec
from dlt.hub import run

@configspec
class Account:
    tenantId: str = None

@dlt.source(name="MyApi")
def my_api(clientId: str = dlt.secrets.value, account: Account = dlt.secrets.value):
    return []

@dlt.destination
def lake(items, table, apiKey: str = dlt.secrets.value):
    pass

@run.job()
def load_all(userName=dlt.secrets.value, token=dlt.secrets.value, *, Token=dlt.config.value):
    dlt.secrets["sources.crm.apiToken"]
    my_api()

__all__ = ["load_all"]
`

it('spells a key as the code asks for it where only a name in capitals gives it, so that real dlt finds it', async () => {
  const shop = openShop('minimal')
  shop.write('__deployment__.py', mixed)
  const variables = {
    PROD__SOURCES__MYAPI__CLIENTID: 'client',
    PROD__SOURCES__MYAPI__ACCOUNT__TENANTID: 'tenant',
    PROD__SOURCES__CRM__APITOKEN: 'of crm',
    PROD__JOBS____DEPLOYMENT____USERNAME: 'not a name of dlt’s',
    PROD__JOBS__USERNAME: 'user',
    PROD__DESTINATION__LAKE__APIKEY: 'key',
    PROD__DESTINATION__LAKE__CLIENTID: 'of another library',
    PROD__JOBS__TOKEN: 'either',
  }
  const asked = (key: string) => ({ key, kind: 'str' })
  const { answer } = await packed(shop, variables, {
    prod: [
      asked('sources.MyApi.clientId'),
      asked('sources.MyApi.account.tenantId'),
      asked('sources.crm.apiToken'),
      asked('jobs.userName'),
      asked('destination.lake.apiKey'),
      asked('destination.lake.clientid'),
      // As it was written before, which is nothing that the code asks for.
      asked('sources.MyApi.clientid'),
      asked('sources.myapi.clientId'),
    ],
  })
  const found = answer.values['prod']?.map((value) => value?.[1] ?? null)
  expect(found).toEqual(['client', 'tenant', 'of crm', 'user', 'key', 'of another library', null, null])
  const { diagnostics } = await declareConfiguration(
    shop.door,
    openWorkspace(shop.door, null),
    { secrets: variables, module: null },
    'here',
  )
  expect(diagnostics.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    expect.stringContaining('SECRET_NAME_INVALID'),
    'SECRET_SPELLING_UNSURE: The name `PROD__JOBS__TOKEN` is all capitals, and the code spells a part of it `Token` and `token`: which is meant is not known.',
  ])
})
