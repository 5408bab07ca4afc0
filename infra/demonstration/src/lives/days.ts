import { addDays, daysBetween, type LocalDate } from '@ket-nap/kernel'
import type { Random } from '../random.ts'

/** How much happens in each month: more around the anniversaries of 3/2, 19/5, 2/9 and 7/11. */
const BUSY = [6, 13, 8, 9, 14, 11, 8, 9, 14, 10, 15, 11]
const BUSIEST = Math.max(...BUSY)

/** Days at both ends of a period on which nothing happens, so that no count depends on its bounds. */
const STILL_DAYS = 2

/** So many days of the half-open period, in order; a day may come several times. */
export function pickDays(
  random: Random,
  { from, until }: { from: LocalDate; until: LocalDate },
  count: number,
): LocalDate[] {
  const length = daysBetween(from, until) - 2 * STILL_DAYS
  if (length < 1) return []
  const days = Array.from({ length: count }, () =>
    pickDay(random, addDays(from, STILL_DAYS), length),
  )
  return days.toSorted()
}

function pickDay(random: Random, first: LocalDate, length: number): LocalDate {
  for (;;) {
    const day = addDays(first, random.integer(0, length - 1))
    const month = Number(day.slice(5, 7)) - 1
    if (random.chance((BUSY[month] ?? 0) / BUSIEST)) return day
  }
}
