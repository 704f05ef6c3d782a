/** Chance that can be repeated: the same seed gives the same choices. Mulberry32. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number
  pick<T>(choices: readonly T[]): T
  /** `least` to `most` picks. */
  several<T>(choices: readonly T[], least: number, most: number): T[]
}

export function random(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T
  return {
    below,
    pick,
    several: (choices, least, most) => Array.from({ length: least + below(most - least + 1) }, () => pick(choices)),
  }
}
