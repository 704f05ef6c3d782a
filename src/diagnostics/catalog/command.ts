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
  JOB_UNKNOWN: {
    severity: 'error',
    message: 'No deployed job answers to `{job}`.',
    hint: '`dlt-deploy job list` shows the jobs in force.',
  },
  VERSION_UNKNOWN: {
    severity: 'error',
    message: 'There is no {kind} version {version} here.',
    hint: '`dlt-deploy {kind} list` shows the versions there are.',
  },
  NOT_DEPLOYED: {
    severity: 'error',
    message: 'Nothing has been deployed to {place} yet.',
    hint: 'Run `dlt-deploy plan` to see what a first deploy would do, then `dlt-deploy deploy`.',
  },
  PLATFORM_UNAVAILABLE: {
    severity: 'error',
    message: 'The platform `{platform}` is not built into this version.',
    hint: 'Deploy with `--platform git`: the repository itself keeps the state.',
  },
  GENERATOR_UNAVAILABLE: {
    severity: 'error',
    message: 'The generator `{generator}` is not built into this version.',
    hint: 'Use `--generator static`: the manifest is read from the source, nothing is run.',
  },
} as const satisfies Entries
