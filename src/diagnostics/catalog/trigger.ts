import type { Entries } from '../entry.ts'
import { freshnessForms, refForms, triggerForms } from './written-forms.ts'

const periodForms = 'Write a number and one of `s`, `m`, `h`, `d`, for example `90s`, `5m`, `1.5h`, or plain seconds.'
const cronForms =
  'Write five fields, minute hour day month weekday, for example `0 8 * * *`, or a name such as `@daily`.'
const onceForms = 'Write an ISO 8601 timestamp, for example `once:2026-03-15T08:00:00Z`.'
const httpForms = 'Write `http:`, `http:8080`, `http:/path` or `http:8080/path`.'

/** Triggers, periods and freshness constraints that do not parse, or parse to nothing that can be scheduled. */
export const triggerEntries = {
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
} as const satisfies Entries
