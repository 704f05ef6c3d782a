import type { ConfigurationChange, DeploymentChange, KeyChange } from '#reconcile/plan'
import { formatSizeChange } from './bytes.ts'
import { plural } from './duration.ts'
import { keyChangeInWords, keyInWords, profileInWords, statusInWords } from './part-in-words.ts'
import type { Style } from './style.ts'
import { clip, fill, textWidth } from './text-width.ts'
import { visibleName, visibleText } from './visible-text.ts'

const mostFiles = 50

/** The code delta for a terminal, file by file. */
export function deploymentLines(change: DeploymentChange, style: Style): readonly string[] {
  const files = [
    ...change.added.map((file) => ({ mark: style.added('+'), file })),
    ...change.updated.map((file) => ({ mark: style.updated('~'), file })),
    ...change.deleted.map((file) => ({ mark: style.removed('-'), file })),
  ]
  const shown = files.slice(0, mostFiles)
  const width = Math.max(0, ...shown.map(({ file }) => textWidth(visibleName(file.path))))
  const more = files.length - shown.length
  return [
    `Code: ${statusInWords(change.status)}`,
    ...shown.map(({ mark, file }) =>
      `  ${mark} ${fill(visibleName(file.path), width)}  ${formatSizeChange(file.before, file.after)}`.trimEnd(),
    ),
    ...(more > 0 ? [`  … and ${plural(more, 'file')} more (truncated)`] : []),
  ]
}

/** The configuration delta for a terminal: settings with their values, secrets by name. */
export function configurationLines(change: ConfigurationChange, style: Style, width: number): readonly string[] {
  const profiles = change.profiles.flatMap(({ profile, keys }) => {
    const nameWidth = Math.max(0, ...keys.map((key) => textWidth(visibleName(keyInWords(key)))))
    return [`  ${visibleName(profileInWords(profile))}`, ...keys.map((key) => keyLine(key, nameWidth, style, width))]
  })
  return [`Configuration: ${statusInWords(change.status)}`, ...profiles]
}

function keyLine(key: KeyChange, nameWidth: number, style: Style, width: number): string {
  const room = Math.max(20, width - nameWidth - 8)
  const marks = {
    added: style.added('+'),
    changed: style.updated('~'),
    removed: style.removed('-'),
    missing: style.error('!'),
  }
  return `    ${marks[key.change]} ${fill(visibleName(keyInWords(key)), nameWidth)}  ${clip(valuesInWords(key), room)}`
}

function valuesInWords(key: KeyChange): string {
  if (key.kind === 'secret' || key.change === 'missing') return keyChangeInWords(key)
  return [key.before, key.after]
    .filter((value) => value !== undefined)
    .map(visibleText)
    .join(' → ')
}
