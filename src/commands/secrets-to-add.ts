import type { NeededValue } from '#checks/needed-values'
import { documentVariable } from '#workspace/secret-name'
import { flatten, type SettingsByProfile } from '#workspace/settings'

/** A repository secret that a deploy from GitHub needs, and how to set it. No value is in it. */
export interface SecretToAdd {
  readonly variable: string
  /** The command that sets it. One without a file asks for the value. */
  readonly command: string
  /** What it is for: the file that it takes the place of, or the key that the code asks for. */
  readonly reason: string
}

/**
 * The repository secrets to add: a document for each secrets file, which is on this machine alone, and one secret for
 * each value that jobs need and no file gives. `profiles`: those that jobs run under; of others nothing is deployed.
 */
export function secretsToAdd(
  files: SettingsByProfile,
  folder: string,
  profiles: readonly string[],
  needs: readonly NeededValue[],
): readonly SecretToAdd[] {
  const documents = ['', ...profiles].flatMap((profile): readonly SecretToAdd[] => {
    const table = files.get(profile)
    if (table === undefined || flatten(table).size === 0) return []
    const file = `${folder}/${profile === '' ? '' : `${profile}.`}secrets.toml`
    const variable = documentVariable(profile)
    return [{ variable, command: `gh secret set ${variable} < ${quoted(file)}`, reason: `what is in \`${file}\`` }]
  })
  const single = needs.filter(({ kind, state }) => kind === 'secret' && state !== 'provided')
  return [
    ...documents,
    ...single.map(({ variable, key, profile, state, location: { file, line } }) => ({
      variable,
      command: `gh secret set ${variable}`,
      reason: `\`${key}\` is ${state} under \`${profile}\`: ${file}:${line} asks for it`,
    })),
  ]
}

/** A path as a shell reads it. */
const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)
