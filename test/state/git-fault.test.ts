import { expect, it } from 'vitest'
import { gitFault, redact } from '#state/git-fault'

const context = {
  command: 'push',
  remote: 'https://github.com/acme/pipelines',
  ref: 'refs/dlt-deploy/pipelines',
  secrets: ['ghs_secret', ''],
}
const failed = { code: 128, stdout: Buffer.alloc(0), stderr: '', timedOut: false }

/** What git 2.39, ssh and GitHub print. */
const texts: readonly (readonly [code: string, transient: boolean, stderr: string])[] = [
  [
    'GIT_DISK_FULL',
    false,
    'fatal: write error: No space left on device\nerror: remote unpack failed: eof before pack header',
  ],
  ['GIT_DISK_FULL', false, 'error: failed to write new configuration file /tmp/dlt-deploy-1/config.lock'],
  ['GIT_DISK_FULL', false, "fatal: sha1 file 'objects/pack/tmp_pack_1' write error. Out of diskspace"],
  ['GIT_DISK_FULL', false, "error: cannot update ref 'refs/x': couldn't write '/tmp/d/./refs/x.lock'"],
  ['GIT_PERMISSION_DENIED', false, 'error: remote unpack failed: unable to create temporary object directory'],
  ['GIT_TOO_OLD', false, "fatal: 'platform' does not appear to be a git repository\nfatal: Could not read from remote"],
  ['GIT_DISK_FULL', false, 'error: file write error: Disk quota exceeded\nfatal: unable to write loose object file'],
  [
    'GIT_OWNERSHIP_REFUSED',
    false,
    "fatal: detected dubious ownership in repository at '/github/workspace'\nTo add an exception for this directory, call:",
  ],
  [
    'GIT_REF_PROTECTED',
    false,
    'remote: error: GH006: Protected branch update failed for refs/heads/state.\nerror: failed to push some refs',
  ],
  ['GIT_REF_PROTECTED', false, 'remote: error: GH013: Repository rule violations found for refs/heads/x.'],
  [
    'GIT_REF_PROTECTED',
    false,
    "remote: error: refusing to update checked out branch: refs/heads/main\nerror: failed to push some refs to '.'",
  ],
  [
    'GIT_AUTHENTICATION_REQUIRED',
    false,
    "fatal: could not read Username for 'https://github.com': terminal prompts disabled",
  ],
  [
    'GIT_AUTHENTICATION_REQUIRED',
    false,
    "remote: Invalid username or token.\nfatal: Authentication failed for 'https://github.com/acme/x/'",
  ],
  [
    'GIT_AUTHENTICATION_REQUIRED',
    false,
    'git@github.com: Permission denied (publickey).\nfatal: Could not read from remote repository.',
  ],
  [
    'GIT_AUTHENTICATION_REQUIRED',
    false,
    'Host key verification failed.\nfatal: Could not read from remote repository.',
  ],
  [
    'GIT_PERMISSION_DENIED',
    false,
    "remote: Permission to acme/x.git denied to github-actions[bot].\nfatal: unable to access 'https://github.com/acme/x/': The requested URL returned error: 403",
  ],
  [
    'GIT_PERMISSION_DENIED',
    false,
    'remote: Write access to repository not granted.\nfatal: unable to access: The requested URL returned error: 403',
  ],
  [
    'GIT_PERMISSION_DENIED',
    false,
    'ERROR: The key you are authenticating with has been marked as read only.\nfatal: Could not read from remote repository.',
  ],
  [
    'GIT_PERMISSION_DENIED',
    false,
    'remote: error: insufficient permission for adding an object to repository database ./objects',
  ],
  ['GIT_PERMISSION_DENIED', false, 'fatal: could not create leading directories: Read-only file system'],
  [
    'GIT_REMOTE_MISSING',
    false,
    "remote: Repository not found.\nfatal: repository 'https://github.com/acme/x/' not found",
  ],
  ['GIT_REMOTE_MISSING', false, 'ERROR: Repository not found.\nfatal: Could not read from remote repository.'],
  [
    'GIT_REMOTE_MISSING',
    false,
    "fatal: '/srv/x.git' does not appear to be a git repository\nfatal: Could not read from remote repository.",
  ],
  [
    'GIT_REF_LOCKED',
    true,
    "error: cannot lock ref 'refs/dlt-deploy/x': Unable to create '/srv/x.git/refs/dlt-deploy/x.lock': File exists.",
  ],
  [
    'GIT_REMOTE_UNREACHABLE',
    true,
    "fatal: unable to access 'https://github.com/acme/x/': Could not resolve host: github.com",
  ],
  [
    'GIT_REMOTE_UNREACHABLE',
    true,
    "fatal: unable to access 'https://x/': Failed to connect to x port 443 after 2 ms: Couldn't connect to server",
  ],
  [
    'GIT_REMOTE_UNREACHABLE',
    true,
    'error: RPC failed; curl 56 Recv failure: Connection reset by peer\nfatal: the remote end hung up unexpectedly',
  ],
  [
    'GIT_REMOTE_UNREACHABLE',
    true,
    'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502\nfatal: expected flush after ref listing',
  ],
  ['GIT_REMOTE_UNREACHABLE', true, "fatal: unable to access 'https://x/': The requested URL returned error: 429"],
  [
    'GIT_REMOTE_UNREACHABLE',
    true,
    'ssh: connect to host github.com port 22: Connection timed out\nfatal: Could not read from remote repository.',
  ],
  ['GIT_REMOTE_UNREACHABLE', true, 'fatal: early EOF\nfatal: fetch-pack: invalid index-pack output'],
  [
    'GIT_REMOTE_UNREACHABLE',
    true,
    "fatal: unable to access 'https://x/': gnutls_handshake() failed: Error in the pull function.",
  ],
  [
    'GIT_REMOTE_UNREACHABLE',
    true,
    "fatal: unable to access 'https://x/': Operation too slow. Less than 1000 bytes/sec transferred the last 30 seconds",
  ],
  ['GIT_FAILED', false, "fatal: transport 'ext' not allowed"],
  ['GIT_FAILED', false, ''],
]

