import { describe, expect, it } from 'vitest'
import { defaultProfile, knownProfiles, settingsFileName } from '#workspace/profile'

describe('the name of a settings file', () => {
  it.each([
    ['config.toml', { kind: 'config', profile: '' }],
    ['secrets.toml', { kind: 'secrets', profile: '' }],
    ['prod.config.toml', { kind: 'config', profile: 'prod' }],
    ['eu.prod.secrets.toml', { kind: 'secrets', profile: 'eu.prod' }],
    ['myconfig.toml', null],
    ['.config.toml', null],
    ['config.toml.bak', null],
    ['profile-name', null],
  ])('%s', (name, meaning) => {
    expect(settingsFileName(name)).toEqual(meaning)
  })
})

describe('the profile of a deployed job', () => {
  it.each([
    ['batch', null, ['access', 'prod'], 'prod'],
    ['stream', null, ['access'], 'prod'],
    ['interactive', null, ['access'], 'access'],
    ['interactive', null, ['dev'], 'prod'],
    ['interactive', 'tests', ['access'], 'tests'],
    ['batch', 'dev', [], 'dev'],
  ] as const)('%s, requiring %s, with %j configured, is %s', (type, required, configured, profile) => {
    expect(defaultProfile(type, required, configured)).toBe(profile)
  })
})

it('every workspace knows the profiles that are built in, and those that it names', () => {
  expect(knownProfiles(['', 'staging', 'prod'])).toEqual(['access', 'dev', 'prod', 'staging', 'tests'])
})
