import type { Entries } from '../entry.ts'

export const commandEntries = {
  ARGUMENT_INVALID: {
    severity: 'error',
    message: '{reason}',
    hint: 'Run `dlt-deploy {command} --help` for what it takes.',
  },
} as const satisfies Entries
