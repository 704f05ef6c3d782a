import type { Entries } from '../entry.ts'

export const reconcileEntries = {
  JOB_RENAMED: {
    severity: 'warning',
    message: '`{before}` is archived and `{after}` is added with the same code behind it; run history does not follow.',
    hint: 'Keep the old name with `name=` and `section=` if its history matters.',
  },
  JOB_ARCHIVED_FOLLOWED: {
    severity: 'warning',
    message: '`{archived}` is archived, and `{follower}` waits for it by {edge}.',
    hint: 'It will not run any more, and nothing that waits for it will. Point `{follower}` to another job, give it a schedule of its own, or archive it too.',
  },
} as const satisfies Entries
