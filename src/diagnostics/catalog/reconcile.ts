import type { Entries } from '../entry.ts'

export const reconcileEntries = {
  JOB_RENAMED: {
    severity: 'warning',
    message: '`{before}` is archived and `{after}` is added with the same code behind it; run history does not follow.',
    hint: 'Keep the old name with `name=` and `section=` if its history matters.',
  },
} as const satisfies Entries
