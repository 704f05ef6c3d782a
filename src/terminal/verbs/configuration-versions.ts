import { configurationLines } from '#report/delta-text'
import { styleOf } from '#report/style'
import { renderTable } from '#report/table'
import { type Command, exitCodes } from '../command.ts'
import { platformRequest } from '../requests.ts'
import {
  facts,
  origin,
  plain,
  print,
  profileLabel,
  restoresInWords,
  shortHash,
  versionOf,
  versionOptions,
} from './version-facts.ts'

export const configurationList: Command = {
  words: ['configuration', 'list'],
  operands: '',
  arity: [0, 0],
  summary: 'List the versions of settings and secrets, newest first.',
  details:
    'A configuration is a numbered version of the settings and of the names of secrets. No value of a secret is kept.',
  options: versionOptions,
  examples: [{ line: 'dlt-deploy configuration list', does: 'When did settings last change, and by whom?' }],
  async run(session, invocation) {
    const { listConfigurations } = await import('#commands/deployed-versions')
    const versions = await listConfigurations(session.door, platformRequest(invocation))
    const rows = versions.map(({ version, profiles, provenance, contentHash }) => [
      `v${version}`,
      ...origin(provenance),
      profiles.map(profileLabel).join(', '),
      shortHash(contentHash),
      restoresInWords('configuration', provenance),
    ])
    const data = versions.map((each) => ({
      ...each,
      version: BigInt(each.version),
      provenance: plain(each.provenance),
    }))
    print(
      session,
      invocation,
      renderTable(['Version', 'Deployed', 'By', 'Commit', 'Profiles', 'Content', ''], rows),
      data,
    )
    return exitCodes.done
  },
}

export const configurationInfoVerb: Command = {
  words: ['configuration', 'info'],
  operands: '[VERSION]',
  arity: [0, 1],
  summary: 'Show one version of the settings, the one in force by default.',
  details:
    'What it changed against the version before it, key by key; then settings with their values and secrets by name, per profile.',
  options: versionOptions,
  examples: [{ line: 'dlt-deploy configuration info', does: 'Which settings are in force, and what changed last?' }],
  async run(session, invocation) {
    const { configurationInfo } = await import('#commands/deployed-versions')
    const { version, configuration, change } = await configurationInfo(
      session.door,
      platformRequest(invocation),
      versionOf(invocation),
    )
    const rows = configuration.profiles.flatMap(({ profile, settings, secrets }) => [
      ...settings.map(({ key, value }) => [profileLabel(profile), key, value]),
      ...secrets.map((key) => [profileLabel(profile), key, '(secret)']),
    ])
    const head = [
      `Configuration v${version.version}`,
      ...facts('configuration', version.provenance),
      `  content   ${version.contentHash}`,
      '',
      ...configurationLines(change, styleOf(session.color.stdout), session.stdout.columns ?? 100),
      '',
    ]
    const data = {
      version: BigInt(version.version),
      content_hash: version.contentHash,
      provenance: plain(version.provenance),
      profiles: configuration.profiles.map(({ profile, settings, secrets }) => ({
        profile,
        settings: settings.map((each) => ({ ...each })),
        secrets,
      })),
      changes: change.profiles.map(({ profile, keys }) => ({ profile, keys: keys.map((key) => ({ ...key })) })),
    }
    print(session, invocation, `${head.join('\n')}\n${renderTable(['Profile', 'Key', 'Value'], rows)}`, data)
    return exitCodes.done
  },
}
