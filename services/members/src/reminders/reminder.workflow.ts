import {
  addDays,
  addWorkingDays,
  VIETNAMESE_WORKING_CALENDAR,
  yearOf,
  type LocalDate,
} from '@ket-nap/kernel'
import type { Role } from '@ket-nap/subgraph'
import { TIMER } from '../admissions/clock.workflow.ts'
import type { Terms } from '../codes/term.ts'
import { EXIT_TIMER } from '../file-keepings/file-keeping.workflow.ts'
import { NOMINATION_TIMER } from '../nominations/nomination-action.workflow.ts'
import { OPINION_TIMER } from '../opinions/opinion.workflow.ts'
import { PROBATION_TIMER } from '../probations/probation-clock.workflow.ts'
import { SLIP_TIMER, TRANSFER_TIMER } from '../transfers/transfer-clock.workflow.ts'

/**
 * Every clock of which somebody is told: those of dossiers, probations, transfers, exits and nominations, and of
 * whatever kind of file joins next, which adds its timers here and its rows to the view `running_terms`.
 */
export const TERM_TIMER = {
  ...TIMER,
  ...PROBATION_TIMER,
  ...TRANSFER_TIMER,
  ...SLIP_TIMER,
  ...EXIT_TIMER,
  ...NOMINATION_TIMER,
  ...OPINION_TIMER,
} as const satisfies Terms
export type TermTimer = keyof typeof TERM_TIMER

/** How urgent a clock is. Source: DESIGN, after domain §2.12. */
export const REMINDER_LEVEL = {
  SOON: { en: 'Ends soon', vi: 'Sắp đến hạn' },
  LATE: { en: 'Overdue', vi: 'Quá hạn' },
  ESCALATED: { en: 'Overdue, the level above is told', vi: 'Quá hạn, báo cấp trên' },
} as const satisfies Terms
export type ReminderLevel = keyof typeof REMINDER_LEVEL

/** Who is told at the level above: its committee, its department and its leaders. */
export const TOLD_ABOVE: readonly Role[] = ['BASE_COMMITTEE', 'ORGANISING', 'LEADER']

/** In working days. */
export interface ReminderRules {
  reminderDays: number
  escalationDays: number
}

/** The days that part the levels: due on or before `soonUntil` is soon, before `today` late. */
export interface ReminderDays {
  today: LocalDate
  soonUntil: LocalDate
  /** Due on or before this day the level above is told. */
  escalatedUntil: LocalDate
}

/** Null where the holidays of the time are not on record: nobody is told a wrong day. */
export function reminderDays(today: LocalDate, rules: ReminderRules): ReminderDays | null {
  const { years } = VIETNAMESE_WORKING_CALENDAR
  const [earliest, latest] = [addDays(today, -WIDEST), addDays(today, WIDEST)]
  if (![earliest, today, latest].every(day => years.has(yearOf(day)))) return null
  const after = (day: LocalDate, days: number) =>
    addWorkingDays(VIETNAMESE_WORKING_CALENDAR, day, days)
  let escalatedUntil = earliest
  while (after(addDays(escalatedUntil, 1), rules.escalationDays) < today) {
    escalatedUntil = addDays(escalatedUntil, 1)
  }
  return { today, soonUntil: after(today, rules.reminderDays), escalatedUntil }
}

/** Sixty working days are never longer: the longest that a policy value may be. */
const WIDEST = 120

/** The job that asks each province, and the one that tells what is due in it on a day. */
export const TELL_EVERY_PROVINCE = 'tellEveryProvince'
export const TELL_DUE = 'tellDue'
