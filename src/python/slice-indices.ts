import { raised } from './exceptions.ts'
import { indexOf } from './index-of.ts'
import { cause, unknown } from './literal.ts'
import type { Place } from './machine.ts'
import type { SliceValue, UnknownValue, Value } from './value.ts'

/** The indices that a slice picks of a sequence, in order. */
export function sliceIndices(slice: SliceValue, length: number, place: Place): readonly number[] | UnknownValue {
  const bounds = sliceBounds(slice, length, place)
  if ('kind' in bounds) return bounds
  const { start, stop, step } = bounds
  const indices: number[] = []
  if (step > 0) for (let at = start; at < stop; at += step) indices.push(at)
  else for (let at = start; at > stop; at += step) indices.push(at)
  return indices
}

/** `slice.indices(length)` */
export function sliceBounds(
  slice: SliceValue,
  length: number,
  place: Place,
): { readonly start: number; readonly stop: number; readonly step: number } | UnknownValue {
  const bounds = [slice.lower, slice.upper, slice.step]
  const doubt = bounds.find((bound) => bound.kind === 'unknown')
  if (doubt?.kind === 'unknown') return doubt
  if (bounds.some((bound) => bound.kind === 'instance' && bound.base === null))
    return unknown(cause('`__index__` is not modelled', place))
  const [lower, upper, step] = bounds.map((bound) => numberOf(bound, place))
  const stride = step ?? 1
  if (stride === 0) throw raised('ValueError', 'slice step cannot be zero', place)
  const clip = (at: number, low: number, high: number): number =>
    Math.min(Math.max(at < 0 ? at + length : at, low), high)
  if (stride > 0) {
    return {
      start: lower == null ? 0 : clip(lower, 0, length),
      stop: upper == null ? length : clip(upper, 0, length),
      step: stride,
    }
  }
  return {
    start: lower == null ? length - 1 : clip(lower, -1, length - 1),
    stop: upper == null ? -1 : clip(upper, -1, length - 1),
    step: stride,
  }
}

function numberOf(value: Value, place: Place): number | null {
  if (value.kind === 'none') return null
  const index = indexOf(value)
  if (index !== null) return Number(index)
  throw raised('TypeError', 'slice indices must be integers or None', place)
}
