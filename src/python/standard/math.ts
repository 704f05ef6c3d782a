import { raised } from '../exceptions.ts'
import { plain } from '../index-of.ts'
import { iterate } from '../iterate.ts'
import { bool, cause, float, int, none, pure, unknown } from '../literal.ts'
import type { Place } from '../machine.ts'
import { binary } from '../operators.ts'
import type { NativeValue, UnknownValue, Value } from '../value.ts'
import { nativeModule } from './native-module.ts'

const open = (name: string, place: Place): UnknownValue => unknown(cause(`\`${name}\` is not modelled here`, place))

const whole = (name: string, round: (value: number) => number): NativeValue =>
  pure(
    name,
    (_machine, args, place) => {
      const value = plain(args.positional[0] ?? none)
      if (value.kind === 'int' || value.kind === 'bool') return int(BigInt(value.value))
      if (value.kind === 'float' && Number.isFinite(value.value)) return int(round(value.value))
      return open(name, place)
    },
    false,
  )

/** A function of floats, given integers as well; those that are too large for a float are not modelled. */
const ofFloats = (name: string, count: number, run: (numbers: readonly number[], place: Place) => Value): NativeValue =>
  pure(
    name,
    (_machine, args, place) => {
      const numbers = args.positional.map((given) => {
        const value = plain(given)
        return value.kind === 'int' || value.kind === 'bool' || value.kind === 'float' ? Number(value.value) : null
      })
      const isFit = numbers.every((number) => number !== null)
      const isLarge = args.positional.some(
        (given, at) => plain(given).kind !== 'float' && !Number.isFinite(numbers[at] ?? 0),
      )
      return !isFit || isLarge || numbers.length !== count || args.keywords.size > 0
        ? open(name, place)
        : run(numbers, place)
    },
    false,
  )

const ofIntegers = (name: string, run: (numbers: readonly bigint[], place: Place) => Value | null): NativeValue =>
  pure(
    name,
    (_machine, args, place) => {
      const numbers = args.positional.map((given) => {
        const value = plain(given)
        return value.kind === 'int' || value.kind === 'bool' ? BigInt(value.value) : null
      })
      const isFit = numbers.every((number): number is bigint => number !== null)
      return (isFit && args.keywords.size === 0 ? run(numbers as bigint[], place) : null) ?? open(name, place)
    },
    false,
  )

const magnitude = (value: bigint): bigint => (value < 0n ? -value : value)

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [magnitude(a), magnitude(b)]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** `from × (from - 1) × …`, `count` numbers; null where that is not worth computing. */
function falling(from: bigint, count: bigint): bigint | null {
  if (from < 0n || count < 0n || count > 500n || from > 1n << 64n) return null
  let result = 1n
  for (let at = 0n; at < count; at += 1n) result *= from - at
  return result
}

/** Only what comes out to the last digit the same on every machine. */
export const math = nativeModule('math', {
  ceil: whole('ceil', Math.ceil),
  floor: whole('floor', Math.floor),
  trunc: whole('trunc', Math.trunc),
  sqrt: ofFloats('sqrt', 1, ([value = 0], place) => {
    if (value < 0) throw raised('ValueError', 'math domain error', place)
    return float(Math.sqrt(value))
  }),
  fabs: ofFloats('fabs', 1, ([value = 0]) => float(Math.abs(value))),
  copysign: ofFloats('copysign', 2, ([value = 0, sign = 0]) =>
    float(sign < 0 || Object.is(sign, -0) ? -Math.abs(value) : Math.abs(value)),
  ),
  fmod: ofFloats('fmod', 2, ([a = 0, b = 0], place) =>
    b === 0 || !Number.isFinite(a) || !Number.isFinite(b) ? open('fmod', place) : float(a % b),
  ),
  isnan: ofFloats('isnan', 1, ([value = 0]) => bool(Number.isNaN(value))),
  isinf: ofFloats('isinf', 1, ([value = 0]) => bool(Math.abs(value) === Infinity)),
  isfinite: ofFloats('isfinite', 1, ([value = 0]) => bool(Number.isFinite(value))),
  gcd: ofIntegers('gcd', (numbers) => int(numbers.reduce(divisor, 0n))),
  lcm: ofIntegers('lcm', (numbers) =>
    int(numbers.reduce((a, b) => (a === 0n || b === 0n ? 0n : magnitude(a * b) / divisor(a, b)), 1n)),
  ),
  factorial: ofIntegers('factorial', ([value = 0n, ...more]) => {
    const result = more.length > 0 ? null : falling(value, value)
    return result === null ? null : int(result)
  }),
  comb: ofIntegers('comb', ([of = 0n, count = 0n]) => {
    const [above, below] = [falling(of, count), falling(count, count)]
    return above === null || below === null ? null : int(count > of ? 0n : above / below)
  }),
  perm: ofIntegers('perm', ([of = 0n, count = of]) => {
    const result = falling(of, count)
    return result === null ? null : int(count > of ? 0n : result)
  }),
  isqrt: ofIntegers('isqrt', ([value = 0n]) => {
    if (value < 0n || value > 1n << 512n) return null
    let root = BigInt(Math.floor(Math.sqrt(Number(value))))
    while (root * root > value) root -= (root * root - value) / (2n * root) + 1n
    while ((root + 1n) * (root + 1n) <= value) root += (value - root * root) / (2n * root + 2n) + 1n
    while (root * root > value) root -= 1n
    return int(root)
  }),
  prod: pure(
    'prod',
    (machine, args, place) => {
      const items = iterate(machine, args.positional[0] ?? none, place)
      if (!Array.isArray(items)) return items as UnknownValue
      const start = args.keywords.get('start') ?? int(1)
      return (items as Value[]).reduce((total, item) => binary(machine, '*', total, item, place), start)
    },
    false,
  ),
  pi: float(Math.PI),
  e: float(Math.E),
  tau: float(2 * Math.PI),
  inf: float(Infinity),
  nan: float(Number.NaN),
})
