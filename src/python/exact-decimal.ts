/** A finite, non-negative float as a fraction of integers: every one is exactly that. */
export function asFraction(magnitude: number): { readonly numerator: bigint; readonly denominator: bigint } {
  let value = magnitude
  let shift = 0
  while (!Number.isInteger(value)) {
    value *= 2
    shift += 1
  }
  return { numerator: BigInt(value), denominator: 1n << BigInt(shift) }
}

/** `numerator / denominator` to the nearest integer, ties to the even one. */
export function divideToEven(numerator: bigint, denominator: bigint): bigint {
  const quotient = numerator / denominator
  const twice = (numerator % denominator) * 2n
  if (twice < denominator || (twice === denominator && quotient % 2n === 0n)) return quotient
  return quotient + 1n
}

/** As `%.<digits>f` of Python: the exact value, rounded half to even. */
export function fixedText(magnitude: number, digits: number): string {
  const { numerator, denominator } = asFraction(magnitude)
  const scaled = String(divideToEven(numerator * 10n ** BigInt(digits), denominator)).padStart(digits + 1, '0')
  return digits === 0 ? scaled : `${scaled.slice(0, -digits)}.${scaled.slice(-digits)}`
}

/** As `%.<digits>e` of Python, without the padding of the exponent: digits and power of ten. */
export function scientific(magnitude: number, digits: number): { readonly digits: string; readonly power: number } {
  if (magnitude === 0) return { digits: '0'.repeat(digits + 1), power: 0 }
  const { numerator, denominator } = asFraction(magnitude)
  let power = Number(magnitude.toExponential().split('e')[1])
  for (;;) {
    const shift = digits - power
    const scaled =
      shift >= 0
        ? divideToEven(numerator * 10n ** BigInt(shift), denominator)
        : divideToEven(numerator, denominator * 10n ** BigInt(-shift))
    const text = String(scaled)
    if (text.length === digits + 1) return { digits: text, power }
    power += text.length > digits + 1 ? 1 : -1
  }
}
