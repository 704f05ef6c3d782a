import type { Code } from '#diagnostics/catalog'

interface KeyPhrase {
  /** What dlt says. */
  readonly theirs: RegExp
  /** What this program says: the same words, or words that hold them. */
  readonly own: RegExp
}

const both = (phrase: string): KeyPhrase => {
  const pattern = new RegExp(phrase.replace(/[.()[\]?]/g, '\\$&'), 'i')
  return { theirs: pattern, own: pattern }
}

/** The words by which each refusal of dlt is known: a person who searches for them finds the code. */
export const keyPhrases: Partial<Readonly<Record<Code, KeyPhrase>>> = {
  TRIGGER_FORM_INVALID: both('must be in type:expr form'),
  TRIGGER_TYPE_UNKNOWN: both('unknown type'),
  TRIGGER_SYNTHETIC: both('triggers are added automatically'),
  TRIGGER_INCOMPLETE: both('requires an expression'),
  TRIGGER_UNREADABLE: both('cannot normalize'),
  TRIGGER_INPUT_INVALID: { theirs: /is not iterable/, own: /a text or a collection of texts/ },
  SCHEDULE_EMPTY: both('requires a cron expression'),
  SCHEDULE_INVALID: both('invalid cron expression'),
  EVERY_EMPTY: both('requires a period'),
  EVERY_INVALID: both("period must be like '5m', '1h', '1d'"),
  EVERY_NOT_POSITIVE: both('period must be positive'),
  EVERY_TOO_SHORT: both('minimum period is 1 minute'),
  ONCE_EMPTY: both('requires a timestamp (ISO 8601)'),
  // For a number far outside the calendar dlt lets Python's own exception out.
  ONCE_INVALID: { theirs: /requires ISO 8601 timestamp|out of range/, own: /requires ISO 8601 timestamp/ },
  ONCE_VALUE_INVALID: {
    theirs: /expects a valid date\/time value|out of range|cannot convert float/,
    own: /expects a valid date\/time value/,
  },
  HTTP_URL: both('should be http:[port][/path], not a full URL'),
  // dlt lets some exceptions of Python's URL parser out as they are.
  HTTP_PORT_INVALID: { theirs: /port invalid|Invalid IPv6 URL|NFKC|does not appear to be/, own: /port invalid/ },
  HTTP_PORT_OUT_OF_RANGE: both('port must be 1-65535, got'),
  HTTP_FORM_INVALID: both('must be [port][/path]'),
  HTTP_PATH_INVALID: both("trigger path must start with '/'"),
  TAG_EMPTY: both('requires a name'),
  PIPELINE_NAME_EMPTY: both('requires a pipeline name'),
  JOB_EVENT_EMPTY: both('requires a job_ref'),
  JOB_EVENT_REF_INVALID: both("must start with 'jobs.'"),
  TIMEOUT_INVALID: {
    theirs: /could not convert string to float|float\(\) argument|too large to convert/,
    own: /a period or a number of seconds/,
  },
  FRESHNESS_FORM_INVALID: both('must be in type:expr form'),
  FRESHNESS_TYPE_UNKNOWN: both('unknown type'),
  FRESHNESS_REF_EMPTY: both('requires a job_ref'),
  FRESHNESS_REF_INVALID: both("must start with 'jobs.'"),
  JOB_REF_INVALID: both('must'),
  JOB_REF_EMPTY: both('must not be empty'),
  JOB_REF_BARE: both('bare job name requires a'),
  JOB_REF_FORM_INVALID: both('use name, section.name, or jobs.section.name form'),
  JOB_REF_NOT_FOUND: both('not found in manifest'),
  JOB_REF_AMBIGUOUS: both('ambiguous job name'),
}
