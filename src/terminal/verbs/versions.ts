import { failure } from '#diagnostics/diagnostic'
import type { Json } from '#json/json'
import { writeJson } from '#json/write-json'
import type { Provenance, Restored } from '#platform/platform'
import { formatBytes } from '#report/bytes'
import { renderTable } from '#report/table'
import { type Command, exitCodes, type Invocation, optionValue } from '../command.ts'
import { everywhere, formatOption, platformOptions } from '../options.ts'
import { platformRequest } from '../requests.ts'
import type { Session } from '../session.ts'

const options = [formatOption('text', 'json'), ...platformOptions, ...everywhere]

export const deploymentList: Command = {
  words: ['deployment', 'list'],
  operands: '',
  arity: [0, 0],
  summary: 'List the versions of the code, newest first.',
  details: 'A deployment is a numbered version of the code package. The first line is the one in force.',
  options,
  examples: [{ line: 'dlt-deploy deployment list', does: 'Who deployed what, when, from which commit?' }],
  async run(session, invocation) {
    const { listDeployments } = await import('#commands/deployed-versions')
    const versions = await listDeployments(session.door, platformRequest(invocation))
    const rows = versions.map(({ version, files, size, provenance, contentHash }) => [
      `v${version}`,
      ...origin(provenance),
      `${files} files`,
      formatBytes(size),
      shortHash(contentHash),
      restoresInWords('deployment', provenance),
    ])
    const data = versions.map((each) => ({
      ...each,
      version: BigInt(each.version),
      files: BigInt(each.files),
      size: BigInt(each.size),
      provenance: plain(each.provenance),
    }))
    print(
      session,
      invocation,
      renderTable(['Version', 'Deployed', 'By', 'Commit', 'Files', 'Size', 'Content', ''], rows),
      data,
    )
    return exitCodes.done
  },
}

export const deploymentInfoVerb: Command = {
  words: ['deployment', 'info'],
  operands: '[VERSION]',
  arity: [0, 1],
  summary: 'Show one version of the code, the one in force by default.',
  details: 'Who deployed it, when and from what, and its files with their sizes.',
  options,
  examples: [{ line: 'dlt-deploy deployment info 2', does: 'What was in version 2?' }],
  async run(session, invocation) {
    const { deploymentInfo } = await import('#commands/deployed-versions')
    const { version, files } = await deploymentInfo(session.door, platformRequest(invocation), versionOf(invocation))
    const rows = files.map((file) => [file.path, file.kind === 'file' ? formatBytes(file.size) : `→ ${file.target}`])
    const head = [
      `Deployment v${version.version}`,
      ...facts('deployment', version.provenance),
      `  content   ${version.contentHash}`,
      '',
    ]
    const data = {
      version: BigInt(version.version),
      content_hash: version.contentHash,
      provenance: plain(version.provenance),
      files: files.map((file) => file.path),
    }
    print(session, invocation, `${head.join('\n')}\n${renderTable(['File', 'Size'], rows)}`, data)
    return exitCodes.done
  },
}

export const configurationList: Command = {
  words: ['configuration', 'list'],
  operands: '',
  arity: [0, 0],
  summary: 'List the versions of settings and secrets, newest first.',
  details:
    'A configuration is a numbered version of the settings and of the names of secrets. No value of a secret is kept.',
  options,
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
  details: 'Settings with their values and secrets by name, per profile.',
  options,
  examples: [{ line: 'dlt-deploy configuration info', does: 'Which settings are in force?' }],
  async run(session, invocation) {
    const { configurationInfo } = await import('#commands/deployed-versions')
    const { version, configuration } = await configurationInfo(
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
    }
    print(session, invocation, `${head.join('\n')}\n${renderTable(['Profile', 'Key', 'Value'], rows)}`, data)
    return exitCodes.done
  },
}

function print(session: Session, invocation: Invocation, text: string, data: Json): void {
  session.stdout.write(optionValue(invocation, 'format') === 'json' ? `${writeJson(data, 2)}\n` : text)
}

function versionOf(invocation: Invocation): number | null {
  return parseVersion(invocation.operands[0])
}

/** `3` or `v3`; null where there is none. Rejects with `USAGE`. */
export function parseVersion(text: string | undefined): number | null {
  if (text === undefined) return null
  const digits = /^v?([1-9][0-9]{0,8})$/.exec(text)?.[1]
  if (digits === undefined)
    throw failure('USAGE', {
      reason: `\`${text}\` is not a version: write a number, as in \`3\` or \`v3\`.`,
      command: '',
    })
  return Number(digits)
}

function origin({ at, actor, commit, dirty }: Provenance): readonly string[] {
  return [
    at.slice(0, 16).replace('T', ' '),
    actor ?? '–',
    commit === null ? '–' : `${commit.slice(0, 7)}${plus(dirty)}`,
  ]
}

/** A commit that the files differed from. */
const plus = (dirty: boolean | undefined): string => (dirty === true ? '+' : '')

function restoresInWords(stream: keyof Restored, { restores }: Provenance): string {
  const version = restores?.[stream] ?? null
  return version === null ? '' : `v${version} again`
}

function facts(stream: keyof Restored, provenance: Provenance): readonly string[] {
  const { at, actor, commit, dirty, runUrl } = provenance
  const restored = restoresInWords(stream, provenance)
  return [
    `  deployed  ${at}`,
    `  by        ${actor ?? 'unknown'}`,
    `  commit    ${commit ?? 'none'}${dirty === true ? ', and files that differed from it' : ''}`,
    ...(restored === '' ? [] : [`  rollback  ${restored}`]),
    ...(runUrl === null ? [] : [`  run       ${runUrl}`]),
  ]
}

function plain({ at, actor, commit, dirty, runUrl, restores }: Provenance): Json {
  const numbers = restores && {
    deployment: restores.deployment === null ? null : BigInt(restores.deployment),
    configuration: restores.configuration === null ? null : BigInt(restores.configuration),
  }
  return { at, actor, commit, dirty: dirty ?? false, run_url: runUrl, restores: numbers ?? null }
}

const shortHash = (hash: string): string => hash.slice(0, 10)

const profileLabel = (profile: string): string => (profile === '' ? '(all)' : profile)
