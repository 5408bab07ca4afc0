import type { LocalDate } from './local-date.ts'
import { toLocalDate } from './local-date.ts'

export type TimeZone = 'Asia/Ho_Chi_Minh'

/** Fixed since 1975 and without summer time, so no time-zone data base is asked. */
const HOURS_AHEAD_OF_UTC: Record<TimeZone, number> = { 'Asia/Ho_Chi_Minh': 7 }

/** The calendar day of an instant. The only door by which a clock enters the rules. */
export function today(now: Date, timeZone: TimeZone = 'Asia/Ho_Chi_Minh'): LocalDate {
  const local = new Date(now.getTime() + HOURS_AHEAD_OF_UTC[timeZone] * 3_600_000)
  return toLocalDate(local.toISOString().slice(0, 10))
}
