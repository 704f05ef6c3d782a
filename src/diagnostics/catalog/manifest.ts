import type { Entries } from '../entry.ts'

const triggerForms =
  'Write a trigger as `type:expr`, for example `schedule:0 8 * * *`, `every:1h`, `tag:ingest` or `http:`.'
const periodForms = 'Write a number and one of `s`, `m`, `h`, `d`, for example `90s`, `5m`, `1.5h`, or plain seconds.'
const cronForms =
  'Write five fields, minute hour day month weekday, for example `0 8 * * *`, or a name such as `@daily`.'
const onceForms = 'Write an ISO 8601 timestamp, for example `once:2026-03-15T08:00:00Z`.'
const httpForms = 'Write `http:`, `http:8080`, `http:/path` or `http:8080/path`.'
const refForms = 'Write `jobs.<section>.<name>` or `jobs.<name>`.'
const freshnessForms =
  'Write `job.is_fresh:jobs.<section>.<name>`, or use the property `.is_fresh` of the upstream job.'
const manifestSource = 'A manifest is generated, not written by hand: generate it again with this version.'

export const manifestEntries = {
  // Job references.
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

  // Triggers.
  TRIGGER_FORM_INVALID: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: it must be in type:expr form.',
    hint: triggerForms,
  },
  TRIGGER_TYPE_UNKNOWN: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: unknown type {type}.',
    hint: 'The types are schedule, every, once, job.success, job.fail, http, deployment, webhook and tag, in lower case.',
  },
  TRIGGER_SYNTHETIC: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: {type} triggers are added automatically.',
    hint: 'Remove it. `manual:` comes with every job whose `expose` does not say otherwise, `pipeline_name:` with its pipeline.',
  },
  TRIGGER_INCOMPLETE: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: it requires an expression.',
    hint: triggerForms,
  },
  TRIGGER_UNREADABLE: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: cannot normalize it, it is neither type:expr nor a cron expression.',
    hint: triggerForms,
  },
  TRIGGER_INPUT_INVALID: {
    severity: 'error',
    message: 'A trigger is a text or a collection of texts: {value} is neither.',
    hint: triggerForms,
  },
  SCHEDULE_EMPTY: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: it requires a cron expression.',
    hint: cronForms,
  },
  SCHEDULE_INVALID: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: invalid cron expression, {reason}.',
    hint: cronForms,
  },
  SCHEDULE_RANDOM: {
    severity: 'warning',
    message:
      'Trigger {trigger} of job {ref} has a random field, which is drawn anew at every evaluation: its schedule is not defined.',
    hint: 'Replace `R` by a number.',
  },
  SCHEDULE_NEVER_DUE: {
    severity: 'warning',
    message: 'Trigger {trigger} of job {ref} has no tick on any date: the job will never be due.',
    hint: cronForms,
  },
  EVERY_EMPTY: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: it requires a period.',
    hint: periodForms,
  },
  EVERY_INVALID: {
    severity: 'error',
    message: "Invalid trigger {trigger}: period must be like '5m', '1h', '1d'.",
    hint: periodForms,
  },
  EVERY_NOT_POSITIVE: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: period must be positive.',
    hint: periodForms,
  },
  EVERY_TOO_SHORT: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: minimum period is 1 minute.',
    hint: 'Write `every:1m` or more.',
  },
  EVERY_ENDLESS: {
    severity: 'warning',
    message:
      'Trigger {trigger} of job {ref} has a period that is not a finite number: no next run can be computed from it.',
    hint: periodForms,
  },
  ONCE_EMPTY: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: it requires a timestamp (ISO 8601).',
    hint: onceForms,
  },
  ONCE_INVALID: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: it requires ISO 8601 timestamp.',
    hint: onceForms,
  },
  ONCE_VALUE_INVALID: {
    severity: 'error',
    message: '`once` expects a valid date/time value, got {value}.',
    hint: onceForms,
  },
  HTTP_URL: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: it should be http:[port][/path], not a full URL.',
    hint: httpForms,
  },
  HTTP_PORT_INVALID: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: port invalid, {reason}.',
    hint: httpForms,
  },
  HTTP_PORT_OUT_OF_RANGE: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: port must be 1-65535, got {port}.',
    hint: httpForms,
  },
  HTTP_FORM_INVALID: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: its expression must be [port][/path].',
    hint: httpForms,
  },
  HTTP_PATH_INVALID: {
    severity: 'error',
    message: "`http` trigger path must start with '/', got {path}.",
    hint: httpForms,
  },
  TAG_EMPTY: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: it requires a name.',
    hint: 'Write `tag:<name>`.',
  },
  PIPELINE_NAME_EMPTY: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: it requires a pipeline name.',
    hint: 'Give the pipeline a name in `deliver`, or remove `deliver`.',
  },
  JOB_EVENT_EMPTY: {
    severity: 'error',
    message: 'Invalid trigger {trigger}: it requires a job_ref.',
    hint: 'Write `job.success:jobs.<section>.<name>`, or use the property `.success` of the upstream job.',
  },
  JOB_EVENT_REF_INVALID: {
    severity: 'error',
    message: "Invalid trigger {trigger}: its expression must start with 'jobs.'.",
    hint: refForms,
  },
  TIMEOUT_INVALID: {
    severity: 'error',
    message: 'A timeout is a period or a number of seconds: {value} is neither.',
    hint: periodForms,
  },

  // Freshness constraints.
  FRESHNESS_FORM_INVALID: {
    severity: 'error',
    message: 'Invalid freshness constraint {constraint}: it must be in type:expr form.',
    hint: freshnessForms,
  },
  FRESHNESS_TYPE_UNKNOWN: {
    severity: 'error',
    message: 'Invalid freshness constraint {constraint}: unknown type {type}.',
    hint: freshnessForms,
  },
  FRESHNESS_REF_EMPTY: {
    severity: 'error',
    message: 'Invalid freshness constraint {constraint}: it requires a job_ref.',
    hint: freshnessForms,
  },
  FRESHNESS_REF_INVALID: {
    severity: 'error',
    message: "Invalid freshness constraint {constraint}: its expression must start with 'jobs.'.",
    hint: freshnessForms,
  },
  FRESHNESS_INPUT_INVALID: {
    severity: 'error',
    message: 'A freshness constraint is a text or a collection of texts: {value} is neither.',
    hint: freshnessForms,
  },

  // The shape of a manifest.
  MANIFEST_NOT_JSON: {
    severity: 'error',
    message: 'The manifest is not a JSON document: {reason}.',
    hint: manifestSource,
  },
  MANIFEST_NOT_OBJECT: {
    severity: 'error',
    message: 'The manifest is not a JSON object.',
    hint: manifestSource,
  },
  MANIFEST_ENGINE_UNKNOWN: {
    severity: 'error',
    message: 'There is no manifest migration path from engine {version} to {supported}.',
    hint: 'It was written by a later version of dlt. Use a version of dlt-deploy that knows it.',
  },
  MANIFEST_FIELDS_MISSING: {
    severity: 'error',
    message: 'Path `{path}`: missing required fields `{fields}`.',
    hint: manifestSource,
  },
  MANIFEST_FIELDS_UNEXPECTED: {
    severity: 'error',
    message: 'Path `{path}`: received unexpected fields `{fields}`.',
    hint: manifestSource,
  },
  MANIFEST_TYPE_INVALID: {
    severity: 'error',
    message: 'Path `{path}`: field `{field}` has invalid type `{type}` while `{expected}` is expected.',
    hint: manifestSource,
  },
  MANIFEST_VALUE_INVALID: {
    severity: 'error',
    message: 'Path `{path}`: field `{field}={value}` is not one of: {allowed}.',
    hint: 'Use one of the listed values.',
  },
  MANIFEST_REF_INVALID: {
    severity: 'error',
    message: 'Path `{path}`: {reason}',
    hint: refForms,
  },
  MANIFEST_TRIGGER_INVALID: {
    severity: 'error',
    message: 'Path `{path}`: {reason}',
    hint: triggerForms,
  },
  MANIFEST_FRESHNESS_INVALID: {
    severity: 'error',
    message: 'Path `{path}`: {reason}',
    hint: freshnessForms,
  },
  MANIFEST_UNWRITABLE: {
    severity: 'error',
    message: 'The manifest cannot be saved or hashed: at `{path}` {reason}.',
    hint: 'dlt cannot serialise this value. Replace it by plain text or a smaller number.',
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
