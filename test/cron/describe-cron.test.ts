import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Cron, parseCron } from '#cron/cron'
import { describeCron } from '#cron/describe-cron'
import { nextTick } from '#cron/ticks'
import { readDescription } from './described-schedule.ts'
import { randomExpressions } from './random-expressions.ts'
import { randomNumbers } from './random-numbers.ts'

const golden = readFileSync(new URL('../golden/cron/cases.json', import.meta.url), 'utf8')
const { expressions } = JSON.parse(golden) as { expressions: readonly string[] }

function cron(text: string): Cron {
  const parsed = parseCron(text)
  if (parsed.kind !== 'cron') throw new Error(`${text} is ${parsed.kind}`)
  return parsed
}

describe('a schedule in English', () => {
  test.each([
    ['* * * * *', 'every minute'],
    ['*/15 * * * *', 'every 15 minutes'],
    ['0 * * * *', 'every hour'],
    ['@hourly', 'every hour'],
    ['5 * * * *', 'every hour at :05'],
    ['15,45 * * * *', 'every hour at :15 and :45'],
    ['0 8 * * *', 'every day at 08:00'],
    ['0 8,20 * * *', 'every day at 08:00 and 20:00'],
    ['0 */6 * * *', 'every day at 00:00, 06:00, 12:00 and 18:00'],
    ['30 */2 * * *', 'every 2 hours from 00:30'],
    ['0 6-20/2 * * mon-fri', 'every 2 hours from 06:00 to 20:00, Monday to Friday'],
    ['15 6,9,12,15,18 * * *', 'every 3 hours from 06:15 to 18:15'],
    ['0 6,9,12,15,19 * * *', 'on `0 6,9,12,15,19 * * *`'],
    ['0 9-17 * * 1-5', 'every hour from 09:00 to 17:00, Monday to Friday'],
    ['*/15 9-17 * * mon-fri', 'every 15 minutes from 09:00 to 17:45, Monday to Friday'],
    ['*/10 9 * * *', 'every 10 minutes from 09:00 to 09:50'],
    ['30 9 * * mon', 'Mondays at 09:30'],
    ['0 9 * * sun,wed', 'Wednesdays and Sundays at 09:00'],
    ['0 9 * * fri-mon', 'Friday to Monday at 09:00'],
    ['0 0 1 * *', 'on the 1st of the month at 00:00'],
    ['0 0 1,15 * *', 'on the 1st and 15th of the month at 00:00'],
    ['0 0 L * *', 'on the last day of the month at 00:00'],
    ['0 0 15W * *', 'on the weekday nearest to the 15th of the month at 00:00'],
    ['0 0 1-7 * *', 'from the 1st to the 7th of the month at 00:00'],
    ['0 0 1 1 *', 'on the 1st of January at 00:00'],
    ['0 8 * jan,jul *', 'every day in January and July at 08:00'],
    ['*/15 * * * 1', 'every 15 minutes, Mondays'],
    ['0 0 1 * 1', 'on the 1st of the month and on Mondays at 00:00'],
    ['0 0 * * 1#1', 'on the first Monday of the month at 00:00'],
    ['0 0 * * L5', 'on the last Friday of the month at 00:00'],
    ['0 0 30 2 *', 'never'],
    ['0  8 * *  * 30', 'on `0 8 * * * 30`'],
    ['*/7 * * * *', 'on `*/7 * * * *`'],
    ['0 0 1 1 * 0 2030', 'on `0 0 1 1 * 0 2030`'],
    ['5-5 * * * *', 'every minute'],
    ['0 0 29 2 *', 'on the 29th of February at 00:00'],
  ])('%s is %s', (text, english) => {
    expect(describeCron(cron(text))).toBe(english)
  })

  test('promises exactly the ticks, for every schedule it puts into words', () => {
    const below = randomNumbers(3)
    const regular = Array.from({ length: 900 }, () => {
      const pick = (items: readonly string[]) => items[below(items.length)]!
      const minutes = pick(['0', '30', '*/5', '*/15', '5', '0,30', '*', '3-59/4', '1,2', '0-30/10'])
      const hours = pick([
        '*',
        '8',
        '*/2',
        '9-17',
        '1-23/3',
        '0,12',
        '22-4',
        '3,4',
        '*/5',
        '6-20/2',
        '1-22/5',
        '2,5,8,11,14,18',
      ])
      const days = pick(['*', '*', '1', '15', '1,15', 'L', '15W', '1W', '*/2', '29-31', '1-7', '31', '28-L'])
      const names = pick(['*', '*', '1', '1-5', 'sat,sun', 'fri-tue', 'L5', '1#1,3#5', '0-6', '*/2', '5#5'])
      return [minutes, hours, days, pick(['*', '*', '*', '2', '1,7', '*/3', 'nov-feb']), names].join(' ')
    })
    const crons = [...expressions, ...regular, ...randomExpressions(11, 500)]
      .map(parseCron)
      .filter((parsed) => parsed.kind === 'cron')
    const described = crons
      .map((parsed) => ({ parsed, phrase: describeCron(parsed) }))
      .filter(({ phrase }) => !phrase.startsWith('on `'))
    expect(described.length).toBeGreaterThan(400)
    for (const { parsed, phrase } of described) expect(faultOf(parsed, phrase), `${parsed.text}: ${phrase}`).toBeNull()
  })
})

/** The first day from 2026 to 2028 on which the phrase and the ticks differ. */
function faultOf(parsed: Cron, phrase: string): string | null {
  const start = Date.UTC(2026, 0, 1) / 1000
  if (phrase === 'never') return nextTick(parsed, start) === null ? null : 'it does run'
  const { isDay, times } = readDescription(phrase)
  let compared = 0
  for (let midnight = start; midnight < start + 3 * 366 * 86_400; midnight += 86_400) {
    const date = new Date(midnight * 1000)
    const ticks =
      compared < 2
        ? ticksOf(parsed, midnight)
        : [nextTick(parsed, midnight - 1) ?? Number.NaN].filter((tick) => tick < midnight + 86_400)
    if (ticks.length > 0 !== isDay(date)) return date.toISOString()
    if (ticks.length === 0 || compared++ >= 2) continue
    if (ticks.map((tick) => (tick - midnight) / 60).join() !== times.join())
      return `${date.toISOString()}: ${times.join()}`
  }
  return null
}

function ticksOf(parsed: Cron, midnight: number): readonly number[] {
  const ticks: number[] = []
  for (
    let tick = nextTick(parsed, midnight - 1);
    tick !== null && tick < midnight + 86_400;
    tick = nextTick(parsed, tick)
  )
    ticks.push(tick)
  return ticks
}
