const units = ['kB', 'MB', 'GB', 'TB']

/** A size for people, in powers of a thousand: `0 B`, `999 B`, `1.2 kB`, `35 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  let [amount, unit] = [bytes / 1000, 0]
  while (rounded(amount) >= 1000 && unit < units.length - 1) [amount, unit] = [amount / 1000, unit + 1]
  return `${rounded(amount)} ${units[unit]}`
}

/** How a size changed: `3.6 kB (+209 B)`, `3.6 kB (same size)`. Either may be absent. */
export function formatSizeChange(before: number | undefined, after: number | undefined): string {
  const size = after ?? before
  if (size === undefined) return ''
  if (before === undefined || after === undefined) return formatBytes(size)
  const grown = after - before
  const change = grown === 0 ? 'same size' : `${grown > 0 ? '+' : '−'}${formatBytes(Math.abs(grown))}`
  return `${formatBytes(after)} (${change})`
}

function rounded(amount: number): number {
  return amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)
}
