import type { Entries } from '../entry.ts'

export const platformEntries = {
  PLAN_STALE: {
    severity: 'error',
    message: 'The deployment has moved on since this plan was drawn against {base}.',
    hint: 'Nothing was changed. Plan again and review the new plan.',
  },
} as const satisfies Entries
