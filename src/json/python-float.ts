/** What `repr` and `str` print for a Python float: `7200.0`, `0.1`, `1e+16`, `1e-05`, `inf`. */
export function pythonFloat(value: number): string {
  if (Number.isNaN(value)) return 'nan'
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf'
  return shortest(value, -4, 2)
}

/** What orjson prints for a Python float: as Python, but `0.00001` and `1e-6`. JSON has no infinities: those are null. */
export function jsonFloat(value: number): string {
  return Number.isFinite(value) ? shortest(value, -5, 1) : 'null'
}

/**
 * The fewest digits that read back as the same float. Scientific from 1e16 upwards and below
 * `10 ** smallest`, with an exponent of at least `exponentWidth` digits; never without a point or an exponent.
 */
function shortest(value: number, smallest: number, exponentWidth: number): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : ''
  const [mantissa = '', power = '0'] = Math.abs(value).toExponential().split('e')
  const exponent = Number(power)
  const digits = mantissa.replace('.', '')
  if (exponent >= 16 || exponent < smallest) {
    const magnitude = String(Math.abs(exponent)).padStart(exponentWidth, '0')
    return `${sign}${mantissa}e${exponent < 0 ? '-' : '+'}${magnitude}`
  }
  if (exponent < 0) return `${sign}0.${'0'.repeat(-exponent - 1)}${digits}`
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, '0')
  return `${sign}${whole}.${digits.slice(exponent + 1) || '0'}`
}
