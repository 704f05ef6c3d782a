import { failure } from '#diagnostics/diagnostic'
import type { GitSetting } from '#io/git-environment'
import { connectionSettings, displayUrl, type Remote, type RepositoryInfo, repositoryInfo } from '#io/git-repository'
import { isRefName, lockRef, stateRef } from '#state/state-ref'
import { type Connection, remoteName } from '#state/store'

export interface GitPlatformOptions {
  readonly workspaceName: string
  /** A folder in the repository: normally the workspace itself. */
  readonly repository: string
  /** Name of the remote that keeps the state. Without one: `origin`, else the only one, else the repository itself. */
  readonly remote?: string | null
  /** Full name of the ref, where it shall not be the workspace's own. */
  readonly stateRef?: string | null
  /** Sent as GitHub takes it, over https only. */
  readonly token?: string | null
}

/** Finds where the state of a workspace lies, and how to get there. */
export async function connect(
  options: GitPlatformOptions,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Connection> {
  const ref = options.stateRef ?? stateRef(options.workspaceName)
  if (!isRefName(ref)) throw failure('STATE_REF_INVALID', { ref })
  const repository = await repositoryInfo(options.repository, env)
  const remote = chosenRemote(repository, options.remote ?? null)
  const url = remote?.url ?? repository.gitDirectory
  const inherited = remote === null ? ownRepository : await connectionSettings(options.repository, env)
  const token = options.token ?? null
  const header = token === null ? [] : authorization(url, token)
  return {
    url,
    display: remote === null ? 'this repository' : displayUrl(url),
    ref,
    lockRef: lockRef(ref),
    settings: header.length === 0 ? inherited : [...inherited.filter(isNoHeader), ...header],
    secrets: secretsOf(url, token),
    objectFormat: repository.objectFormat,
  }
}

/** Pushing into the repository that people work in shall neither run their hooks nor tidy up. */
const ownRepository: readonly GitSetting[] = [
  [`remote.${remoteName}.receivepack`, 'git -c core.hooksPath=/dev/null -c receive.autogc=false receive-pack'],
]

function chosenRemote({ remotes }: RepositoryInfo, name: string | null): Remote | null {
  const names = remotes.map((remote) => `\`${remote.name}\``).join(', ')
  if (name !== null) {
    const named = remotes.find((remote) => remote.name === name)
    if (named !== undefined) return named
    throw failure('GIT_REMOTE_NOT_FOUND', {
      reason: `\`${name}\` is not one of ${names === '' ? 'its remotes: there is none' : names}`,
    })
  }
  const [first, ...others] = remotes
  const origin = remotes.find((remote) => remote.name === 'origin')
  if (origin !== undefined || first === undefined) return origin ?? null
  if (others.length === 0) return first
  throw failure('GIT_REMOTE_NOT_FOUND', { reason: `none of ${names} is named \`origin\`` })
}

/**
 * The token as a header for one host. The empty value before it drops headers that the machine's own settings add, which
 * would otherwise be sent beside it. Plain http gets the token on this machine only.
 */
function authorization(url: string, token: string): readonly GitSetting[] {
  const { protocol, host, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', host: '', hostname: '' }
  const local = protocol === 'http:' && (hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]')
  if (protocol !== 'https:' && !local) return []
  const name = `http.${protocol}//${host}/.extraHeader`
  return [
    [name, ''],
    [name, `Authorization: Basic ${basic(token)}`],
  ]
}

const isNoHeader = ([name]: GitSetting): boolean => !/\.extraheader$/i.test(name)

const basic = (token: string): string => Buffer.from(`x-access-token:${token}`).toString('base64')

/** The token and what the URL holds, in every form in which git might print them. */
function secretsOf(url: string, token: string | null): readonly string[] {
  const { protocol, username, password } = URL.canParse(url)
    ? new URL(url)
    : { protocol: '', username: '', password: '' }
  // Who signs in with a token alone writes it as the user's name; with ssh that is just `git`.
  const inUrl = password === '' && protocol.startsWith('http') ? username : password
  const known = [...(token === null ? [] : [token, basic(token)]), inUrl, decoded(inUrl)]
  return [...new Set(known)].filter((secret) => secret !== '')
}

/** A percent sign that encodes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
