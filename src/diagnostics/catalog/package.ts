import type { Entries } from '../entry.ts'

export const packageEntries = {
  PACKAGE_LINK_CYCLE: {
    severity: 'error',
    message: 'The symbolic link `{path}` leads back to a folder above it.',
    hint: 'Remove the link, or exclude what it points to in `.gitignore`.',
  },
} as const satisfies Entries
