import type { Entries } from '../entry.ts'

export const commandEntries = {
  USAGE: {
    severity: 'error',
    message: '{reason}',
    hint: 'Run `dlt-deploy {command} --help` for what it takes.',
  },
  HAZARD_NOT_ALLOWED: {
    severity: 'error',
    message: '{danger} The hazard `{code}` was not allowed.',
    hint: 'Nothing was changed. Remove the danger, or accept it by name: `--allow {code}`.',
  },
  PLAN_DIFFERS: {
    severity: 'error',
    message: 'What would be deployed is not what was reviewed: {moved} moved.',
    hint: 'Nothing was changed. Plan again and review the new plan.',
  },
  PLAN_MOVED: {
    severity: 'error',
    message: 'Not as reviewed: {what}.',
    hint: 'Plan again and review the new plan.',
  },
  REVIEW_UNKNOWN: {
    severity: 'error',
    message: 'Whether this is what was reviewed cannot be told: {reason}.',
    hint: 'Nothing was changed. {remedy}; or deploy by hand once you have looked at the plan.',
  },
  REVIEW_MISSING: {
    severity: 'error',
    message: 'Nobody was shown what this deploy does: {reason}.',
    hint: 'Nothing was changed. Merge by a pull request that shows its plan, or deploy by hand, or set `review: when-present`.',
  },
  CHECKOUT_OTHER: {
    severity: 'error',
    message: 'The checkout is at {found}, and neither that nor what it merges is commit {commit} of the pull request.',
    hint: 'Check out the pull request: `ref: refs/pull/NUMBER/merge`.',
  },
  PLAN_UNREADABLE: {
    severity: 'error',
    message: '`{path}` does not hold a plan of this version of dlt-deploy: {reason}.',
    hint: 'Save one with `dlt-deploy plan --format json > {path}`.',
  },
  COMMIT_OLDER: {
    severity: 'error',
    message: 'Commit {commit} is older than {deployed}, from which deployment v{version} in force was made.',
    hint: 'Nothing was changed. To go back on purpose, run `dlt-deploy rollback`, or accept it: `--allow COMMIT_OLDER`.',
  },
  COMMIT_ORDER_UNKNOWN: {
    severity: 'warning',
    message:
      'Whether commit {commit} is older than {deployed}, which is in force, cannot be told: they have no history in common that can be seen.',
    hint: 'Check out with its history (`fetch-depth: 0`) where deploys of older commits shall be refused.',
  },
  SECRETS_NOT_RESTORED: {
    severity: 'warning',
    message:
      'The earlier configuration had other secrets under {profile}: their names come back, and no value, because none is kept.',
    hint: 'Provide the earlier values where they are kept, then deploy.',
  },
  ROLLBACK_UNAVAILABLE: {
    severity: 'error',
    message: 'The platform `{platform}` does not give earlier code back.',
    hint: 'Check out the earlier commit and deploy it, accepting it by name: `--allow COMMIT_OLDER`.',
  },
  JOB_UNKNOWN: {
    severity: 'error',
    message: 'No deployed job answers to `{job}`.',
    hint: '{suggestion}`dlt-deploy job list` shows the jobs in force.',
  },
  VERSION_UNKNOWN: {
    severity: 'error',
    message: 'There is no {kind} version {version} here.',
    hint: '`dlt-deploy {kind} list` shows the versions there are.',
  },
  NOTHING_BEFORE: {
    severity: 'error',
    message: 'There is no deployment before the one in force to go back to.',
    hint: '`dlt-deploy deployment list` shows the versions there are; `--configuration N` puts back settings alone.',
  },
  NOT_DEPLOYED: {
    severity: 'error',
    message: 'Nothing has been deployed to {place} yet.',
    hint: 'Run `dlt-deploy plan` to see what a first deploy would do, then `dlt-deploy deploy`.',
  },
  MODULE_OUTSIDE: {
    severity: 'error',
    message: '`{path}` is not in the workspace.',
    hint: 'Name a file of the workspace, relative to it.',
  },
  DLT_VERSION_ASSUMED: {
    severity: 'warning',
    message: 'No file of the workspace says which dlt it runs on; the manifest is read as dlt {version} generates it.',
    hint: 'Commit a `uv.lock`, or pin dlt in `pyproject.toml`: later versions generate other manifests.',
  },
  DLT_VERSION_OPEN: {
    severity: 'warning',
    message:
      '`{file}` admits several versions of dlt (`{specifier}`); the manifest is read as dlt {version} generates it.',
    hint: 'Commit a `uv.lock`, or pin dlt with `==`: what is installed may be another version, with another manifest.',
  },
  PYTHON_VERSION_UNTESTED: {
    severity: 'warning',
    message: 'The workspace asks for Python {version}; it is read as Python {read} reads it.',
    hint: 'Compare with `--generator python` once, or ask for a Python from 3.9 to 3.14.',
  },
  PYTHON_NOT_FOUND: {
    severity: 'error',
    message: '`{command}` could not be started.',
    hint: 'Install it, name another with the `python` input or `--python`, or read the source with `--generator static`.',
  },
  PYTHON_WITHOUT_GENERATOR: {
    severity: 'error',
    message: '`{command}` has no dlt that generates manifests: {reason}.',
    hint: 'Install dlt 1.26 or newer where the workspace runs, name another Python with the `python` input or `--python`, or read the source with `--generator static`.',
  },
  PYTHON_GENERATOR_FAILED: {
    severity: 'error',
    message: 'The generator of dlt failed: {reason}',
    hint: 'Run it in the workspace by itself to see more: `python -m dlt._workspace.deployment._manifest_worker __deployment__`.',
  },
  PYTHON_GENERATOR_WARNING: {
    severity: 'warning',
    message: '{message}',
    hint: 'The generator of dlt says so; the manifest stands.',
  },
  WORKFLOW_MISSING: {
    severity: 'warning',
    message: 'No workflow of this repository deploys: none has this action in a step.',
    hint: 'Write one: `dlt-deploy init`.',
  },
  TEMPORARY_FOLDER_UNUSABLE: {
    severity: 'error',
    message: 'No temporary folder can be made in `{folder}`: {reason}.',
    hint: 'Nothing was changed. Make room there, or name another folder in the variable `TMPDIR`.',
  },
} as const satisfies Entries
