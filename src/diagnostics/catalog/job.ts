import type { Entries } from '../entry.ts'
import { freshnessForms, refForms, triggerForms } from './written-forms.ts'

/** Job references that do not parse or resolve, and the rules that jobs keep alone and among each other. */
export const jobEntries = {
  JOB_REF_INVALID: {
    severity: 'error',
    message: 'Invalid job ref {ref}: {reason}.',
    hint: refForms,
  },
  JOB_REF_EMPTY: {
    severity: 'error',
    message: 'Invalid job ref {ref}: it must not be empty.',
    hint: refForms,
  },
  JOB_REF_BARE: {
    severity: 'error',
    message: 'Invalid job ref {ref}: a bare job name requires a list of jobs to look it up in.',
    hint: 'Write the section too: `section.name` or `jobs.section.name`.',
  },
  JOB_REF_FORM_INVALID: {
    severity: 'error',
    message: 'Invalid job ref {ref}: use name, section.name, or jobs.section.name form.',
    hint: refForms,
  },
  JOB_REF_NOT_FOUND: {
    severity: 'error',
    message: 'Job ref {ref} not found in manifest.',
    hint: 'List the jobs with `dlt-deploy job list`.',
  },
  JOB_REF_AMBIGUOUS: {
    severity: 'error',
    message: 'Ambiguous job name {name}, matches: {matches}.',
    hint: 'Write the section too: `section.name`.',
  },

  // Rules of one job.
  JOB_SECTION_RESERVED: {
    severity: 'error',
    message: "Job {ref}: section 'py' is reserved.",
    hint: 'Give the job another `section`: `py` would clash with file extensions.',
  },
  JOB_NAME_RESERVED: {
    severity: 'error',
    message: "Job {ref}: name 'py' is reserved.",
    hint: 'Give the job another `name`: `py` would clash with file extensions.',
  },
  JOB_TRIGGER_INVALID: {
    severity: 'error',
    message: 'Job {ref}: {reason}',
    hint: triggerForms,
  },
  JOB_FRESHNESS_INVALID: {
    severity: 'error',
    message: 'Job {ref}: {reason}',
    hint: freshnessForms,
  },
  BATCH_JOB_WITH_HTTP: {
    severity: 'error',
    message: 'Batch job {ref} has http trigger: a batch job runs to completion and serves nothing.',
    hint: 'Declare it with `@run.interactive`, or remove the `http:` trigger.',
  },
  INTERACTIVE_JOB_WITHOUT_HTTP: {
    severity: 'warning',
    message: 'Interactive job {ref} has no http trigger: nothing can reach it.',
    hint: 'Add the trigger `http:`.',
  },
  JOB_WITH_SEVERAL_SCHEDULES: {
    severity: 'error',
    message: 'Job {ref} has multiple interval-generating triggers: only one schedule: or every: is allowed.',
    hint: 'Keep one, or join several schedules in one cron expression.',
  },
  INTERVAL_WITHOUT_SCHEDULE: {
    severity: 'error',
    message: 'Job {ref} has interval but no schedule or every trigger.',
    hint: 'Add a `schedule:` or `every:` trigger, or remove `interval`.',
  },
  INTERVAL_BOUND_INVALID: {
    severity: 'error',
    message: 'Job {ref} has the interval {bound} {value}, which is not a timestamp.',
    hint: 'Write ISO 8601, for example `2026-01-01T00:00:00Z`.',
  },
  INTERVAL_START_NOT_ON_TICK: {
    severity: 'warning',
    message: 'Job {ref} interval start ({value}) is not a cron tick for {cron}: it will be snapped backward.',
    hint: 'Start the interval on a tick of the schedule.',
  },
  INTERVAL_END_NOT_ON_TICK: {
    severity: 'warning',
    message: 'Job {ref} interval end ({value}) is not a cron tick for {cron}: it will be snapped backward.',
    hint: 'End the interval on a tick of the schedule.',
  },
  INTERVAL_WITHOUT_TICK: {
    severity: 'error',
    message: 'Job {ref} interval {bound} ({value}) cannot be snapped: {cron} has no tick in the 50 years before it.',
    hint: 'Use a schedule that has been due before the interval begins.',
  },
  EXTERNAL_SCHEDULERS_WITHOUT_INTERVAL: {
    severity: 'warning',
    message: 'Job {ref} has allow_external_schedulers but no interval.',
    hint: 'Give the job an `interval`, or remove `allow_external_schedulers`.',
  },
  INCREMENTAL_WITHOUT_INTERVAL: {
    severity: 'warning',
    message: "Job {ref} has incremental_mode 'interval' but no interval.",
    hint: 'Give the job an `interval`, or remove `incremental_mode`.',
  },
  AUTO_REFRESH_BLOCKED: {
    severity: 'warning',
    message: "Job {ref} has auto_refresh_pipeline_mode but refresh_propagation 'block' prevents refresh runs.",
    hint: 'Remove one of the two.',
  },
  JOB_TRIGGERS_ITSELF: {
    severity: 'error',
    message: 'Job {ref}: trigger {trigger} makes the job trigger itself, which never terminates.',
    hint: 'Wait for another job, or use a schedule.',
  },
  JOB_SCHEMA_INVALID: {
    severity: 'error',
    message: 'Job {job}: {reason}.',
    hint: 'Annotate inputs and results with types that dlt describes, and entities with one of `job-runs`, `job`, `workspace`, `pipeline`, `dataset`.',
  },
  JOB_ENGINE_DIFFERS: {
    severity: 'error',
    message: 'Job {ref} is written for engine {engine}, the manifest for engine {manifest}.',
    hint: 'Generate the manifest again with one version of dlt.',
  },
  TRIGGER_MATCHES_NO_JOB: {
    severity: 'warning',
    message: 'Job {ref}: trigger {trigger} matched no job.',
    hint: 'Correct the selector: it is matched against the types, the references and the triggers of the other jobs.',
  },
  JOB_PROFILE_LOCAL: {
    severity: 'error',
    message:
      'Job {ref}: require.profile {profile} is a local-only profile and cannot be assumed by deployed jobs (local-only profiles: dev, tests).',
    hint: 'Require a profile of a deployment, such as `prod`, or leave `profile` out.',
  },
  DASHBOARD_NOT_INTERACTIVE: {
    severity: 'error',
    message: 'Dashboard job {ref} must be interactive.',
    hint: 'Rename the job: this reference belongs to the workspace dashboard.',
  },
  DASHBOARD_NOT_GUI: {
    severity: 'error',
    message: 'Dashboard job {ref} must have gui interface.',
    hint: 'Set `expose.interface` to `gui`, or rename the job.',
  },
  DASHBOARD_NOT_DASHBOARD: {
    severity: 'error',
    message: 'Dashboard job {ref} must have dashboard category.',
    hint: 'Set `expose.category` to `dashboard`, or rename the job.',
  },

  // Rules between jobs.
  JOB_REF_DUPLICATE: {
    severity: 'error',
    message: 'Duplicate job_ref: {ref}.',
    hint: 'Give one of the jobs another `name` or `section`; a job listed under two names is listed once too often.',
  },
  ENTRY_POINT_SHARED: {
    severity: 'warning',
    message: 'Jobs {first} and {second} share the same entry point {entryPoint}.',
    hint: 'Declare one job for a function and start it with several triggers.',
  },
  TRIGGER_JOB_UNKNOWN: {
    severity: 'error',
    message: 'Job {ref} has triggers referencing unknown jobs: {refs}.',
    hint: 'List the upstream jobs in `__all__` too, or remove the triggers.',
  },
  FRESHNESS_JOB_UNKNOWN: {
    severity: 'error',
    message: 'Job {ref} has freshness constraint on unknown job {upstream}.',
    hint: 'List the upstream job in `__all__` too, or remove the constraint.',
  },
  FRESHNESS_NOT_IMPLEMENTED: {
    severity: 'error',
    message:
      "Job {ref} declares 'job.is_matching_interval_fresh' on {upstream}: dlt has not yet implemented it and refuses the manifest.",
    hint: 'Use `job.is_fresh` instead.',
  },
  FRESHNESS_ON_INTERACTIVE: {
    severity: 'error',
    message: 'Job {ref} has job.is_fresh constraint on {upstream} but upstream is an interactive job.',
    hint: 'An interactive job never completes, so it is never fresh. Remove the constraint.',
  },
} as const satisfies Entries
