import { calendarDay } from '#cron/calendar'
import type { LocalTime } from '#cron/ticks'

/** What clocks show: `2026-03-15 08:00 Europe/Berlin`, with seconds where they are not zero. */
export function wallClock(local: LocalTime, zone: string): string {
  const whole = Math.floor(local)
  const { year, month, day } = calendarDay(Math.floor(whole / 86_400))
  const time = ((whole % 86_400) + 86_400) % 86_400
  const [hour, minute, second] = [Math.floor(time / 3600), Math.floor(time / 60) % 60, time % 60]
  const clock = second === 0 ? [hour, minute] : [hour, minute, second]
  return `${[year, month, day].map(padded).join('-')} ${clock.map(padded).join(':')} ${zone}`
}

const padded = (value: number): string => String(value).padStart(2, '0')
