import type { Entries } from '../entry.ts'

export const manifestEntries = {
  JOB_REF_INVALID: {
    severity: 'error',
    message: '`{ref}` is not a job reference: {reason}.',
    hint: 'Write `jobs.<section>.<name>` or `jobs.<name>`.',
  },
} as const satisfies Entries
