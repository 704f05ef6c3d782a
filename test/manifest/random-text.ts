import { randomNumbers } from '../cron/random-numbers.ts'

/** A seeded source of text: the same seed gives the same text everywhere. */
export interface RandomText {
  readonly below: (limit: number) => number
  readonly chance: (percent: number) => boolean
  readonly pick: <T>(items: readonly T[]) => T
  /** Up to `longest` of the items in a row. */
  readonly some: (items: readonly string[], longest: number) => string
  readonly digits: (count: number) => string
  /** The text with one character removed, doubled, replaced or put in. */
  readonly damaged: (text: string) => string
}

const intruders = [
  ...' \t\n-:./TZ+0159aZ_jW*[]!',
  '\u00a0',
  '\u001c',
  '\u0085',
  '\ufeff',
  '\u0661',
  '\u00e9',
  '\u{1f600}',
  "'",
  '"',
  '\\',
]

export function randomText(seed: number): RandomText {
  const below = randomNumbers(seed)
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!
  const chance = (percent: number) => below(100) < percent
  const some = (items: readonly string[], longest: number) =>
    Array.from({ length: below(longest + 1) }, () => pick(items)).join('')
  const digits = (count: number) => Array.from({ length: count }, () => String(below(10))).join('')
  const damaged = (text: string): string => {
    const characters = Array.from(text)
    const at = below(characters.length + 1)
    const removed = chance(60) ? 1 : 0
    const added = chance(60) ? [pick(intruders)] : chance(50) ? [characters[at] ?? '', characters[at] ?? ''] : []
    characters.splice(at, removed, ...added)
    return characters.join('')
  }
  return { below, chance, pick, some, digits, damaged }
}
