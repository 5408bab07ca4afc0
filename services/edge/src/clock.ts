import { today, type LocalDate } from '@ket-nap/kernel'

/** The one place where the time of day enters; tests move it. */
export interface Clock {
  now: () => Date
  /** The day in Vietnam. */
  today: () => LocalDate
}

export function clockOf(now: () => Date): Clock {
  return { now, today: () => today(now()) }
}
