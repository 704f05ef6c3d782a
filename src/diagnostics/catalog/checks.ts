import type { Entries } from '../entry.ts'

export const checksEntries = {
  PROFILE_NOT_CONFIGURED: {
    severity: 'warning',
    message: 'Jobs run under the profile `{profile}`, and it has neither settings nor secrets of its own.',
    hint: 'Add `.dlt/{profile}.config.toml`, even an empty one, and give its secrets as repository secrets.',
  },
  ACCESS_NOT_CONFIGURED: {
    severity: 'warning',
    message: 'The interactive job `{job}` will run with the rights of `prod`, because there is no profile `access`.',
    hint: 'Add `.dlt/access.config.toml` with credentials that may only read, or name a profile in the job.',
  },
  SECRET_MISSING: {
    severity: 'warning',
    message: 'The code asks for the secret `{key}`, and nothing provides it under the profile `{profile}`.',
    hint: 'Add the repository secret `{variable}`, or put the key into the document `<PROFILE>_SECRETS_TOML`.',
  },
  SETTING_MISSING: {
    severity: 'warning',
    message: 'The code asks for the setting `{key}`, and nothing provides it under the profile `{profile}`.',
    hint: 'Put it into `.dlt/{profile}.config.toml`, or into `.dlt/config.toml` for every profile.',
  },
  VALUE_EMPTY: {
    severity: 'warning',
    message: 'The code asks for `{key}`, and under the profile `{profile}` it is empty.',
    hint: 'Give it a value. A repository secret that is not set arrives as empty text.',
  },
  IMPORT_UNDECLARED: {
    severity: 'warning',
    message: 'The module `{module}` is imported, and no declared dependency provides it.',
    hint: 'Add the package it comes from to `dependencies` in `pyproject.toml`: `uv add`.',
  },
  DEV_MODE: {
    severity: 'warning',
    message: 'With `dev_mode=True` every run drops the state and loads into a new dataset.',
    hint: 'Remove it before deploying, or set it from the configuration of the profile `dev`.',
  },
  MODULE_IDLE: {
    severity: 'warning',
    message:
      'The job `{job}` runs `{file}` as a script, and the script only defines things: it will succeed and do nothing.',
    hint: 'Call what it should do under `if __name__ == "__main__":`.',
  },
  SCHEDULE_TOO_FREQUENT: {
    severity: 'warning',
    message:
      'GitHub Actions starts schedules every 5 minutes at most, and often late, so `{job}` cannot keep `{trigger}`. Due next: {next}.',
    hint: 'Ask for every 5 minutes or less often. Windows that were missed are covered by the next run.',
  },
  TIMEOUT_TOO_LONG: {
    severity: 'warning',
    message: 'The job `{job}` may take {hours} hours, and GitHub ends a job on its own runners after 6.',
    hint: 'Load in smaller steps, or run the workflow on a runner of your own.',
  },
} as const satisfies Entries
