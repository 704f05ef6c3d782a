const units = ['kB', 'MB', 'GB', 'TB']

/** A size for people, in powers of a thousand: `0 B`, `999 B`, `1.2 kB`, `35 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  let [amount, unit] = [bytes / 1000, 0]
  while (rounded(amount) >= 1000 && unit < units.length - 1) [amount, unit] = [amount / 1000, unit + 1]
  return `${rounded(amount)} ${units[unit]}`
}

function rounded(amount: number): number {
  return amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)
}
