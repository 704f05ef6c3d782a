import type { Entries } from '../entry.ts'

export const githubEntries = {
  COMMENT_REFUSED: {
    severity: 'warning',
    message: 'GitHub refused to store the pull request comment: {reason}.',
    hint: 'The result stands. Grant the job `permissions: pull-requests: write` to get the comment.',
  },
} as const satisfies Entries
