import type { Entries } from '../entry.ts'

export const workspaceEntries = {
  WORKSPACE_NOT_FOUND: {
    severity: 'error',
    message: '`{path}` is not in a dlt workspace: neither it nor a folder above it has `.dlt/.workspace`.',
    hint: 'Run in the workspace folder, name it with `--workspace DIR`, or make it one: `touch .dlt/.workspace`.',
  },
} as const satisfies Entries
