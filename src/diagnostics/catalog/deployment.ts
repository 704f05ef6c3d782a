import type { Entries } from '../entry.ts'

export const deploymentEntries = {
  DEPLOYMENT_MODULE_NOT_FOUND: {
    severity: 'error',
    message: 'There is no deployment module `{module}` in this workspace.',
    hint: 'Create `{file}` and list the jobs to deploy in its `__all__`.',
  },
} as const satisfies Entries
