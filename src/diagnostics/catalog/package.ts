import type { Entries } from '../entry.ts'

export const packageEntries = {
  IGNORE_FILE_NOT_UTF8: {
    severity: 'error',
    message: '`{path}` is not UTF-8 text, so its patterns cannot be read.',
    hint: 'Save the file as UTF-8.',
  },
  IGNORE_PATTERN_INVALID: {
    severity: 'error',
    message: 'The ignore pattern `{pattern}` is not valid: {reason}.',
    hint: 'dlt refuses to package a workspace with this pattern. Correct or remove the line.',
  },
  PACKAGE_LINK_CYCLE: {
    severity: 'error',
    message: 'The symbolic link `{path}` leads back to a folder above it.',
    hint: 'Remove the link, or exclude what it points to in `.gitignore`.',
  },
  PACKAGE_LINK_OUTSIDE: {
    severity: 'warning',
    message: 'The symbolic link `{path}` is left out of the package: its target is outside the workspace.',
    hint: 'Copy the file into the workspace, or exclude the link in `.gitignore`.',
  },
  PACKAGE_FOLDER_OUTSIDE: {
    severity: 'error',
    message:
      'The symbolic link `{path}` leads to a folder outside the repository, so what it holds depends on the machine.',
    hint: 'Copy the folder into the repository, or exclude the link in `.gitignore`.',
  },
  PACKAGE_NAME_NOT_UTF8: {
    severity: 'error',
    message: 'The file name `{path}` is not UTF-8, and a package can only hold names that are.',
    hint: 'Rename the file, or exclude it in `.gitignore`.',
  },
  PACKAGE_FILE_UNREADABLE: {
    severity: 'error',
    message: '`{path}` cannot be read: {reason}.',
    hint: 'Make it readable for the user who runs this, or exclude it in `.gitignore`.',
  },
  PACKAGE_FILE_CHANGED: {
    severity: 'error',
    message: '`{path}` changed while the package was being made.',
    hint: 'Nothing was deployed. Run again when no other program writes to the workspace.',
  },
  PACKAGE_HAS_SECRETS: {
    severity: 'error',
    message: 'The code package contains the secrets file `{path}`.',
    hint: 'Remove the `!` pattern in `.gitignore` that takes it back in, or move the file into the settings folder.',
  },
  PACKAGE_HAS_GIT: {
    severity: 'error',
    message: 'The code package contains `{path}`, a git repository with its history and perhaps credentials.',
    hint: 'Add `.git/` to `.gitignore`: packages are made by its rules alone, and git itself does not mind the line.',
  },
  PACKAGE_HAS_CREDENTIALS: {
    severity: 'warning',
    message: 'The code package contains `{path}`, which by its name holds credentials.',
    hint: 'Add it to `.gitignore` and give its values as repository secrets.',
  },
  PACKAGE_HAS_ENVIRONMENT: {
    severity: 'warning',
    message: 'The code package contains the Python environment `{path}`, which does not work on another machine.',
    hint: 'Add `{path}` to `.gitignore`. The built-in ignore rules apply only where there is no such file.',
  },
} as const satisfies Entries
