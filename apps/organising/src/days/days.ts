import { addDays, isLocalDate, toLocalDate } from '@ket-nap/kernel'

// The office names the last day of a period, the graph the first day after it.

/** 2025-07-01, the first day without → 2025-06-30, the last day with. */
export function lastDayBefore(until: string): string {
  return addDays(toLocalDate(until), -1)
}

/** 2025-06-30, the last day with → 2025-07-01, the first day without. */
export function dayAfter(last: string): string {
  return addDays(toLocalDate(last), 1)
}

/** The day that was typed, or `null` while it is none. */
export function dayOf(typed: string): string | null {
  return isLocalDate(typed) ? typed : null
}
