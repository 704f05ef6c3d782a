import type { ConfigurationChange, DeploymentChange, FileChange, KeyChange } from '#reconcile/plan'
import { formatSizeChange } from './bytes.ts'
import type { Detail } from './detail.ts'
import { formatCount, plural } from './duration.ts'
import { code } from './escape-markdown.ts'
import { followersInWords } from './markdown-impact.ts'
import { folded, icons, nameList, shownName, table } from './markdown-words.ts'
import { keyChangeInWords, keyInWords, profileInWords } from './part-in-words.ts'
import { shorten } from './visible-text.ts'

const mostFiles = 200
const mostOpenFiles = 10
const mostOpenKeys = 15
const longestValue = 200

/** The code delta, file by file. Empty where nothing differs. */
export function deploymentBlocks(change: DeploymentChange, detail: Detail): readonly string[] {
  const groups = [
    { word: 'added', files: change.added },
    { word: 'updated', files: change.updated },
    { word: 'deleted', files: change.deleted },
  ].filter(({ files }) => files.length > 0)
  const files = groups.flatMap(({ word, files }) => files.map((file) => ({ word, file })))
  if (files.length === 0) return []
  const counts = groups.map(({ word, files }) => `${formatCount(files.length)} ${word}`).join(', ')
  const heading = `${icons.code} Code: ${plural(files.length, 'file')} (${counts})`
  if (detail === 'names') return [`#### ${heading}`]
  const shown = files.slice(0, mostFiles)
  const more =
    files.length > shown.length ? `\n\n… and ${plural(files.length - shown.length, 'file')} more (truncated)` : ''
  const body = detail === 'full' ? fileTable(shown) : nameList(shown.map(({ file }) => file.path))
  return files.length <= mostOpenFiles ? [`#### ${heading}`, body] : [folded(heading, `${body}${more}`)]
}

function fileTable(files: readonly { readonly word: string; readonly file: FileChange }[]): string {
  const isTold = files.some(({ file }) => file.jobs !== undefined)
  const rows = files.map(({ word, file }) => [
    shownName(file.path),
    word,
    formatSizeChange(file.before, file.after),
    ...(isTold ? [followersInWords(file.jobs ?? [])] : []),
  ])
  return table(['File', 'Change', 'Size', ...(isTold ? ['Jobs that import it'] : [])], rows)
}

/** The configuration delta: settings with their values, secrets by name and by what happens to them. */
export function configurationBlocks(change: ConfigurationChange, detail: Detail): readonly string[] {
  const keys = change.profiles.flatMap(({ profile, keys }) => keys.map((key) => ({ profile, key })))
  if (keys.length === 0) return []
  const missing = keys.filter(({ key }) => key.change === 'missing')
  const heading = `${icons.configuration} Configuration: ${plural(keys.length, 'key')}`
  if (detail === 'names') return [`#### ${heading}`, ...(missing.length === 0 ? [] : [keyTable(missing, detail)])]
  const body = keyTable(keys, detail)
  return keys.length <= mostOpenKeys ? [`#### ${heading}`, body] : [folded(heading, body)]
}

function keyTable(keys: readonly { readonly profile: string; readonly key: KeyChange }[], detail: Detail): string {
  const cells = keys.map(({ profile, key }, index) => [
    keys[index - 1]?.profile === profile ? '' : profile === '' ? profileInWords('') : `profile ${shownName(profile)}`,
    keyInWords(key) === key.key ? shownName(key.key) : keyInWords(key),
    changeCell(key, detail),
  ])
  return table(['Applies to', 'Key', 'Change'], cells)
}

function changeCell(key: KeyChange, detail: Detail): string {
  const words = keyChangeInWords(key)
  if (key.change === 'missing') return `**${words}**`
  const values = [key.before, key.after].filter((value) => value !== undefined)
  if (key.kind === 'secret' || detail !== 'full' || values.length === 0) return words
  return `${words}: ${values.map((value) => code(shorten(value, longestValue))).join(' → ')}`
}
