import type { Entries } from '../entry.ts'

export const pythonEntries = {
  SYNTAX_ERROR: {
    severity: 'error',
    message: '{reason}',
    hint: 'Python itself would refuse this file. Mend the line and try again.',
  },
  VALUE_NOT_STATIC: {
    severity: 'error',
    message: '`{expression}` cannot be known without running the module: {reason}.',
    hint: 'Write a literal, a module-level constant or an expression of those, or generate with Python (`--generator python`).',
  },
} as const satisfies Entries
