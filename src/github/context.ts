/** Where and as what this run runs, out of the variables that the runner sets. */
export interface Context {
  readonly eventName: string
  /** The file with the event's payload. */
  readonly eventPath: string | null
  readonly repository: { readonly owner: string; readonly name: string } | null
  /** Who caused the event. */
  readonly actor: string | null
  /** The commit that the event is about; of a pull request it is the one that its merge would make. */
  readonly commit: string | null
  readonly runId: number
  readonly runAttempt: number
  readonly apiUrl: string
  /** The page of this run; null outside of a workflow. */
  readonly runUrl: string | null
  /** Absolute path of the checkout. */
  readonly checkout: string | null
}

export function readContext(env: Readonly<Record<string, string | undefined>>): Context {
  const server = env['GITHUB_SERVER_URL'] || 'https://github.com'
  const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/')
  const repository = owner !== '' && name !== '' ? { owner, name } : null
  const runId = Number(env['GITHUB_RUN_ID'] || 0)
  return {
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    eventPath: env['GITHUB_EVENT_PATH'] || null,
    repository,
    actor: env['GITHUB_ACTOR'] || null,
    commit: env['GITHUB_SHA'] || null,
    runId,
    runAttempt: Number(env['GITHUB_RUN_ATTEMPT'] || 1),
    apiUrl: env['GITHUB_API_URL'] || 'https://api.github.com',
    runUrl: repository !== null && runId > 0 ? `${server}/${owner}/${name}/actions/runs/${runId}` : null,
    checkout: env['GITHUB_WORKSPACE'] || null,
  }
}
