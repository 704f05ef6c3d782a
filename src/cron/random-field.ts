import { dayOfWeek, type Field } from './field.ts'

/** Whether a whole column is a valid random one: `R`, `R/15`, `R(0-29)` or `R(0-29)/10`. */
export function isRandom(column: string, field: Field): boolean {
  const shape = /^r(?:\((\d+)-(\d+)\))?(?:\/(\d+))?$/.exec(column)
  if (shape === null) return false
  const [, begin, end, step] = shape
  if (step !== undefined && Number(step) === 0) return false
  if (begin === undefined || end === undefined) return true
  return Number(begin) < Number(end) && isWithin(Number(begin), field) && isWithin(Number(end), field)
}

function isWithin(bound: number, field: Field): boolean {
  return bound >= field.min && (bound <= field.max || (field === dayOfWeek && bound === 7))
}
