import { failure } from '#diagnostics/diagnostic'
import type { Json } from '#json/json'
import { writeJson } from '#json/write-json'
import type { Provenance, Restored } from '#platform/platform'
import { type Invocation, optionValue } from '../command.ts'
import { everywhere, formatOption, platformOptions } from '../options.ts'
import type { Session } from '../session.ts'

/** Options of the commands that show versions. */
export const versionOptions = [formatOption('text', 'json'), ...platformOptions, ...everywhere]

/** The result, as text or as data. */
export function print(session: Session, invocation: Invocation, text: string, data: Json): void {
  session.stdout.write(optionValue(invocation, 'format') === 'json' ? `${writeJson(data, 2)}\n` : text)
}

/** The version named on the command line; null for the one in force. */
export function versionOf(invocation: Invocation): number | null {
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

/** When, by whom and from what: cells of a table. */
export function origin({ at, actor, commit, dirty }: Provenance): readonly string[] {
  return [
    at.slice(0, 16).replace('T', ' '),
    actor ?? '–',
    commit === null ? '–' : `${commit.slice(0, 7)}${plus(dirty)}`,
  ]
}

/** A commit that the files differed from. */
const plus = (dirty: boolean | undefined): string => (dirty === true ? '+' : '')

/** `v3 again` where a version is one of before. */
export function restoresInWords(stream: keyof Restored, { restores }: Provenance): string {
  const version = restores?.[stream] ?? null
  return version === null ? '' : `v${version} again`
}

/** Lines under the head of one version. */
export function facts(stream: keyof Restored, provenance: Provenance): readonly string[] {
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

export function plain({ at, actor, commit, dirty, runUrl, restores }: Provenance): Json {
  const numbers = restores && {
    deployment: restores.deployment === null ? null : BigInt(restores.deployment),
    configuration: restores.configuration === null ? null : BigInt(restores.configuration),
  }
  return { at, actor, commit, dirty: dirty ?? false, run_url: runUrl, restores: numbers ?? null }
}

export const shortHash = (hash: string): string => hash.slice(0, 10)

export const profileLabel = (profile: string): string => (profile === '' ? '(all)' : profile)
