/**
 * The ref that holds a workspace's state: `refs/dlt-deploy/<name>`.
 *
 * Letters, digits, `_`, `-` and single inner dots of the name stay; every other UTF-8 byte becomes `%XX`. Undoing that
 * gives the name back, so two workspaces never share a ref.
 */
export function stateRef(workspace: string): string {
  const name = workspace.replace(/[^A-Za-z0-9_.-]|^\.|\.(?=\.|$|lock$)/gu, percentEncoded)
  return `refs/dlt-deploy/${name === '' ? '%' : name}`
}

/** The ref that says who deploys to a state ref. It lies beside the states, so that no workspace's name can meet it. */
export function lockRef(ref: string): string {
  return `refs/dlt-deploy-lock/${ref.replace(/^refs\/(?:dlt-deploy\/)?/, '')}`
}

/** Whether git takes it for a full ref name (git-check-ref-format(1)). */
export function isRefName(ref: string): boolean {
  const parts = ref.split('/')
  return (
    parts.length > 1 &&
    parts[0] === 'refs' &&
    !/[\p{Cc} ~^:?*[\\]|\.\.|@\{/u.test(ref) &&
    parts.every((part) => part !== '' && !part.startsWith('.') && !part.endsWith('.') && !part.endsWith('.lock'))
  )
}

function percentEncoded(character: string): string {
  return [...new TextEncoder().encode(character)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
