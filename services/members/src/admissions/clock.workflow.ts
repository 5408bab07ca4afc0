import {
  addDays,
  addMonths,
  addWorkingDays,
  VIETNAMESE_WORKING_CALENDAR,
  yearOf,
  type LocalDate,
} from '@ket-nap/kernel'
import type { Actor } from './action.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import type { Terms } from '../codes/term.ts'
import { BEFORE_VOTE, OPEN_STAGES } from './stage.workflow.ts'

/** Clocks of a dossier. Source: domain §2.12, T1–T7. */
export const TIMER = {
  CERTIFICATE: { en: 'Validity of the certificate', vi: 'Giấy chứng nhận còn giá trị' },
  DOSSIER: { en: 'Validity of the dossier', vi: 'Hồ sơ còn giá trị' },
  VERIFICATION: { en: 'Answer to a verification letter', vi: 'Trả lời thẩm tra lý lịch' },
  SEND_UP: { en: 'Sending up after the cell’s vote', vi: 'Chi bộ gửi hồ sơ lên cấp trên' },
  BASE_RESOLUTION: { en: 'Resolution of the base', vi: 'Nghị quyết của đảng ủy cơ sở' },
  DECISION: { en: 'Decision', vi: 'Xem xét, quyết định kết nạp' },
  CEREMONY: { en: 'Ceremony', vi: 'Tổ chức lễ kết nạp' },
  RECONSIDERATION: {
    en: 'Answer of the issuer of the decision',
    vi: 'Nơi ra quyết định xem xét lại',
  },
  PAPER: { en: 'Validity of a paper', vi: 'Giấy tờ còn giá trị' },
  REMARK: {
    en: 'Monthly remark of the helping member',
    vi: 'Nhận xét hằng tháng của đảng viên giúp đỡ',
  },
} as const satisfies Terms
export type Timer = keyof typeof TIMER

/** The lengths that a policy version gives; null: no such clock. Days are working days. */
export interface ClockRules {
  dossierMonths: number
  sendUpDays: number | null
  baseResolutionDays: number | null
  decisionDays: number
  decisionExtraDays: number
  ceremonyDays: number
  /** After an undecided dossier came from another committee. */
  decideAfterMoveDays: number
  reconsiderDays: number
}

/** The days from which the clocks of one dossier run. */
export interface ClockDays {
  stage: AdmissionStage
  /** First day on which it no longer counts. */
  certificateUntil: LocalDate | null
  openedOn: LocalDate | null
  /** The earliest day by which an open letter has to be answered. */
  letterDueOn: LocalDate | null
  consideredOn: LocalDate | null
  /** Additions were asked for, or the dossier is a special case. */
  isExtended: boolean
  decidedOn: LocalDate | null
  /** The day on which another committee forwarded it undecided, after the cell’s vote. */
  forwardedOn: LocalDate | null
  /** The day on which the issuer of the decision was asked to reconsider it. */
  reconsideredOn: LocalDate | null
  /** First day on which a paper of the dossier no longer counts; the earliest of them. */
  paperUntil: LocalDate | null
  /** First day of the first month for which the helping member has not written yet. */
  remarkMonth: LocalDate | null
}

export interface Clock {
  timer: Timer
  /** The last day on which it is still in time. */
  dueOn: LocalDate
}

interface ClockRule {
  /** Where it runs. */
  at: readonly AdmissionStage[]
  dueOn: (days: ClockDays, rules: ClockRules) => LocalDate | null
  source: string
  /** It runs beside the stage: this organ is told of it, whoever's step is next. */
  beside?: Actor
}

const WITH_CERTIFICATE = [
  'CERTIFIED',
  'DOSSIER_PERMITTED',
  'DOSSIER_OPEN',
  'VERIFYING',
  'CV_CERTIFIED',
] as const
const UNDER_WAY = [
  'CELL_VOTED',
  'SECTION_APPRAISED',
  'BASE_VOTED',
  'APPRAISING',
  'CONSENT_PENDING',
] as const

/** So many working days after a day; null when the day, the length or the holidays are not known. */
export function within(from: LocalDate | null, days: number | null): LocalDate | null {
  if (!from || days === null) return null
  const { years } = VIETNAMESE_WORKING_CALENDAR
  const farthest = addDays(from, 2 * days + 30)
  const isKnown = years.has(yearOf(from)) && years.has(yearOf(farthest))
  return isKnown ? addWorkingDays(VIETNAMESE_WORKING_CALENDAR, from, days) : null
}

