import type { LocalDate } from '@ket-nap/kernel'
import { within } from '../admissions/clock.workflow.ts'
import type { Terms } from '../codes/term.ts'
import { UNDER_WAY, type ProbationStage } from './probation-stage.workflow.ts'

/** Clocks of a probation. Source: domain §2.12, T10–T12. */
export const PROBATION_TIMER = {
  PROBATION: { en: 'Probation', vi: 'Thời gian dự bị' },
  CELL_RECOGNITION: { en: 'Vote of the cell', vi: 'Chi bộ xét công nhận chính thức' },
  RECOGNITION_DECISION: { en: 'Decision', vi: 'Xem xét, quyết định công nhận' },
} as const satisfies Terms
export type ProbationTimer = keyof typeof PROBATION_TIMER

/** The lengths that a policy version gives, in working days. */
export interface RecognitionRules {
  recognitionCellDays: number
  recognitionDecisionDays: number
  recognitionExtraDays: number
}

/** The days from which the clocks of one probation run. */
export interface ProbationDays {
  stage: ProbationStage
  endsOn: LocalDate
  consideredOn: LocalDate | null
  /** The file was returned once, or the level above has to decide. */
  isProlonged: boolean
}

export interface ProbationClock {
  timer: ProbationTimer
  /** The last day on which it is still in time. */
  dueOn: LocalDate
}

interface ClockRule {
  at: readonly ProbationStage[]
  dueOn: (days: ProbationDays, rules: RecognitionRules) => LocalDate | null
  source: string
}

const CLOCKS: Readonly<Record<ProbationTimer, ClockRule>> = {
  PROBATION: {
    at: ['PROBATION', 'EXTENDED'],
    dueOn: ({ endsOn }) => endsOn,
    source: 'T10; HD06 4.2; 294 pt 4.2.2',
  },
  CELL_RECOGNITION: {
    at: ['FILE_OPEN'],
    dueOn: ({ endsOn }, { recognitionCellDays }) => within(endsOn, recognitionCellDays),
    source: 'T11; 294 pt 4.2.1',
  },
  RECOGNITION_DECISION: {
    at: UNDER_WAY,
    dueOn: ({ consideredOn, isProlonged }, { recognitionDecisionDays, recognitionExtraDays }) =>
      within(consideredOn, recognitionDecisionDays + (isProlonged ? recognitionExtraDays : 0)),
    source: 'T12; 294 pt 4.3.1',
  },
}

/** The clock that runs; never more than one at a stage. */
export function runningClock(days: ProbationDays, rules: RecognitionRules): ProbationClock | null {
  for (const timer in PROBATION_TIMER) {
    if (!isTimer(timer) || !CLOCKS[timer].at.includes(days.stage)) continue
    const dueOn = CLOCKS[timer].dueOn(days, rules)
    return dueOn && { timer, dueOn }
  }
  return null
}

const isTimer = (name: string): name is ProbationTimer => name in PROBATION_TIMER

/** The job that opens what is due, asked for by a file of members. */
export const OPEN_RECOGNITIONS = 'openRecognitions'
