import type { Entries } from '../entry.ts'

export const platformEntries = {
  PLAN_STALE: {
    severity: 'error',
    message: 'The deployment has moved on since this plan was drawn against {base}.',
    hint: 'Nothing was changed. Plan again and review the new plan.',
  },
  DEPLOY_LOCKED: {
    severity: 'error',
    message: 'Another deploy has been under way since {since}: {owner}.',
    hint: 'Nothing was changed. Deploy again when it is over. If it ended without a word, its lock ends by itself at {until}.',
  },
  PLATFORM_WARNS: {
    severity: 'warning',
    message: '{place} says of these jobs: {warning}.',
    hint: 'The words are those of the platform, which was asked and changed nothing.',
  },
  PLATFORM_PLANS_OTHERWISE: {
    severity: 'warning',
    message: '{place} would take `{job}` as {outcome}, and this plan as {status}.',
    hint: 'Nothing was changed. Somebody may have deployed in between: plan again. If it stays, report it as a defect.',
  },
  STATE_NEWER: {
    severity: 'error',
    message:
      '`{document}` of the deployed state has format version {version}, and this version of dlt-deploy knows up to {known}.',
    hint: 'Nothing was changed. Use the version of dlt-deploy that deployed last, or a later one.',
  },
  STATE_INVALID: {
    severity: 'error',
    message: '`{document}` of the deployed state cannot be read: {reason}.',
    hint: 'Nothing was changed. The ref was written by something else: move it back to its last good commit, or name another with `state-ref`.',
  },
  STATE_FOREIGN: {
    severity: 'error',
    message: '`{ref}` holds the state of the workspace `{found}`, not of `{workspace}`.',
    hint: 'Nothing was changed. Give each workspace a state ref of its own, or remove the `state-ref` setting.',
  },
  STATE_REF_INVALID: {
    severity: 'error',
    message: '`{ref}` is not the full name of a git ref.',
    hint: 'Write it like `refs/dlt-deploy/my-workspace`, without spaces and without any of `~^:?*[\\`.',
  },
  STATE_NOT_IN_FORCE: {
    severity: 'error',
    message: 'The state was written as {written}, but {found} was read back.',
    hint: 'Someone put the ref elsewhere in between, without this deploy. Plan again to see what is in force.',
  },
  PACKAGE_CHANGED: {
    severity: 'error',
    message: '`{path}` changed while it was being deployed.',
    hint: 'Nothing was changed on the platform. Plan again when nothing else writes to the workspace.',
  },
  PACKAGE_PATH_REFUSED: {
    severity: 'error',
    message: 'Git cannot keep a file named `{path}`, because it would take it for its own.',
    hint: 'Exclude it in `.gitignore`.',
  },
  GIT_NOT_FOUND: {
    severity: 'error',
    message: 'There is no `git` on this machine, or it is not on the PATH.',
    hint: 'Install git 2.31 or later.',
  },
  GIT_TOO_OLD: {
    severity: 'error',
    message: 'The `git` on this machine is older than 2.31.',
    hint: 'Install a later one. Settings and credentials are handed to git in a way that earlier versions do not read.',
  },
  GIT_REPOSITORY_NOT_FOUND: {
    severity: 'error',
    message: '`{folder}` is not in a git repository.',
    hint: 'The git platform keeps its state in one: run `git init`, or clone the repository there.',
  },
  GIT_REMOTE_NOT_FOUND: {
    severity: 'error',
    message: 'The repository has no remote to keep the state in: {reason}.',
    hint: 'Name one of its remotes, or add it: `git remote add origin URL`.',
  },
  GIT_REMOTE_MISSING: {
    severity: 'error',
    message: 'There is no repository at {remote}, or it may not be seen with these credentials.',
    hint: 'Check the address with `git remote -v`. A private repository needs a token with `contents: read`, and `contents: write` to deploy.',
  },
  GIT_REMOTE_UNREACHABLE: {
    severity: 'error',
    message: 'No connection to {remote}: {reason}.',
    hint: 'Nothing was changed as far as can be told. Run again: what was already done is not done twice.',
  },
  GIT_AUTHENTICATION_REQUIRED: {
    severity: 'error',
    message: '{remote} wants to know who asks, and no credential was accepted.',
    hint: 'On GitHub Actions pass `github-token`. On your machine, `git fetch` must work without asking.',
  },
  GIT_PERMISSION_DENIED: {
    severity: 'error',
    message: 'Writing to {remote} was refused.',
    hint: 'On GitHub the token may read, but not write: grant the job `permissions: contents: write`. A repository on this machine must belong to who deploys.',
  },
  GIT_REF_PROTECTED: {
    severity: 'error',
    message: '{remote} declined the change to `{ref}`: {reason}.',
    hint: 'A rule or a hook there forbids it. Allow updates of `refs/dlt-deploy/*` and `refs/dlt-deploy-lock/*`, or name another ref with `state-ref`.',
  },
  GIT_REF_LOCKED: {
    severity: 'error',
    message: '`{ref}` stayed locked by another git process at {remote}.',
    hint: 'Run again. If no git process is left there, remove the stale file named like the ref and ending in `.lock`.',
  },
  GIT_OWNERSHIP_REFUSED: {
    severity: 'error',
    message: 'Git refuses to use the repository at {remote}, because it belongs to another user.',
    hint: 'If you trust it: `git config --global --add safe.directory DIR`.',
  },
  GIT_DISK_FULL: {
    severity: 'error',
    message: 'There is no space left on the disk for the state.',
    hint: 'Free some space and run again. Nothing was changed on the platform.',
  },
  GIT_FAILED: {
    severity: 'error',
    message: '`git {command}` failed: {reason}.',
    hint: "This is not a fault that dlt-deploy knows. The sentence above is git's own.",
  },
} as const satisfies Entries
