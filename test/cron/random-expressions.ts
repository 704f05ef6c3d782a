import { randomNumbers } from './random-numbers.ts'

const columns = [
  { min: 0, max: 59, words: ['0', '30'] },
  { min: 0, max: 23, words: ['8', '22'] },
  { min: 1, max: 31, words: ['L', '15W', 'w1', '?', 'l', '31w', '0'] },
  { min: 1, max: 12, words: ['jan', 'FEB', 'nov', 'dec', '0'] },
  { min: 0, max: 7, words: ['mon', 'SUN', 'fri#2', 'L5', 'l0', '3#5', '?', 'sat', '7#1', 'mon-wed#4'] },
  { min: 0, max: 59, words: ['0', '30'] },
  { min: 2020, max: 2035, words: ['*', '2026', '2024-2028'] },
] as const

const junk = [
  '',
  '-',
  '*/0',
  '61',
  'x',
  '#',
  '5#',
  '1-',
  '/2',
  '**',
  'R',
  'r(1-5)',
  'r/3',
  'H',
  'L-1',
  '\u0661',
  '99',
  '+1',
  '1.5',
  'R(9-3)',
]

/** Cron expressions of all shapes; about one in four is not valid. */
export function randomExpressions(seed: number, count: number): readonly string[] {
  const below = randomNumbers(seed)
  const pick = <T>(items: readonly T[]): T => items[below(items.length)]!
  const chance = (percent: number) => below(100) < percent

  const number = (column: (typeof columns)[number]) =>
    String(column.min + below(column.max - column.min + (chance(3) ? 3 : 1)))
  const item = (column: (typeof columns)[number]): string => {
    const value = () => (chance(12) ? pick(column.words) : number(column))
    const shape = below(100)
    if (shape < 3) return pick(junk)
    if (shape < 45) return value()
    if (shape < 65) return `${value()}-${value()}`
    if (shape < 80) return `${value()}-${value()}/${1 + below(9)}`
    if (shape < 90) return `*/${1 + below(chance(20) ? 70 : 12)}`
    return `${value()}/${1 + below(9)}`
  }
  const column = (index: number): string => {
    const kind = columns[index]!
    if (chance(index < 2 ? 25 : 50)) return '*'
    return Array.from({ length: chance(25) ? 2 + below(3) : 1 }, () => (chance(3) ? '*' : item(kind))).join(',')
  }
  const width = () => (chance(80) ? 5 : chance(60) ? 6 : chance(85) ? 7 : 4 + 4 * below(2))
  return Array.from({ length: count }, () => Array.from({ length: width() }, (_, index) => column(index % 7)).join(' '))
}
