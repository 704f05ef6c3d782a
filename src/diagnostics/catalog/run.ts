import type { Entries } from '../entry.ts'

export const runEntries = {
  PLATFORM_RUNS_NOTHING: {
    severity: 'error',
    message: 'The platform `{platform}` cannot run jobs yet.',
    hint: 'On the dltHub platform they run: `--platform dlthub`.',
  },
  PLATFORM_KEEPS_NO_VARIABLES: {
    severity: 'error',
    message: 'The platform `{platform}` keeps no variables.',
    hint: 'Settings and secrets are in the configuration that is deployed. On the dltHub platform there are variables: `--platform dlthub`.',
  },
  VARIABLE_UNKNOWN: {
    severity: 'error',
    message: 'There is no variable {names} of {scope}.',
    hint: '`dlt-deploy variable list` shows all of them.',
  },
  VARIABLE_VALUE_UNCLEAR: {
    severity: 'error',
    message:
      '`{name}` wants one value: as an argument where it is plain, or with `--secret-from` where it is a secret.',
    hint: 'Write `dlt-deploy variable set {name} VALUE`, or `dlt-deploy variable set {name} --secret-from VARIABLE`.',
  },
  VARIABLE_EMPTY: {
    severity: 'error',
    message: 'The environment has no value for `{name}`, and a secret may not be empty.',
    hint: 'Set it for this command alone: `{name}=… dlt-deploy variable set …`.',
  },
  SELECTOR_MATCHES_NOTHING: {
    severity: 'error',
    message: 'No deployed job answers to {selectors}.',
    hint: '`dlt-deploy job list` shows the jobs in force and what triggers them. A job that was added must be deployed first.',
  },
  RUN_JOB_NONE: {
    severity: 'error',
    message: 'The workspace declares no {type} job that answers to `{selector}`; there is {available}.',
    hint: 'Name a job, a pattern of its triggers, or the file that declares it.',
  },
  RUN_JOB_SEVERAL: {
    severity: 'error',
    message: '`{selector}` picks several jobs, and one is to run: {jobs}.',
    hint: 'Name one of them; behind a file or a pipeline, as a second argument. `dlt-deploy job trigger` starts several at once.',
  },
  RUN_JOB_OF_OTHER_TYPE: {
    severity: 'error',
    message: '{jobs} is of type {type}, which `{verb}` does not start.',
    hint: 'Use `dlt-deploy {other}`.',
  },
  RUN_UNKNOWN: {
    severity: 'error',
    message: 'Job `{job}` has no run {number}.',
    hint: '`dlt-deploy runs list {job}` shows the runs there are.',
  },
  RUN_NONE: {
    severity: 'error',
    message: 'Job `{job}` has not run yet.',
    hint: '`dlt-deploy job trigger {job}` starts it.',
  },
  RUN_OVER: {
    severity: 'error',
    message: 'Run {number} of `{job}` is over: it is {status}.',
    hint: 'There is nothing to cancel.',
  },
  RUN_STILL_GOING: {
    severity: 'error',
    message: 'Run {number} of `{job}` was still {status} when the time to wait for it was over.',
    hint: 'It goes on. `dlt-deploy runs logs {job} {number} -f` follows it, `dlt-deploy runs cancel {job} {number}` ends it; `timeout` waits longer.',
  },
  WAIT_INVALID: {
    severity: 'error',
    message: '`{timeout}` is no number of minutes.',
    hint: 'Write it like `30`, or `0.5` for half a minute.',
  },
  RUN_NUMBER_INVALID: {
    severity: 'error',
    message: '`{number}` is not the number of a run.',
    hint: 'Runs of a job count from 1: `dlt-deploy runs list` shows them.',
  },
} as const satisfies Entries
