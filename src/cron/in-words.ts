/** `a`, `a and b`, `a, b and c`. */
export function listInWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `1st`, `2nd`, `3rd`, `4th`, `11th`, `21st`. */
export function ordinal(value: number): string {
  const teen = Math.floor(value / 10) % 10 === 1
  return `${value}${(teen ? undefined : ['th', 'st', 'nd', 'rd'][value % 10]) ?? 'th'}`
}

/** The first and the last of consecutive values, in a cycle if one is given; null where there is a hole. */
export function runOf(values: readonly number[], cycle?: number): readonly [number, number] | null {
  const starts = values.filter(
    (value) => !values.includes(cycle === undefined ? value - 1 : (value - 1 + cycle) % cycle),
  )
  const [start] = starts
  if (start === undefined || starts.length > 1) return null
  const end = start + values.length - 1
  return [start, cycle === undefined ? end : end % cycle]
}
