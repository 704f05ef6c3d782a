import type { Marker } from './marker.ts'

/** Where a change stands after its plan was shown; `outdated`: what is shown is not what the pull request ended at. */
export type CommentState = NonNullable<Marker['state']>

/** `queued`: planned once more by a merge queue. It changes nothing about what the comment shows, so no marker has it. */
export type StatusKind = CommentState | 'queued'

const icons: Readonly<Record<StatusKind, string>> = {
  queued: '🚦',
  deploying: '⏳',
  deployed: '🚀',
  failed: '❌',
  outdated: '🕰️',
}

/** A workspace cannot write this line: in its text `<` is escaped. */
const statusLine = /^> [^\n]*<!-- status -->\n\n/

/** The text with how it stands above it, in place of how it stood. `words` is Markdown on one line. */
export function withStatus(text: string, state: StatusKind, words: string): string {
  return `> ${icons[state]} ${words} <!-- status -->\n\n${text.replace(statusLine, '')}`
}
