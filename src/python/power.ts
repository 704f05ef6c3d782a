import { asFraction } from './exact-decimal.ts'

/**
 * `base ** exponent` of floats, for a whole exponent. C libraries are wrong by a little more than half of the last
 * digit at most, so what lies clear of the middle between two floats is the same on every machine; null for the rest.
 */
export function floatPower(base: number, exponent: number): number | null {
  const size = Math.abs(base)
  if (!Number.isInteger(exponent) || Math.abs(exponent) > 64 || size < 1e-30 || size > 1e30 || Number.isNaN(base))
    return null
  if (exponent === 0) return 1
  const { numerator, denominator } = asFraction(size)
  const times = BigInt(Math.abs(exponent))
  const [above, below] = [numerator ** times, denominator ** times]
  const power = exponent > 0 ? clearRatio(above, below) : clearRatio(below, above)
  return power === null ? null : base < 0 && exponent % 2 !== 0 ? -power : power
}

const bitsOf = (value: bigint): number => value.toString(2).length

/** The float nearest to a fraction; null where it is near the middle between two, or too large or small. */
function clearRatio(above: bigint, below: bigint): number | null {
  const shift = 120 + bitsOf(below) - bitsOf(above)
  const scaled = shift >= 0 ? (above << BigInt(shift)) / below : above / (below << BigInt(-shift))
  const spare = bitsOf(scaled) - 53
  const rest = scaled & ((1n << BigInt(spare)) - 1n)
  const part = Number(rest >> BigInt(spare - 20)) / 2 ** 20
  if (Math.abs(part - 0.5) < 0.05 || Math.abs(spare - shift) > 900) return null
  return Number((scaled >> BigInt(spare)) + (part > 0.5 ? 1n : 0n)) * 2 ** (spare - shift)
}
