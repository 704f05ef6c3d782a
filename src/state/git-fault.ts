import type { Code } from '#diagnostics/catalog'
import { type DeploymentError, failure } from '#diagnostics/diagnostic'
import type { ProcessResult } from '#io/process'

/** Why a git process failed, and whether the same command may succeed a moment later. */
export interface GitFault {
  readonly kind: 'failed'
  readonly error: DeploymentError
  readonly transient: boolean
}

/** What the sentences of a fault need to know. */
export interface FaultContext {
  readonly command: string
  /** The remote as it may be shown. */
  readonly remote: string
  readonly ref: string
  /** Never to be shown. */
  readonly secrets: readonly string[]
}

type FaultCode = Exclude<Extract<Code, `GIT_${string}`>, 'GIT_REPOSITORY_NOT_FOUND'>

interface Row {
  readonly code: FaultCode
  readonly transient: boolean
  /** Patterns of what git, ssh or the server print, any of them. */
  readonly says: readonly string[]
}

/** The first row that matches tells the fault. Git's last sentence is often the vaguest, so vague ones come last. */
const table: readonly Row[] = [
  {
    code: 'GIT_DISK_FULL',
    transient: false,
    says: [
      'no space left on device',
      'out of diskspace',
      'quota exceeded',
      'file too large',
      'failed to write new configuration file',
      "couldn't write .*\\.lock",
    ],
  },
  { code: 'GIT_OWNERSHIP_REFUSED', transient: false, says: ['dubious ownership', 'unsafe repository'] },
  {
    code: 'GIT_REF_PROTECTED',
    transient: false,
    says: ['hook declined', 'GH006', 'GH013', 'protected branch', 'rule violations', 'refusing to update'],
  },
  {
    code: 'GIT_AUTHENTICATION_REQUIRED',
    transient: false,
    says: [
      'authentication failed',
      'could not read (username|password)',
      'terminal prompts disabled',
      'returned error: 401',
      'permission denied \\(',
      'host key verification failed',
    ],
  },
  {
    code: 'GIT_PERMISSION_DENIED',
    transient: false,
    says: [
      'permission to .* denied',
      'returned error: 403',
      'write access .* not granted',
      'marked as read only',
      'insufficient permission',
      'unable to create temporary object directory',
      'permission denied',
      'read-only file system',
    ],
  },
  // The store's remote is known by settings that only git since 2.31 reads.
  { code: 'GIT_TOO_OLD', transient: false, says: ["'platform' does not appear to be a git repository"] },
  {
    code: 'GIT_REMOTE_MISSING',
    transient: false,
    says: [
      'repository( .*)? not found',
      'returned error: 404',
      'does not appear to be a git repository',
      'not a git repository',
    ],
  },
  {
    code: 'GIT_REF_LOCKED',
    transient: true,
    says: ['cannot lock ref', 'unable to create .*\\.lock', 'failed to update ref'],
  },
  {
    code: 'GIT_REMOTE_UNREACHABLE',
    transient: true,
    says: [
      'could not resolve',
      "(failed to|couldn't) connect",
      'connection (was )?(timed out|refused|reset|closed)',
      'timed out',
      'network is unreachable',
      'no route to host',
      'early eof',
      'hung up',
      'rpc failed',
      'unexpected disconnect',
      'returned error: (408|429|5\\d\\d)',
      '\\b(tls|ssl|gnutls|schannel)',
      'empty reply',
      'operation too slow',
      'could not read from remote',
    ],
  },
]

/** Reads a failed process's standard error, which is in English. */
export function gitFault(result: ProcessResult, context: FaultContext): GitFault {
  if (result.timedOut)
    return faultOf('GIT_REMOTE_UNREACHABLE', true, 'git was still waiting when its time was up', context)
  for (const { code, transient, says } of table) {
    const pattern = new RegExp(says.join('|'), 'i')
    if (pattern.test(result.stderr)) return faultOf(code, transient, sentence(result, pattern), context)
  }
  return faultOf('GIT_FAILED', false, sentence(result, /^(fatal|error|remote):/), context)
}

/** A fault known from elsewhere than standard error. */
export function faultOf(code: FaultCode, transient: boolean, reason: string, context: FaultContext): GitFault {
  const { command, remote, ref, secrets } = context
  const error = failure(code, { command, remote, ref, reason: redact(reason, secrets) })
  return { kind: 'failed', transient, error }
}

/** Takes out every secret, and user and password of any URL. */
export function redact(text: string, secrets: readonly string[]): string {
  const known = secrets.filter((secret) => secret !== '')
  return known.reduce((rest, secret) => rest.replaceAll(secret, '***'), text).replace(/(\w:\/\/)[^/\s]+@/g, '$1***@')
}

/** The line of standard error that says what was wrong, without git's prefixes. */
function sentence({ code, stderr }: ProcessResult, telling: RegExp): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const line = lines.find((candidate) => telling.test(candidate)) ?? lines.at(-1)
  if (line === undefined) return code === null ? 'a signal ended it' : `it ended with exit code ${code}`
  return line
    .trim()
    .replace(/^((fatal|error|remote|warning): *)+/, '')
    .replace(/\.$/, '')
    .slice(0, 300)
}