/** Every clock of a dossier, where it runs and when its time is over. */
const CLOCKS: Readonly<Record<Timer, ClockRule>> = {
  CERTIFICATE: {
    at: WITH_CERTIFICATE,
    dueOn: ({ certificateUntil }) => certificateUntil && addDays(certificateUntil, -1),
    source: 'T1; HD06 5.4b',
  },
  DOSSIER: {
    at: ['DOSSIER_OPEN', 'VERIFYING', 'CV_CERTIFIED'],
    dueOn: ({ openedOn }, { dossierMonths }) => openedOn && addMonths(openedOn, dossierMonths),
    source: 'T2; HD06 5.4a',
  },
  VERIFICATION: {
    at: ['VERIFYING'],
    dueOn: ({ letterDueOn }) => letterDueOn,
    source: 'T3; HD06 3.4',
  },
  SEND_UP: {
    at: ['CELL_VOTED'],
    dueOn: ({ consideredOn }, { sendUpDays }) => within(consideredOn, sendUpDays),
    source: 'T4; HN02 1.1.3.2',
  },
  BASE_RESOLUTION: {
    at: ['CELL_VOTED', 'SECTION_APPRAISED'],
    dueOn: ({ consideredOn }, { baseResolutionDays }) => within(consideredOn, baseResolutionDays),
    source: 'T5; HN02 1.1.3.2',
  },
  DECISION: {
    at: UNDER_WAY,
    dueOn: ({ consideredOn, forwardedOn, isExtended }, rules) =>
      forwardedOn
        ? within(forwardedOn, rules.decideAfterMoveDays)
        : within(consideredOn, rules.decisionDays + (isExtended ? rules.decisionExtraDays : 0)),
    source: 'T6; 294 pt 4.3.1; HD06 3.9b',
  },
  CEREMONY: {
    at: ['DECIDED'],
    dueOn: ({ decidedOn }, { ceremonyDays }) => within(decidedOn, ceremonyDays),
    source: 'T7; 294 pt 4.1; 208 [quiz Qb 89]',
  },
  RECONSIDERATION: {
    at: ['DECIDED'],
    dueOn: ({ reconsideredOn }, { reconsiderDays }) => within(reconsideredOn, reconsiderDays),
    source: 'HD06 3.9c',
  },
  // Papers are judged at the cell's vote; what lapses later raises nothing, as with the certificate.
  PAPER: {
    at: BEFORE_VOTE,
    dueOn: ({ paperUntil }) => paperUntil && addDays(paperUntil, -1),
    source: 'HD38 II.1.1a; HD06 5.4',
    beside: 'CELL',
  },
  REMARK: {
    at: OPEN_STAGES,
    dueOn: ({ remarkMonth }) => remarkMonth && addDays(addMonths(remarkMonth, 1), -1),
    source: 'HD06 3.10; DESIGN: by the last day of the month',
    beside: 'CELL',
  },
}

/** The clocks that run, the nearest end first. */
export function runningClocks(days: ClockDays, rules: ClockRules): Clock[] {
  const running: Clock[] = []
  for (const timer in TIMER) {
    if (!isTimer(timer) || !CLOCKS[timer].at.includes(days.stage)) continue
    const dueOn = CLOCKS[timer].dueOn(days, rules)
    if (dueOn) running.push({ timer, dueOn })
  }
  return running.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
}

/** The organ that is told of a clock beside the stage; null for a clock of the stage itself. */
export const besideOf = (timer: Timer): Actor | null => CLOCKS[timer].beside ?? null

const isTimer = (name: string): name is Timer => name in TIMER

/** Stages at which some clock runs. */
export const CLOCK_STAGES: readonly AdmissionStage[] = [
  ...WITH_CERTIFICATE,
  ...UNDER_WAY,
  'DECIDED',
]

/** The job that sets the clocks of dossiers that have none yet, after a given one. */
export const RENEW_CLOCKS = 'renewClocks'
export const FROM_THE_FIRST = '00000000-0000-0000-0000-000000000000'
