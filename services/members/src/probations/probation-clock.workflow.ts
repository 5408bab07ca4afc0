import { maxDate, type LocalDate } from '@ket-nap/kernel'
import type { Actor } from '../admissions/action.workflow.ts'
import { within } from '../admissions/clock.workflow.ts'
import type { Terms } from '../codes/term.ts'
import { OPEN_STAGES, UNDER_WAY, type ProbationStage } from './probation-stage.workflow.ts'

/** Clocks of a probation. Source: domain §2.12, T8–T12. */
export const PROBATION_TIMER = {
  PROBATION: { en: 'Probation', vi: 'Thời gian dự bị' },
  CELL_RECOGNITION: { en: 'Vote of the cell', vi: 'Chi bộ xét công nhận chính thức' },
  RECOGNITION_DECISION: { en: 'Decision', vi: 'Xem xét, quyết định công nhận' },
  MEMBER_FILE: { en: 'CV and sheet of the member', vi: 'Lập lý lịch, phiếu đảng viên' },
  DATA_ENTRY: { en: 'Entry in the data base', vi: 'Nhập cơ sở dữ liệu đảng viên' },
} as const satisfies Terms
export type ProbationTimer = keyof typeof PROBATION_TIMER

/** The lengths that a policy version gives, in working days; null: no such clock. */
export interface RecognitionRules {
  recognitionCellDays: number
  recognitionDecisionDays: number
  recognitionExtraDays: number
  memberSheetDays: number
  dataEntryDays: number | null
}

/** The days from which the clocks of one probation run. */
export interface ProbationDays {
  stage: ProbationStage
  endsOn: LocalDate
  /** Day on which the ground of an extension was taken away; null for every other probation. */
  extensionEndedOn: LocalDate | null
  consideredOn: LocalDate | null
  /** The file was returned once, or the level above has to decide. */
  isProlonged: boolean
  /** Of somebody admitted in the system; null for who came from a file with the papers done. */
  ceremonyOn: LocalDate | null
  admittedOn: LocalDate | null
  hasMemberFile: boolean
  isDataEntered: boolean
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
  /** It runs beside the stage: this organ is told of it, whoever's step is next. */
  beside?: Actor
}

const CLOCKS: Readonly<Record<ProbationTimer, ClockRule>> = {
  PROBATION: {
    at: ['PROBATION', 'EXTENDED'],
    dueOn: ({ endsOn }) => endsOn,
    source: 'T10; HD06 4.2; 294 pt 4.2.2',
  },
  CELL_RECOGNITION: {
    at: ['FILE_OPEN'],
    dueOn: (days, { recognitionCellDays }) => within(overSince(days), recognitionCellDays),
    source: 'T11; 294 pt 4.2.1',
  },
  RECOGNITION_DECISION: {
    at: UNDER_WAY,
    dueOn: ({ consideredOn, isProlonged }, { recognitionDecisionDays, recognitionExtraDays }) =>
      within(consideredOn, recognitionDecisionDays + (isProlonged ? recognitionExtraDays : 0)),
    source: 'T12; 294 pt 4.3.1',
  },
  MEMBER_FILE: {
    at: OPEN_STAGES,
    dueOn: ({ ceremonyOn, hasMemberFile }, { memberSheetDays }) =>
      hasMemberFile ? null : within(ceremonyOn, memberSheetDays),
    source: 'T8; HD38, note after (30)',
    beside: 'CELL',
  },
  DATA_ENTRY: {
    at: OPEN_STAGES,
    dueOn: ({ admittedOn, isDataEntered }, { dataEntryDays }) =>
      isDataEntered ? null : within(admittedOn, dataEntryDays),
    source: 'T9; HN02 B.I.2.1',
    beside: 'BASE',
  },
}

/** Since when the cell can consider it: who heard of the end later has the whole time (DESIGN). */
export const overSince = ({
  endsOn,
  extensionEndedOn,
}: Pick<ProbationDays, 'endsOn' | 'extensionEndedOn'>): LocalDate =>
  extensionEndedOn === null ? endsOn : maxDate(endsOn, extensionEndedOn)

/** The clocks that run, the nearest end first. */
export function runningClocks(days: ProbationDays, rules: RecognitionRules): ProbationClock[] {
  const running: ProbationClock[] = []
  for (const timer in PROBATION_TIMER) {
    if (!isTimer(timer) || !CLOCKS[timer].at.includes(days.stage)) continue
    const dueOn = CLOCKS[timer].dueOn(days, rules)
    if (dueOn) running.push({ timer, dueOn })
  }
  return running.toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : 1))
}

/** The clock of the stage; never more than one at a stage. */
export const stageClock = (clocks: readonly ProbationClock[]): ProbationClock | null =>
  clocks.find(({ timer }) => !besideOf(timer)) ?? null

/** The organ that is told of a clock beside the stage; null for a clock of the stage itself. */
export const besideOf = (timer: ProbationTimer): Actor | null => CLOCKS[timer].beside ?? null

const isTimer = (name: string): name is ProbationTimer => name in PROBATION_TIMER

/** The job that opens what is due, asked for by a file of members. */
export const OPEN_RECOGNITIONS = 'openRecognitions'
