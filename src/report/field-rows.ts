import type { Json, JsonObject } from '#json/json'
import { writeJson } from '#json/write-json'
import type { FieldChange, JobChange } from '#reconcile/plan'
import { formatDuration } from './duration.ts'
import { freshnessInWords } from './freshness-in-words.ts'
import { triggerInWords } from './trigger-in-words.ts'

/** A value as its field means it: in English where that says more, and always as it stands in the manifest. */
export interface ShownValue {
  readonly words: string | null
  readonly raw: string
}

/** One changed field of a job. A side is null where the field is absent. */
export interface FieldRow {
  readonly field: string
  readonly before: ShownValue | null
  readonly after: ShownValue | null
  /** Whether the job may run at other times for it: such a change is never folded away. */
  readonly isTiming: boolean
}

const timing = /^(?:triggers|default_trigger|freshness|interval|require\.timezone)(?:[.[]|$)/
const trigger = /^(?:triggers(?:\[\d+\])?|default_trigger)$/
const constraint = /^freshness(?:\[\d+\])?$/
const seconds = /^execute\.timeout\.(?:timeout|grace_period)$/

/**
 * The changed fields of a job: first what changes when it runs, then the others in the plan's order. The default
 * trigger is left out where it only follows a trigger that is there already.
 */
export function fieldRows({ fields }: JobChange): readonly FieldRow[] {
  const isSet = (name: string) => (field: FieldChange) => field.path.replace(/\[\d+\]$/, '') === name
  const triggers = setRows('triggers', fields.filter(isSet('triggers')))
  const constraints = setRows('freshness', fields.filter(isSet('freshness')))
  const follows = (row: FieldRow) => row.field === 'default_trigger' && triggers.some((other) => sameChange(row, other))
  const others = fields
    .filter((field) => !isSet('triggers')(field) && !isSet('freshness')(field))
    .flatMap(leaves)
    .map(rowOf)
    .filter((row) => !follows(row))
  const timed = others.filter((row) => row.isTiming)
  return [...triggers, ...constraints, ...timed, ...others.filter((row) => !row.isTiming)]
}

function sameChange(a: FieldRow, b: FieldRow): boolean {
  return a.before?.raw === b.before?.raw && a.after?.raw === b.after?.raw
}

/** A value of a field in words and as it is. */
export function shownValue(path: string, value: Json): ShownValue {
  const raw = typeof value === 'string' && value.trim() === value && value !== '' ? value : writeJson(value)
  if (trigger.test(path) && typeof value === 'string') return { words: triggerInWords(value), raw }
  if (constraint.test(path) && typeof value === 'string') return { words: freshnessInWords(value), raw }
  const isDuration = seconds.test(path) && (typeof value === 'number' || typeof value === 'bigint')
  return { words: isDuration ? formatDuration(Number(value)) : null, raw }
}

// A plan compares lists place by place. To a reader triggers are a set: one that only moved up did not change.
function setRows(name: string, fields: readonly FieldChange[]): readonly FieldRow[] {
  const before = fields.flatMap((field) => itemsOf(field.before))
  const after = fields.flatMap((field) => itemsOf(field.after))
  const gone = before.filter((item) => !after.includes(item))
  const come = after.filter((item) => !before.includes(item))
  if (gone.length === 0 && come.length === 0) {
    return before.length === 0 ? fields.map(rowOf) : [row(`${name} (order)`, before.join(', '), after.join(', '))]
  }
  // Where several changed, those at one place belong together.
  const isSwap = ({ before, after }: FieldChange) =>
    gone.some((item) => item === before) && come.some((item) => item === after)
  const swaps = gone.length === 1 && come.length === 1 ? [{ before: gone[0], after: come[0] }] : fields.filter(isSwap)
  return [
    ...swaps.map((swap) => row(name, swap.before, swap.after)),
    ...gone.filter((item) => !swaps.some((swap) => swap.before === item)).map((item) => row(name, item, undefined)),
    ...come.filter((item) => !swaps.some((swap) => swap.after === item)).map((item) => row(name, undefined, item)),
  ]
}

/** A group of fields that is new or gone, field by field. */
function leaves(change: FieldChange): readonly FieldChange[] {
  const { path, before, after } = change
  const [side, value] = after === undefined ? (['before', before] as const) : (['after', after] as const)
  const isOneSided = before === undefined || after === undefined
  if (!isOneSided || !isObject(value) || Object.keys(value).length === 0) return [change]
  return Object.entries(value).flatMap(([key, member]) => leaves({ path: `${path}.${key}`, [side]: member }))
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function rowOf({ path, before, after }: FieldChange): FieldRow {
  return row(path, before, after)
}

function row(field: string, before: Json | undefined, after: Json | undefined): FieldRow {
  const shown = (value: Json | undefined) => (value === undefined ? null : shownValue(field, value))
  const isTiming = timing.test(field.split(' ')[0] ?? '')
  const sides = { before: shown(before), after: shown(after) }
  // The text `1` and the number 1 differ, so they may not look alike.
  return sides.before?.raw === sides.after?.raw
    ? { field, isTiming, before: exact(before), after: exact(after) }
    : { field, isTiming, ...sides }
}

function exact(value: Json | undefined): ShownValue | null {
  return value === undefined ? null : { words: null, raw: writeJson(value) }
}

function itemsOf(value: Json | undefined): readonly Json[] {
  if (value === undefined) return []
  return Array.isArray(value) ? value : [value]
}
