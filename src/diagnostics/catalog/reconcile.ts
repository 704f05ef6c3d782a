import type { Entries } from '../entry.ts'

export const reconcileEntries = {
  JOB_RENAMED: {
    severity: 'warning',
    message: '`{before}` is archived and `{after}` is added in its place; run history does not follow.',
    hint: 'Keep the old name with `name=` and `section=` if its history matters.',
  },
  JOB_ARCHIVED_FOLLOWED: {
    severity: 'warning',
    message: '`{archived}` is archived, and `{follower}` was waiting for it by {edge}.',
    hint: 'Make sure that the job that waited is still started, and not before its data is there, or archive it too.',
  },
} as const satisfies Entries
