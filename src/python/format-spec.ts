import { fixedText, scientific } from './exact-decimal.ts'
import { floatText } from './float-text.ts'

/** A format specification, taken apart: `[[fill]align][sign][#][0][width][grouping][.precision][type]`. */
export interface FormatSpec {
  readonly fill: string
  readonly align: '<' | '>' | '=' | '^' | null
  readonly sign: '+' | '-' | ' '
  readonly alternate: boolean
  readonly width: number
  readonly grouping: ',' | '_' | null
  readonly precision: number | null
  readonly type: string
}

const grammar = /^(?:(.)?([<>=^]))?([-+ ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su

/** Null where it is not one; widths that no text has are refused too. */
export function parseFormatSpec(spec: string): FormatSpec | null {
  const match = grammar.exec(spec)
  if (match === null) return null
  const [, fill, align, sign, negativeZero, alternate, zero, width, grouping, precision, type] = match
  if (negativeZero !== undefined || Number(width ?? 0) > 10_000 || Number(precision ?? 0) > 1_000) return null
  return {
    fill: fill ?? (zero !== undefined && align === undefined ? '0' : ' '),
    align: (align as FormatSpec['align']) ?? (zero === undefined ? null : '='),
    sign: (sign as FormatSpec['sign']) ?? '-',
    alternate: alternate !== undefined,
    width: Number(width ?? 0),
    grouping: (grouping as FormatSpec['grouping']) ?? null,
    precision: precision === undefined ? null : Number(precision),
    type: type ?? '',
  }
}

/** Null where the specification does not fit a text. */
export function formatText(text: string, spec: FormatSpec): string | null {
  if (spec.type !== '' && spec.type !== 's') return null
  if (spec.align === '=' || spec.sign !== '-' || spec.grouping !== null || spec.alternate) return null
  const cut = spec.precision === null ? text : [...text].slice(0, spec.precision).join('')
  return pad(cut, '', spec, '<')
}

export function formatInt(value: bigint, spec: FormatSpec): string | null {
  if (/^[eEfFgG%]$/.test(spec.type)) return formatFloat(Number(value), spec)
  if (spec.precision !== null) return null
  const digits = value < 0n ? -value : value
  const sign = value < 0n ? '-' : spec.sign === '-' ? '' : spec.sign
  switch (spec.type) {
    case '':
    case 'd':
    case 'n':
      return pad(group(String(digits), spec.grouping, 3, spec, sign), sign, spec, '>')
    case 'x':
    case 'X': {
      const text = digits.toString(16)
      const body = group(spec.type === 'X' ? text.toUpperCase() : text, spec.grouping, 4, spec, sign)
      return pad(body, sign + (spec.alternate ? `0${spec.type}` : ''), spec, '>')
    }
    case 'o':
      return pad(
        group(digits.toString(8), spec.grouping, 4, spec, sign),
        sign + (spec.alternate ? '0o' : ''),
        spec,
        '>',
      )
    case 'b':
      return pad(
        group(digits.toString(2), spec.grouping, 4, spec, sign),
        sign + (spec.alternate ? '0b' : ''),
        spec,
        '>',
      )
    case 'c':
      return sign === '' && digits <= 0x10ffffn ? pad(String.fromCodePoint(Number(digits)), '', spec, '<') : null
    default:
      return null
  }
}

export function formatFloat(value: number, spec: FormatSpec): string | null {
  const negative = value < 0 || Object.is(value, -0)
  const sign = negative ? '-' : spec.sign === '-' ? '' : spec.sign
  const magnitude = Math.abs(value)
  const body = floatBody(magnitude, spec)
  if (body === null) return null
  const [whole = '', ...fraction] = body.split('.')
  const grouped = spec.grouping === null || !/^\d+$/.test(whole) ? whole : group(whole, spec.grouping, 3, spec, sign)
  return pad([grouped, ...fraction].join('.'), sign, spec, '>')
}

function floatBody(magnitude: number, spec: FormatSpec): string | null {
  if (!Number.isFinite(magnitude)) {
    const word = Number.isNaN(magnitude) ? 'nan' : 'inf'
    return /^[EFG]$/.test(spec.type) ? word.toUpperCase() : spec.type === '%' ? `${word}%` : word
  }
  const precision = spec.precision ?? 6
  if (precision > 100 || spec.alternate) return null
  switch (spec.type) {
    case '':
      return spec.precision === null ? floatText(magnitude) : general(magnitude, Math.max(spec.precision, 1), true)
    case 'f':
    case 'F':
      return fixedText(magnitude, precision)
    case '%':
      return `${fixedText(magnitude * 100, precision)}%`
    case 'e':
      return exponential(magnitude, precision)
    case 'E':
      return exponential(magnitude, precision).toUpperCase()
    case 'g':
    case 'n':
      return general(magnitude, Math.max(precision, 1), false)
    case 'G':
      return general(magnitude, Math.max(precision, 1), false).toUpperCase()
    default:
      return null
  }
}

const exponential = (magnitude: number, precision: number): string => {
  const { digits, power } = scientific(magnitude, precision)
  return `${point(digits)}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
}

const point = (digits: string): string => (digits.length > 1 ? `${digits[0]}.${digits.slice(1)}` : digits)

const trim = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

function general(magnitude: number, precision: number, keepsPoint: boolean): string {
  const { digits, power } = scientific(magnitude, precision - 1)
  const limit = keepsPoint ? Math.max(precision - 1, 1) : precision
  if (power < -4 || power >= limit) {
    return `${trim(point(digits))}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
  }
  const text = trim(fixedText(magnitude, Math.max(precision - 1 - power, 0)))
  return keepsPoint && !text.includes('.') ? `${text}.0` : text
}

function group(digits: string, mark: string | null, size: number, spec: FormatSpec, sign: string): string {
  if (mark === null) return digits
  let padded = digits
  if (spec.fill === '0' && spec.align === '=') {
    const room = spec.width - sign.length
    while (padded.length + Math.floor(padded.length / size) < room) padded = `0${padded}`
  }
  return padded.replace(new RegExp(`\\B(?=(.{${size}})+$)`, 'g'), mark)
}

function pad(body: string, prefix: string, spec: FormatSpec, usual: '<' | '>'): string {
  const missing = spec.width - [...prefix, ...body].length
  if (missing <= 0) return prefix + body
  const align = spec.align ?? usual
  if (align === '=') return prefix + spec.fill.repeat(missing) + body
  const left = align === '<' ? 0 : align === '>' ? missing : Math.floor(missing / 2)
  return spec.fill.repeat(left) + prefix + body + spec.fill.repeat(missing - left)
}
