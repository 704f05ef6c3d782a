/** What somebody asks for in a comment. Its text is data: it is compared, and never run. */
export type SlashCommand =
  | { readonly kind: 'plan' }
  /** `commit` is the beginning of the commit that is meant; null where it is the one that the comment shows. */
  | { readonly kind: 'deploy'; readonly commit: string | null }
  | { readonly kind: 'trigger'; readonly selector: readonly string[] }
  /** It is addressed to us and asks for nothing we know. */
  | { readonly kind: 'help' }

/** Reads the first line of a comment; null where it does not speak to us. */
export function slashCommand(body: string): SlashCommand | null {
  const words = (body.trimStart().split(/\r?\n/)[0] ?? '').trim().split(/\s+/)
  if (words[0] !== '/dlt') return null
  const [, verb, ...operands] = words
  switch (verb) {
    case 'plan':
      return operands.length === 0 ? { kind: 'plan' } : { kind: 'help' }
    case 'deploy': {
      const [commit = null] = operands
      const known = commit === null || /^[0-9a-f]{7,64}$/.test(commit)
      return operands.length <= 1 && known ? { kind: 'deploy', commit } : { kind: 'help' }
    }
    case 'trigger':
      return operands.length > 0 ? { kind: 'trigger', selector: operands } : { kind: 'help' }
    default:
      return { kind: 'help' }
  }
}

/** What can be asked for, as Markdown. */
export const slashHelp = `What you can ask for:

| Comment | Does |
| --- | --- |
| \`/dlt plan\` | Plans this pull request anew and updates the comment about it. |
| \`/dlt deploy [COMMIT]\` | Deploys what the comment shows, as long as the pull request is at that commit. |
| \`/dlt trigger SELECTOR…\` | Starts the deployed jobs that the selectors pick, such as \`tag:ingest\`. |
`
