/** A day of the proleptic Gregorian calendar. Months count from 1; Sunday is weekday 0. */
export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

const secondsPerDay = 86_400

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  return new Date(0).setUTCFullYear(year, month - 1, day) / (secondsPerDay * 1000)
}

export function calendarDay(dayNumber: number): CalendarDay {
  const date = new Date(dayNumber * secondsPerDay * 1000)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

export function weekdayOf(date: CalendarDay): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}

export function daysInMonth(year: number, month: number): number {
  return calendarDay(dayNumber({ year, month: month + 1, day: 1 }) - 1).day
}
