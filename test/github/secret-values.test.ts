import { describe, expect, it } from 'vitest'
import { secretValues } from '#github/secret-values'

const none = { 'api-key': null, 'github-token': null, secrets: {} }
const ofToml = (document: string): readonly string[] => secretValues(none, { PROD_SECRETS_TOML: document })

describe('values to mask', () => {
  it('are keys, tokens and everything in the secrets input', () => {
    const secrets = { ANYTHING: 'some value', PROD__API__KEY: 'k-123' }
    const values = secretValues({ 'api-key': 'dlt-key', 'github-token': 'ghs_token', secrets }, {})
    expect(values).toEqual([btoa('x-access-token:ghs_token'), 'some value', 'ghs_token', 'dlt-key', 'k-123'])
  })

  it('are environment variables named as dlt names settings, and no others', () => {
    const env = {
      PROD__DESTINATION__WAREHOUSE__CREDENTIALS__PASSWORD: 'hunter2',
      SOURCES__GITHUB__TOKEN: 'gh-pat-1',
      RUNTIME__API_KEY: 'rt-key',
      HOME: '/home/runner',
      GITHUB_REPOSITORY: 'jaffle/pipelines',
      __CF_USER_TEXT_ENCODING: '0x1F5',
    }
    expect(secretValues(none, env)).toEqual(['gh-pat-1', 'hunter2', 'rt-key'])
  })

  it('are the single values of a TOML document, as written and as read', () => {
    const values = ofToml(
      [
        '[destination.warehouse.credentials]',
        'password = "hunter2-in-quotes"',
        "token = 'literal\\path'",
        'port = 54321',
        'pem = """',
        '-----BEGIN KEY-----',
        'MIIE"quoted"vQ',
        '-----END KEY-----"""',
        'escaped = "tab\\tand \\u0041"',
        'list = ["first-item", "second-item"]',
        'inline = { key = "inline-value" }',
      ].join('\n'),
    )
    const expected = [
      'hunter2-in-quotes',
      'literal\\path',
      '54321',
      'tab\\tand \\u0041',
      'tab\tand A',
      'first-item',
      'second-item',
      'inline-value',
    ]
    expect(expected.filter((value) => !values.includes(value))).toEqual([])
    expect(values).toContain('-----BEGIN KEY-----\nMIIE"quoted"vQ\n-----END KEY-----')
  })

  it('are found in a TOML document that does not parse', () => {
    expect(ofToml('[broken\npassword = "hunter2" oops\nother = "open-ended')).toContain('hunter2')
  })

  it('also come from a TOML document of the secrets input', () => {
    expect(secretValues({ ...none, secrets: { SECRETS_TOML: 'a = "from-the-input"' } }, {})).toContain('from-the-input')
  })

  it('leave out what would blacken ordinary text', () => {
    expect(secretValues(none, { A__B: 'true', A__C: '443', A__D: '', A__E: 'None' })).toEqual([])
  })

  it('come longest first, each once', () => {
    expect(secretValues({ ...none, secrets: { A: 'abcd', B: 'abcdefgh', C: 'abcd' } }, { X__Y: 'abcdef' })).toEqual([
      'abcdefgh',
      'abcdef',
      'abcd',
    ])
  })
})
