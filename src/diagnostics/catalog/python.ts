import type { Entries } from '../entry.ts'

export const pythonEntries = {
  SYNTAX_ERROR: {
    severity: 'error',
    message: '{reason}',
    hint: 'Python itself would refuse this file. Mend the line and try again.',
  },
  SYNTAX_TOO_NEW: {
    severity: 'error',
    message: '{feature} need Python {since} or later, and this workspace runs on Python {version}.',
    hint: 'Write it in the older way, or raise the Python version of the workspace.',
  },
  SYNTAX_TOO_DEEP: {
    severity: 'error',
    message: 'The code is nested too deeply to be read.',
    hint: 'Give parts of it names of their own.',
  },
  ENCODING_NOT_SUPPORTED: {
    severity: 'error',
    message: 'The file declares the encoding `{encoding}`, which cannot be read without Python.',
    hint: 'Save the file as UTF-8 and remove its encoding declaration.',
  },
  VALUE_NOT_STATIC: {
    severity: 'error',
    message: '`{expression}` cannot be known without running the module: {reason}.',
    hint: 'Write a literal, a module-level constant or an expression of those, or generate with Python (`--generator python`).',
  },
  IMPORT_RAISES: {
    severity: 'error',
    message: 'Importing the deployment module fails here: {exception}.',
    hint: 'Python would stop at this line as well. Mend it and try again.',
  },
  EVALUATION_TOO_LARGE: {
    severity: 'error',
    message: 'The module cannot be read without running it: {reason}.',
    hint: 'Move heavy work out of the import of the module, or generate with Python (`--generator python`).',
  },
} as const satisfies Entries
