import type { LocalDate } from '@ket-nap/kernel'
import type { Terms } from '../codes/term.ts'

/** Why somebody left the Party before. Source: 294 pt 3.5. */
export const EXIT_CAUSE = {
  LEFT_ON_OWN: { en: 'Left of own will', vi: 'Tự bỏ sinh hoạt đảng' },
  ASKED_TO_LEAVE: { en: 'Asked to leave', vi: 'Làm đơn xin ra khỏi Đảng' },
  ASKED_FOR_FAMILY: {
    en: 'Asked to leave for special hardship of the family',
    vi: 'Làm đơn xin ra khỏi Đảng vì gia đình đặc biệt khó khăn',
  },
  DISUNITY: {
    en: 'Caused serious disunity',
    vi: 'Gây mất đoàn kết nội bộ nghiêm trọng',
  },
  CORRUPTION: { en: 'Corruption', vi: 'Tham nhũng' },
  SERIOUS_CRIME: { en: 'Serious crime or above', vi: 'Phạm tội nghiêm trọng trở lên' },
  LESS_SERIOUS_CRIME: { en: 'Less serious crime', vi: 'Phạm tội ít nghiêm trọng' },
  OTHER: { en: 'Another cause', vi: 'Lý do khác' },
} as const satisfies Terms
export type ExitCause = keyof typeof EXIT_CAUSE

/** Whether the way back is open, and from which day its time is counted. */
export const WAY_BACK_AFTER: Readonly<Record<ExitCause, 'NEVER' | 'EXIT' | 'CLEARED_RECORD'>> = {
  LEFT_ON_OWN: 'NEVER',
  ASKED_TO_LEAVE: 'NEVER',
  ASKED_FOR_FAMILY: 'EXIT',
  DISUNITY: 'NEVER',
  CORRUPTION: 'NEVER',
  SERIOUS_CRIME: 'NEVER',
  LESS_SERIOUS_CRIME: 'CLEARED_RECORD',
  OTHER: 'EXIT',
}

/** What is on record of somebody who was a member before. */
export interface EarlierMembership {
  leftOn: LocalDate
  cause: ExitCause
  /** When the criminal record was cleared, where there was one. */
  recordClearedOn: LocalDate | null
  /** How often he or she came back already. */
  readmissions: number
}

/** Everything that the table asks about somebody who was a member before. */
export interface ReadmissionFacts {
  isNamed: boolean
  /** The register knows that the person left the Party. */
  hasLeft: boolean
  isRecorded: boolean
  isExcluded: boolean
  isTooOften: boolean
  isRecordOpen: boolean
  /** First day on which the way back is open; null where it is not counted. */
  from: LocalDate | null
  /** How often it is open at all. */
  most: number
}
