import { describe, expect, it } from 'vitest'
import { readInputs } from '#github/read-inputs'

const read = (given: Readonly<Record<string, string>>) =>
  readInputs(Object.fromEntries(Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])))

describe('inputs that were given', () => {
  it.each([
    ['command', 'deploy', 'deploy'],
    ['workspace', ' pipelines/jaffle ', 'pipelines/jaffle'],
    ['api-key', 'dlt_key', 'dlt_key'],
    ['dry-run', 'True', true],
    ['dry-run', 'FALSE', false],
    ['timeout', '45', 45],
    ['selector', 'tag:ingest\n\n jobs.a.b , schedule:*\n', ['tag:ingest', 'jobs.a.b', 'schedule:*']],
    ['allow', 'PACKAGE_HAS_SECRETS,PLAN_STALE', ['PACKAGE_HAS_SECRETS', 'PLAN_STALE']],
    ['secrets', '{"PROD_SECRETS_TOML": "a = 1\\n"}', { PROD_SECRETS_TOML: 'a = 1\n' }],
  ])('%s: %j is read as %j', (name, given, value) => {
    expect(read({ [name]: given })).toMatchObject({ [name]: value })
  })
})

describe('inputs that were not given', () => {
  it('have the default of the table, and an expression counts as nothing', () => {
    expect(readInputs({})).toEqual({
      command: 'auto',
      workspace: null,
      module: null,
      generator: 'auto',
      python: null,
      platform: 'git',
      'api-key': null,
      'api-url': null,
      'workspace-id': null,
      profiles: [],
      secrets: {},
      selector: [],
      refresh: false,
      wait: true,
      timeout: 120,
      'dry-run': false,
      allow: [],
      comment: 'always',
      list: 'auto',
      'plan-file': [],
      workspaces: null,
      'secrets-mode': 'merge',
      labels: false,
      review: 'when-present',
      'pull-request': null,
      'github-token': null,
      'state-ref': null,
      environment: null,
      'environment-url': null,
    })
  })

  it('include those given as blanks', () => {
    expect(read({ command: ' ', 'dry-run': '', secrets: '\n' })).toEqual(readInputs({}))
  })
})

describe('inputs that are wrong', () => {
  it.each([
    ['command', 'destroy', 'must be one of auto, plan, deploy, trigger, tick, close, comment, list, and is `destroy`'],
    ['dry-run', 'yes', 'must be `true` or `false`, and is `yes`'],
    ['timeout', '1.5', 'must be a whole number of minutes above 0, and is `1.5`'],
    ['timeout', '0', 'must be a whole number of minutes above 0, and is `0`'],
    ['allow', 'SECRET_IN_PAKAGE', 'must be codes of the fault reference, and is `SECRET_IN_PAKAGE`'],
    ['workspaces', 'sales', 'must be a JSON list of text, and is `sales`'],
    ['comment', 'Always', 'must be one of always, changes, never, and is `Always`'],
  ])('%s: %j is refused in words', (name, given, words) => {
    expect(read({ [name]: given })).toMatchObject([
      { code: 'INPUT_INVALID', message: expect.stringContaining(`\`${name}\` ${words}`) },
    ])
  })

  it.each(['hunter2', '["hunter2"]', '{"A": {"b": "hunter2"}}', '{"A": hunter2}'])(
    'secrets: %j is refused without being repeated',
    (given) => {
      const faults = read({ secrets: given })
      expect(faults).toMatchObject([
        { code: 'INPUT_INVALID', message: 'The input `secrets` must be a JSON object whose values are text.' },
      ])
      expect(JSON.stringify(faults)).not.toContain('hunter2')
    },
  )

  it('are all told at once', () => {
    expect(read({ command: 'x', wait: 'x', timeout: 'x' })).toHaveLength(3)
  })
})
