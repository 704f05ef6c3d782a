import { type Diagnostic, diagnose } from '#diagnostics/diagnostic'
import { pythonRepr } from '#json/python-repr'
import { type DltRules, firstRules } from './dlt-rules.ts'
import { parseFreshness } from './freshness.ts'
import { checkIntervalAlignment } from './interval-alignment.ts'
import { dashboardJobRef, parseJobRef } from './job-ref.ts'
import { checkTiming } from './never-due.ts'
import type { Job } from './schema.ts'
import { parseTrigger, type Trigger } from './trigger.ts'

/**
 * The rules that one job alone must keep, in dlt's order (dlt/_workspace/deployment/manifest.py), then warnings of
 * our own about triggers that dlt accepts and cannot schedule.
 */
export function validateJob(job: Job, rules: DltRules = firstRules): readonly Diagnostic[] {
  const parsed = job.triggers.map((text) => ({ text, trigger: parseTrigger(text) }))
  const triggers = parsed.flatMap(({ trigger }) => (trigger.kind === 'invalid' ? [] : [trigger]))
  return [
    ...checkRef(job),
    ...checkForms(job, rules),
    ...checkJobType(job, triggers),
    ...checkSchedules(job, triggers),
    ...checkIntervalAlignment(job, parsed),
    ...checkExternalSchedulers(job),
    ...checkIncremental(job),
    ...(rules.localProfiles ? [] : checkProfile(job)),
    ...checkDashboard(job),
    ...parsed.flatMap(({ text, trigger }) => checkTiming(job, text, trigger)),
  ]
}

function checkRef(job: Job): readonly Diagnostic[] {
  const parsed = parseJobRef(job.job_ref)
  if (parsed.kind === 'invalid') return [parsed.diagnostic]
  const ref = pythonRepr(job.job_ref)
  const diagnostics: Diagnostic[] = []
  if (parsed.section === 'py') diagnostics.push(diagnose('JOB_SECTION_RESERVED', { ref }))
  if (parsed.name === 'py') diagnostics.push(diagnose('JOB_NAME_RESERVED', { ref }))
  return diagnostics
}

function checkForms(job: Job, { engine }: DltRules): readonly Diagnostic[] {
  const ref = pythonRepr(job.job_ref)
  const triggers = job.triggers.flatMap((text) => {
    const trigger = parseTrigger(text)
    if (trigger.kind === 'invalid')
      return [diagnose('JOB_TRIGGER_INVALID', { ref, reason: trigger.diagnostic.message })]
    const waits = engine > 1n && (trigger.kind === 'job.success' || trigger.kind === 'job.fail')
    return waits && trigger.ref === job.job_ref
      ? [diagnose('JOB_TRIGGERS_ITSELF', { ref, trigger: pythonRepr(text) })]
      : []
  })
  const freshness = (job.freshness ?? []).map(parseFreshness).flatMap((constraint) => {
    return constraint.kind === 'invalid'
      ? [diagnose('JOB_FRESHNESS_INVALID', { ref, reason: constraint.diagnostic.message })]
      : []
  })
  return [...triggers, ...freshness]
}

function checkJobType(job: Job, triggers: readonly Trigger[]): readonly Diagnostic[] {
  const ref = pythonRepr(job.job_ref)
  const hasHttp = triggers.some(({ kind }) => kind === 'http')
  const type = job.entry_point.job_type
  if (type === 'batch' && hasHttp) return [diagnose('BATCH_JOB_WITH_HTTP', { ref })]
  if (type === 'interactive' && !hasHttp) return [diagnose('INTERACTIVE_JOB_WITHOUT_HTTP', { ref })]
  return []
}

function checkSchedules(job: Job, triggers: readonly Trigger[]): readonly Diagnostic[] {
  const ref = pythonRepr(job.job_ref)
  const diagnostics: Diagnostic[] = []
  const written = job.triggers.filter((text) => text.startsWith('schedule:') || text.startsWith('every:'))
  const hasSchedule = triggers.some(({ kind }) => kind === 'schedule' || kind === 'every')
  if (written.length > 1) diagnostics.push(diagnose('JOB_WITH_SEVERAL_SCHEDULES', { ref }))
  if (job.interval !== undefined && !hasSchedule) diagnostics.push(diagnose('INTERVAL_WITHOUT_SCHEDULE', { ref }))
  return diagnostics
}

function checkExternalSchedulers(job: Job): readonly Diagnostic[] {
  if (job.allow_external_schedulers !== true || job.interval !== undefined) return []
  return [diagnose('EXTERNAL_SCHEDULERS_WITHOUT_INTERVAL', { ref: pythonRepr(job.job_ref) })]
}

/** The fields that took the place of `allow_external_schedulers` and `refresh`. */
function checkIncremental(job: Job): readonly Diagnostic[] {
  const slots = { ref: pythonRepr(job.job_ref) }
  const diagnostics: Diagnostic[] = []
  if (job.incremental_mode === 'interval' && job.interval === undefined)
    diagnostics.push(diagnose('INCREMENTAL_WITHOUT_INTERVAL', slots))
  if (job.auto_refresh_pipeline_mode !== undefined && job.refresh_propagation === 'block')
    diagnostics.push(diagnose('AUTO_REFRESH_BLOCKED', slots))
  return diagnostics
}

function checkProfile(job: Job): readonly Diagnostic[] {
  const profile = job.require?.profile
  if (profile !== 'dev' && profile !== 'tests') return []
  return [diagnose('JOB_PROFILE_LOCAL', { ref: pythonRepr(job.job_ref), profile: pythonRepr(profile) })]
}

function checkDashboard(job: Job): readonly Diagnostic[] {
  if (job.job_ref !== dashboardJobRef) return []
  const ref = pythonRepr(job.job_ref)
  const diagnostics: Diagnostic[] = []
  if (job.entry_point.job_type !== 'interactive') diagnostics.push(diagnose('DASHBOARD_NOT_INTERACTIVE', { ref }))
  if (job.expose?.interface !== 'gui') diagnostics.push(diagnose('DASHBOARD_NOT_GUI', { ref }))
  if (job.expose?.category !== 'dashboard') diagnostics.push(diagnose('DASHBOARD_NOT_DASHBOARD', { ref }))
  return diagnostics
}
