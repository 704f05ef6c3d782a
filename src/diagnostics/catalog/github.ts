import type { Entries } from '../entry.ts'

export const githubEntries = {
  INPUT_INVALID: {
    severity: 'error',
    message: 'The input `{name}` must be {expected}{given}.',
    hint: 'Correct it under `with:` of the step.',
  },
  INPUT_IDLE: {
    severity: 'warning',
    message: 'The input `{name}` has no effect here: {reason}.',
    hint: 'Remove it from the step.',
  },
  EVENT_UNREADABLE: {
    severity: 'error',
    message: 'What to do cannot be told from the event `{event}`: {reason}.',
    hint: 'Name the `command` instead of leaving it at `auto`.',
  },
  ACTION_COMMAND_UNAVAILABLE: {
    severity: 'error',
    message: 'The command `{command}` is not built into this version of the action.',
    hint: 'Use one of the other commands, or a later version.',
  },
  CODE_NOT_TRUSTED: {
    severity: 'error',
    message: 'The generator `python` would run code that nobody with write access to this repository has accepted.',
    hint: 'Nothing was run. Leave `generator` at `auto`, which reads such code without running it.',
  },
  ACTION_FAULT: {
    severity: 'error',
    message: 'The action met a fault of its own: {reason}.',
    hint: 'This is a defect. Please report it with the log of this run.',
  },
  SLASH_FORBIDDEN: {
    severity: 'error',
    message: 'The command of {author} is not obeyed: only who may push to this repository can give one.',
    hint: 'Nothing was done. Ask somebody with write access.',
  },
  SLASH_REFUSED: {
    severity: 'error',
    message: 'The command is not obeyed: {reason}.',
    hint: 'Nothing was changed.',
  },
  COMMENT_FORBIDDEN: {
    severity: 'warning',
    message: 'The token of this job may not write comments on pull requests ({reason}).',
    hint: 'The result stands. To get the comment, give the job `permissions:` with `pull-requests: write`.',
  },
  COMMENT_LOCKED: {
    severity: 'warning',
    message: 'The conversation of the pull request is locked, so no comment could be written.',
    hint: 'The result stands. Unlock the conversation to get the comment.',
  },
  COMMENT_TOKEN_REFUSED: {
    severity: 'warning',
    message: 'GitHub does not know the token it was shown, so no comment could be written.',
    hint: 'The result stands. Leave `github-token` unset to use the token of the job, or pass one that has not expired.',
  },
  COMMENT_RATE_LIMITED: {
    severity: 'warning',
    message: 'GitHub takes no more calls from this token for now, so no comment could be written.',
    hint: 'The result stands. Run the job again later to get the comment.',
  },
  COMMENT_REFUSED: {
    severity: 'warning',
    message: 'GitHub refused the pull request comment: {reason}.',
    hint: 'The result stands; it is in the summary of this run.',
  },
  COMMENT_UNREACHABLE: {
    severity: 'warning',
    message: 'GitHub could not be reached to write the pull request comment: {reason}.',
    hint: 'The result stands; it is in the summary of this run. Run the job again to get the comment.',
  },
  RUN_FAILED: {
    severity: 'error',
    message: 'Run {number} of `{job}` ended as {status}{after}.',
    hint: 'Its log is in the log of this step{page}.',
  },
  RUN_NOT_STARTED: {
    severity: 'error',
    message: 'The platform did not start `{job}`: {reason}.',
    hint: 'Other jobs of the same call may have been started; the summary of this run lists them.',
  },
  WORKSPACE_REPORT_MISSING: {
    severity: 'error',
    message: 'Nothing is known of the workspace `{workspace}`, because its job left no report.',
    hint: 'The log of that job says why. A job that was cancelled or could not start leaves none.',
  },
  DEPLOYMENT_FORBIDDEN: {
    severity: 'warning',
    message: 'The token of this job may not record deployments to an environment ({reason}).',
    hint: 'The deploy stands. To have it recorded, give the job `permissions:` with `deployments: write`; `deployments: read` where it has an `environment:` of its own, which GitHub records by itself.',
  },
  DEPLOYMENT_UNRECORDED: {
    severity: 'warning',
    message: 'GitHub did not record this deploy to its environment: {reason}.',
    hint: 'The deploy stands; its state is in the outputs and the summary of this run.',
  },
  ISSUE_FORBIDDEN: {
    severity: 'warning',
    message: 'The token of this job may not write issues ({reason}).',
    hint: 'The result stands. To have drift reported, give the job `permissions:` with `issues: write`, and switch issues on.',
  },
  ISSUE_UNWRITTEN: {
    severity: 'warning',
    message: 'The issue about drift could not be brought up to date: {reason}.',
    hint: 'The result stands; it is in the summary of this run. The next run tries again.',
  },
  LABELS_UNWRITTEN: {
    severity: 'warning',
    message: 'The labels of the pull request could not be brought up to date: {reason}.',
    hint: 'The result stands. Labels need `permissions:` with `pull-requests: write`.',
  },
  REPORT_INCOMPLETE: {
    severity: 'warning',
    message: 'A part of the report could not be written: {reason}.',
    hint: 'The result stands; it is in the log.',
  },
} as const satisfies Entries