it.each(texts)('takes %s (transient: %s) from %j', (code, transient, stderr) => {
  const fault = gitFault({ ...failed, stderr }, context)
  expect(fault).toMatchObject({ kind: 'failed', transient, error: { diagnostics: [{ code }] } })
  expect(`${fault.error.message} ${fault.error.diagnostics[0].hint}`).not.toMatch(/[{}]/)
})

it('says the sentence that tells', () => {
  const stderr = 'To github.com\nwarning: x\nfatal: something odd.\nhint: try\n'
  expect(gitFault({ ...failed, stderr }, context).error.message).toBe('`git push` failed: something odd.')
  expect(gitFault({ ...failed, code: 1 }, context).error.message).toBe('`git push` failed: it ended with exit code 1.')
  expect(gitFault({ ...failed, code: null }, context).error.message).toBe('`git push` failed: a signal ended it.')
})

it('takes a process that ran out of time for a remote that does not answer', () => {
  expect(gitFault({ ...failed, timedOut: true }, context)).toMatchObject({
    transient: true,
    error: { diagnostics: [{ code: 'GIT_REMOTE_UNREACHABLE' }] },
  })
})

it('never says a secret', () => {
  const stderr = "fatal: unable to access 'https://x-access-token:ghs_other@github.com/x/': ghs_secret odd ghs_secret"
  const { message } = gitFault({ ...failed, stderr }, context).error
  expect(message).not.toContain('ghs_')
  expect(message).toContain("'https://***@github.com/x/'")
})

it.each([
  ['a secret twice: s3 s3', ['s3'], 'a secret twice: *** ***'],
  ['https://u:p@ss@h/ and ssh://git@h:22/x', [], 'https://***@h/ and ssh://***@h:22/x'],
  ['mail me@example.com', [''], 'mail me@example.com'],
] as const)('redacts %j', (text, secrets, shown) => {
  expect(redact(text, secrets)).toBe(shown)
})
