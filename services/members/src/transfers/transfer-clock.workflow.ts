import { addMonths, type LocalDate } from '@ket-nap/kernel'
import { within } from '../admissions/clock.workflow.ts'
import type { Terms } from '../codes/term.ts'
import {
  AT_GIVER,
  ON_THE_WAY,
  type TransferKind,
  type TransferStage,
} from './transfer-action.workflow.ts'

/** Clocks of a transfer. Source: domain §2.12, T13–T14, and the end of a stay. */
export const TRANSFER_TIMER = {
  TRANSFER: { en: 'Transfer done', vi: 'Hoàn thành chuyển sinh hoạt đảng' },
  HAND_IN: { en: 'Paper handed in', vi: 'Nộp giấy giới thiệu ở nơi tiếp nhận' },
  STAY: { en: 'End of the stay', vi: 'Hết thời gian sinh hoạt tạm thời' },
  HOME: { en: 'Home from abroad', vi: 'Nộp giấy sau khi về nước' },
} as const satisfies Terms
export type TransferTimer = keyof typeof TRANSFER_TIMER

/** What runs beside the stage: the committee of the cell that was left looks whether the slip came back. */
export const SLIP_TIMER = {
  SLIP_CHECK: { en: 'Check of slips', vi: 'Đối chiếu phiếu báo chuyển sinh hoạt' },
} as const satisfies Terms

/** The job that names anew who signs, above whom the tree changed. */
export const RENEW_SIGNERS = 'renewSigners'

/** The lengths that a policy version gives. Days are working days. */
export interface TransferClockRules {
  transferDays: number
  transferAbroadDays: number
  temporaryAbroadDays: number
  transferHandInDays: number
  transferLostMonths: number
  transferHomeDays: number
}

export interface TransferDays {
  kind: TransferKind
  isAbroad: boolean
  comesHome: boolean
  stage: TransferStage
  /** The decision or the move from which the transfer counts; the request where there is none. */
  decidedOn: LocalDate | null
  requestedOn: LocalDate
  introducedOn: LocalDate | null
  untilOn: LocalDate | null
}

export interface TransferClock {
  timer: TransferTimer
  /** The last day on which it is still in time. */
  dueOn: LocalDate
}

interface ClockRule {
  at: readonly TransferStage[]
  dueOn: (days: TransferDays, rules: TransferClockRules) => LocalDate | null
  source: string
}

function transferLength({ kind, isAbroad }: TransferDays, rules: TransferClockRules): number {
  if (!isAbroad) return rules.transferDays
  return kind === 'OFFICIAL' ? rules.transferAbroadDays : rules.temporaryAbroadDays
}

const CLOCKS: Readonly<Record<TransferTimer, ClockRule>> = {
  TRANSFER: {
    at: [...AT_GIVER, 'REJECTED_INCOMPLETE', 'WRONG_ADDRESS'],
    dueOn: (days, rules) => within(days.decidedOn ?? days.requestedOn, transferLength(days, rules)),
    source: 'T13; 294 pt 6.3.1a; HD38 4.3.1c, 4.3.2b',
  },
  HAND_IN: {
    at: ON_THE_WAY,
    dueOn: ({ introducedOn, comesHome }, { transferHandInDays }) =>
      comesHome ? null : within(introducedOn, transferHandInDays),
    source: 'T14; 294 pt 6.3.1c',
  },
  HOME: {
    at: [...ON_THE_WAY, 'STAYING', 'RETURNING'],
    dueOn: ({ isAbroad, comesHome, introducedOn, untilOn }, { transferHomeDays }) => {
      if (comesHome) return within(introducedOn, transferHomeDays)
      return isAbroad ? within(untilOn, transferHomeDays) : null
    },
    source: 'HD38 4.3.1c, 4.3.2b: home within 30 working days',
  },
  STAY: {
    at: ['STAYING', 'RETURNING'],
    dueOn: ({ untilOn }) => untilOn,
    source: '294 pt 6.3.2a',
  },
}

/** The clock that runs at this stage; none at an end. */
export function runningClock(days: TransferDays, rules: TransferClockRules): TransferClock | null {
  for (const timer of ['TRANSFER', 'HAND_IN', 'HOME', 'STAY'] as const) {
    const { at, dueOn } = CLOCKS[timer]
    const due = at.includes(days.stage) ? dueOn(days, rules) : null
    if (due) return { timer, dueOn: due }
  }
  return null
}

/** The last day of the next check of slips, three months after the introduction or the last one. Source: T19; HD06 8.3b. */
export function slipCheckDue(
  { stage, introducedOn, checkedOn }: SlipDays,
  { slipCheckMonths }: { slipCheckMonths: number },
): LocalDate | null {
  const isOut = ON_THE_WAY.some(each => each === stage)
  const since = introducedOn && checkedOn && checkedOn > introducedOn ? checkedOn : introducedOn
  return isOut && since ? addMonths(since, slipCheckMonths) : null
}

interface SlipDays {
  stage: TransferStage
  introducedOn: LocalDate | null
  /** The day on which slips were last checked. */
  checkedOn: LocalDate | null
}

/** The last day before the organs may consider who did not hand in the paper. Source: T15; HD38 4.3.1d. */
export const lostAfter = (
  introducedOn: LocalDate | null,
  { transferLostMonths }: TransferClockRules,
): LocalDate | null => introducedOn && addMonths(introducedOn, transferLostMonths)
