import type { Code } from '#diagnostics/catalog'
import type { Diagnostic } from '#diagnostics/diagnostic'

/** Which rule was broken, and by what: the names that dlt and this program both put into their sentences. */
export interface Said {
  readonly rule: string
  readonly names: readonly string[]
}

interface Rule {
  readonly codes: readonly Code[]
  /** The same groups in both: what is broken by whom. */
  readonly theirs: RegExp
  readonly own: RegExp
}

const rule = (codes: readonly Code[], theirs: RegExp, own: RegExp = theirs): Rule => ({ codes, theirs, own })

const rules: readonly Rule[] = [
  rule(['MANIFEST_FIELDS_MISSING'], /^Path `(.*)`: missing required fields `(.*)`/s),
  rule(['MANIFEST_FIELDS_UNEXPECTED'], /^Path `(.*)`: received unexpected fields `(.*)`/s),
  rule(['MANIFEST_VALUE_INVALID'], /^Path `([^`]*)`: field `([^=`]*)=.* is not one of/s),
  rule(
    ['MANIFEST_TYPE_INVALID'],
    /^Path `([^`]*)`: (?:field `([^=`]*).* (?:has invalid type|expects the following types)|argument of type)/s,
    /^Path `([^`]*)`: field `([^`]*)` has invalid type/,
  ),
  rule(['MANIFEST_REF_INVALID'], /^Path `([^`]*)`: (Invalid job ref .*?): /s),
  rule(['MANIFEST_TRIGGER_INVALID'], /^Path `([^`]*)`: (Invalid trigger .*?): /s),
  rule(['MANIFEST_FRESHNESS_INVALID'], /^Path `([^`]*)`: (Invalid freshness constraint .*?): /s),
  rule(['JOB_REF_INVALID'], /^(Invalid job ref .*): must/),
  rule(['JOB_SECTION_RESERVED'], /^[jJ]ob (.*): section 'py' is reserved/),
  rule(['JOB_NAME_RESERVED'], /^[jJ]ob (.*): name 'py' is reserved/),
  rule(['BATCH_JOB_WITH_HTTP'], /^[bB]atch job (.*) has http trigger/),
  rule(['INTERACTIVE_JOB_WITHOUT_HTTP'], /^[iI]nteractive job (.*) has no http trigger/),
  rule(['JOB_WITH_SEVERAL_SCHEDULES'], /^[jJ]ob (.*) has multiple interval-generating triggers/),
  rule(['INTERVAL_WITHOUT_SCHEDULE'], /^[jJ]ob (.*) has interval but no schedule or every trigger/),
  rule(['INTERVAL_START_NOT_ON_TICK'], /^[jJ]ob (.*) interval start \((.*)\) is not a cron tick for (.*)(?: —|: it)/),
  rule(['INTERVAL_END_NOT_ON_TICK'], /^[jJ]ob (.*) interval end \((.*)\) is not a cron tick for (.*)(?: —|: it)/),
  rule(['EXTERNAL_SCHEDULERS_WITHOUT_INTERVAL'], /^[jJ]ob (.*) has allow_external_schedulers but no interval/),
  rule(['INCREMENTAL_WITHOUT_INTERVAL'], /^[jJ]ob (.*) has incremental_mode 'interval' but no interval/),
  rule(['AUTO_REFRESH_BLOCKED'], /^[jJ]ob (.*) has auto_refresh_pipeline_mode but refresh_propagation 'block'/),
  rule(['JOB_TRIGGERS_ITSELF'], /^[jJ]ob (.*): trigger (.*) makes the job trigger itself/),
  rule(['TRIGGER_MATCHES_NO_JOB'], /^[jJ]ob (.*): trigger (.*) matched no job/),
  rule(['JOB_PROFILE_LOCAL'], /^[jJ]ob (.*): require\.profile (.*?) is a local-only profile/),
  rule(['DASHBOARD_NOT_INTERACTIVE'], /^[dD]ashboard job (.*) must be interactive/),
  rule(['DASHBOARD_NOT_GUI'], /^[dD]ashboard job (.*) must have gui interface/),
  rule(['DASHBOARD_NOT_DASHBOARD'], /^[dD]ashboard job (.*) must have dashboard category/),
  rule(['JOB_REF_DUPLICATE'], /^[dD]uplicate job_ref: (.*?)\.?$/),
  rule(['ENTRY_POINT_SHARED'], /^[jJ]obs (.*) and (.*) share the same entry point (.*?)\.?$/),
  rule(['TRIGGER_JOB_UNKNOWN'], /^[jJ]ob (.*) has triggers referencing unknown jobs: (.*?)\.?$/),
  rule(['FRESHNESS_JOB_UNKNOWN'], /^[jJ]ob (.*) has freshness constraint on unknown job (.*?)\.?$/),
  rule(
    ['FRESHNESS_ON_INTERACTIVE'],
    /^[jJ]ob (.*) has job\.is_fresh constraint on (.*) but upstream is an interactive job/,
  ),
]

export function saidByDlt(message: string): Said {
  const found = rules.find(({ theirs }) => theirs.test(message))
  if (found === undefined) throw new Error(`No rule is known by: ${message}`)
  return { rule: found.codes.join(), names: namesIn(found.theirs, message) }
}

export function saidByUs({ code, message }: Diagnostic): Said {
  const found = rules.find(({ codes }) => codes.includes(code))
  if (found === undefined) throw new Error(`No rule of dlt is known for ${code}: ${message}`)
  return { rule: found.codes.join(), names: namesIn(found.own, message) }
}

/** dlt does not always name the field, and calls a list or an object in place of a trigger or a constraint an invalid one. */
export function isSame(ours: Said, dlt: Said): boolean {
  const isNoText =
    ours.rule === 'MANIFEST_TYPE_INVALID' && /^Invalid (?:trigger|freshness constraint) [[{]/.test(dlt.names[1] ?? '')
  if (isNoText) return ours.names[0] === dlt.names[0]
  return ours.rule === dlt.rule && dlt.names.every((name, index) => ours.names[index] === name)
}

/** Warnings that dlt does not have. */
export function isOwn({ code }: Diagnostic): boolean {
  return ['EVERY_ENDLESS', 'SCHEDULE_RANDOM', 'SCHEDULE_NEVER_DUE'].includes(code)
}

/** What dlt answers with an exception out of validation. */
export function isRaising({ code }: Diagnostic): boolean {
  const structural = ['MANIFEST_NOT_OBJECT', 'MANIFEST_TYPE_INVALID']
  return ['FRESHNESS_NOT_IMPLEMENTED', 'INTERVAL_BOUND_INVALID', 'INTERVAL_WITHOUT_TICK', ...structural].includes(code)
}

/** Sets are written as Python prints them, in no order, and by us as a sorted list. A field's name is missing where dlt names none. */
function namesIn(pattern: RegExp, message: string): readonly string[] {
  const groups = pattern.exec(message)?.slice(1) ?? []
  return groups
    .filter((name) => name !== undefined)
    .map((name) => (/^\{'.*'\}$/.test(name) ? name.slice(1, -1).replaceAll("'", '') : name))
    .map((name) => name.split(', ').toSorted().join(', '))
}
