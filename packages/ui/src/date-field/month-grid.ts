import type { LocalDate } from '@ket-nap/kernel'
import { addDays, dayOfWeek, toLocalDate } from '@ket-nap/kernel'

const WEEKS = 6

/** The weeks, Monday first, that show the month of a day; six rows, so that the box does not jump. */
export function weeksOf(day: LocalDate): LocalDate[][] {
  const first = toLocalDate(`${day.slice(0, 7)}-01`)
  const monday = addDays(first, 1 - dayOfWeek(first))
  return Array.from({ length: WEEKS }, (_row, week) =>
    Array.from({ length: 7 }, (_cell, weekday) => addDays(monday, week * 7 + weekday)),
  )
}

/** The same day of the month in another month or year, or the last that it has. */
export function withMonth(day: LocalDate, year: number, month: number): LocalDate {
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const number = Math.min(Number(day.slice(8)), lastOfMonth)
  return toLocalDate(`${year}-${pad(month)}-${pad(number)}`)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
