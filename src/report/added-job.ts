import { listInWords } from '#cron/in-words'
import type { JobChange } from '#reconcile/plan'
import type { Detail } from './detail.ts'
import { code, prose } from './escape-markdown.ts'
import { type FieldRow, fieldRows } from './field-rows.ts'
import { valueInline } from './markdown-words.ts'
import { shorten } from './visible-text.ts'

const longestDescription = 200

/** What a reviewer wants to know of a new job: when it runs, what it is, under which profile, what for. */
export function addedJobFacts(change: JobChange, detail: Detail): readonly string[] {
  const rows = fieldRows(change)
  const raw = (field: string) => rows.find((row) => row.field === field)?.after?.raw
  const zone = raw('require.timezone')
  const runs = rows.filter(({ field, after }) => field === 'triggers' && !after?.raw.startsWith('manual:'))
  const timing = timingFacts(rows, runs, zone)
  if (detail !== 'full') return timing
  const type = raw('entry_point.job_type')
  const profile = raw('require.profile')
  const description = raw('description')
  return [
    ...timing,
    ...(type === undefined ? [] : [prose(type)]),
    ...(profile === undefined ? [] : [`profile ${code(profile)}`]),
    ...(description === undefined ? [] : [prose(shorten(description.trim(), longestDescription))]),
  ]
}

function timingFacts(
  rows: readonly FieldRow[],
  runs: readonly FieldRow[],
  zone: string | undefined,
): readonly string[] {
  if (rows.length === 0) return []
  if (runs.length === 0) return ['runs by hand']
  const inZone = zone === undefined ? '' : ` (${prose(zone)})`
  return [`runs ${listInWords(runs.map(({ after }) => valueInline(after)))}${inZone}`]
}
