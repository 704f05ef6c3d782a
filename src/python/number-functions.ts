import { special } from './attribute.ts'
import { isNumber } from './equality.ts'
import { raised } from './exceptions.ts'
import { indexOf, plain } from './index-of.ts'
import { cause, float, int, none, str, tuple, unknown } from './literal.ts'
import { classMember } from './native-class.ts'
import { arithmetic, floorDivide, modularPower } from './number.ts'
import { radix, round } from './rounding.ts'
import type { NativeCall, Value } from './value.ts'

/** True where the class of a value has its own say in an operation of numbers. */
const own = (value: Value, name: string): boolean =>
  value.kind === 'instance' && classMember(value.cls, name) !== undefined

/** The builtin functions of numbers. */
export const numberFunctions: Readonly<Record<string, NativeCall>> = {
  abs: (machine, args, place) => {
    const [given = none] = args.positional
    const value = own(given, '__abs__') ? given : plain(given)
    if (value.kind === 'int' || value.kind === 'bool')
      return int(BigInt(value.value) < 0n ? -BigInt(value.value) : BigInt(value.value))
    if (value.kind === 'float') return float(Math.abs(value.value))
    return special(machine, value, '__abs__', [], place) ?? unknown(cause('`abs` is not modelled here', place))
  },
  round: (_machine, args, place) => {
    const [given = none, digits = args.keywords.get('ndigits')] = args.positional
    return round(own(given, '__round__') ? given : plain(given), digits && plain(digits), place)
  },
  divmod: (_machine, args, place) => {
    const [a = none, b = none] = args.positional.map(plain)
    if (isNumber(a) && isNumber(b) && (a.kind === 'float' || b.kind === 'float')) {
      return tuple([arithmetic('//', a, b, place) ?? none, arithmetic('%', a, b, place) ?? none])
    }
    if (a.kind === 'int' && b.kind === 'int' && b.value !== 0n) {
      const quotient = floorDivide(a.value, b.value)
      return tuple([int(quotient), int(a.value - quotient * b.value)])
    }
    return unknown(cause('`divmod` is not modelled here', place))
  },
  pow: (_machine, args, place) => {
    const [a = none, b = none, modulus] = args.positional
    if (a.kind === 'int' && b.kind === 'int' && modulus === undefined) return arithmetic('**', a, b, place) ?? none
    if (a.kind === 'int' && b.kind === 'int' && modulus?.kind === 'int')
      return modularPower(a.value, b.value, modulus.value) ?? unknown(cause('`pow` is not modelled here', place))
    return unknown(cause('`pow` is not modelled here', place))
  },
  ord: (_machine, args, place) => {
    const [value] = args.positional
    const inner = value && plain(value)
    if (inner?.kind === 'bytes' && inner.value.length === 1) return int(inner.value[0] ?? 0)
    const characters = inner?.kind === 'str' ? [...inner.value] : []
    if (characters.length !== 1) throw raised('TypeError', 'ord() expected a character', place)
    return int(characters[0]?.codePointAt(0) ?? 0)
  },
  chr: (_machine, args, place) => {
    const [value] = args.positional
    const code = indexOf(value)
    if (code === null) return unknown(cause('`chr` is not modelled here', place))
    if (code < 0n || code > 0x10ffffn) throw raised('ValueError', 'chr() arg not in range(0x110000)', place)
    return str(String.fromCodePoint(Number(code)))
  },
  hex: (_machine, args, place) => radix(args.positional[0], 16, '0x', place),
  oct: (_machine, args, place) => radix(args.positional[0], 8, '0o', place),
  bin: (_machine, args, place) => radix(args.positional[0], 2, '0b', place),
}

const modulus = (1n << 61n) - 1n

/** `hash(value)` of an integer, on a machine of 64 bits. */
export function hashOfInteger(value: bigint): bigint {
  const hash = value < 0n ? -(-value % modulus) : value % modulus
  return hash === -1n ? -2n : hash
}
