import { raised } from './exceptions.ts'
import { indexOf } from './index-of.ts'
import { cause, unknown } from './literal.ts'
import type { Place } from './machine.ts'
import type { SliceValue, UnknownValue, Value } from './value.ts'

/** The indices that a slice picks of a sequence, in order. */
export function sliceIndices(slice: SliceValue, length: number, place: Place): readonly number[] | UnknownValue {
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
  const indices: number[] = []
  if (stride > 0) {
    const end = upper == null ? length : clip(upper, 0, length)
    for (let at = lower == null ? 0 : clip(lower, 0, length); at < end; at += stride) indices.push(at)
  } else {
    const end = upper == null ? -1 : clip(upper, -1, length - 1)
    for (let at = lower == null ? length - 1 : clip(lower, -1, length - 1); at > end; at += stride) indices.push(at)
  }
  return indices
}

function numberOf(value: Value, place: Place): number | null {
  if (value.kind === 'none') return null
  const index = indexOf(value)
  if (index !== null) return Number(index)
  throw raised('TypeError', 'slice indices must be integers or None', place)
}
