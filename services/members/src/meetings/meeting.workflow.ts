import type { Role } from '@ket-nap/subgraph'
import type { AdmissionAction } from '../admissions/action.workflow.ts'
import type { AdmissionStage } from '../codes/membership-codes.ts'
import { codesOf, type Terms } from '../codes/term.ts'
import type { ProbationStage } from '../probations/probation-stage.workflow.ts'
import type { RecognitionAction, ShortVote } from '../probations/recognition-action.workflow.ts'

/** Organs that vote on dossiers. Source: domain §2.1–2.2. */
export const VOTING_ORGAN = {
  CELL: { en: 'Cell', vi: 'Chi bộ' },
  BASE_COMMITTEE: { en: 'Base committee', vi: 'Đảng ủy cơ sở' },
  STANDING_BOARD: { en: 'Standing board', vi: 'Ban Thường vụ' },
  PERMANENT_BUREAU: { en: 'Standing secretaries', vi: 'Thường trực' },
} as const satisfies Terms
export type VotingOrgan = keyof typeof VOTING_ORGAN

/** The meeting chooses. Source: HD06 5.1; 208 [quiz Qa 18]. */
export const FORM_OF_VOTE = {
  SECRET_BALLOT: { en: 'Secret ballot', vi: 'Bỏ phiếu kín' },
  MEMBER_CARD: { en: 'Show of member cards', vi: 'Biểu quyết bằng thẻ đảng viên' },
} as const satisfies Terms
export type FormOfVote = keyof typeof FORM_OF_VOTE

/** Whether somebody summoned came. Who is absent still counts. Source: domain §2.2. */
export const PRESENCE = {
  PRESENT: { en: 'Present', vi: 'Có mặt' },
  ABSENT: { en: 'Absent', vi: 'Vắng mặt' },
  NOT_COUNTED: { en: 'Not counted', vi: 'Không tính' },
} as const satisfies Terms
export type Presence = keyof typeof PRESENCE

/** What an item of the agenda is about. */
export const ITEM = {
  PROPOSE: { en: 'Proposal to admit', vi: 'Đề nghị kết nạp' },
  ADMIT: { en: 'Decision to admit', vi: 'Quyết định kết nạp' },
  REFUSE: { en: 'Decision not to admit', vi: 'Không kết nạp' },
  PROPOSE_RECOGNITION: {
    en: 'Proposal to recognise as official',
    vi: 'Đề nghị công nhận chính thức',
  },
  PROPOSE_REMOVAL: { en: 'Proposal to remove the name', vi: 'Đề nghị xóa tên' },
  RECOGNISE: { en: 'Decision to recognise', vi: 'Quyết định công nhận chính thức' },
  REMOVE: { en: 'Decision to remove the name', vi: 'Quyết định xóa tên' },
} as const satisfies Terms
export type Item = keyof typeof ITEM

/** The step of a dossier that an item is. A whole committee decides only where it is authorised to. */
export const STEP_OF: Readonly<
  Record<VotingOrgan, Readonly<Partial<Record<Item, AdmissionAction>>>>
> = {
  CELL: { PROPOSE: 'VOTE_IN_CELL' },
  BASE_COMMITTEE: { PROPOSE: 'VOTE_IN_BASE', ADMIT: 'ADMIT', REFUSE: 'REFUSE' },
  STANDING_BOARD: { ADMIT: 'ADMIT', REFUSE: 'REFUSE' },
  PERMANENT_BUREAU: { ADMIT: 'ADMIT', REFUSE: 'REFUSE' },
}

/** What a vote on a probationary member does: when it reached its share, and when it fell short. */
interface ProbationSteps {
  reached: RecognitionAction
  /** Left out: a decision that fell short is none. */
  short?: ShortVote
}

const DECISIONS = { RECOGNISE: { reached: 'RECOGNISE' }, REMOVE: { reached: 'REMOVE' } } as const
const OF_BASE = { reached: 'VOTE_IN_BASE', short: 'FALL_SHORT_IN_BASE' } as const

/** The step of a probation that an item is. Source: domain §2.6. */
export const PROBATION_STEP_OF: Readonly<
  Record<VotingOrgan, Readonly<Partial<Record<Item, ProbationSteps>>>>
> = {
  CELL: {
    PROPOSE_RECOGNITION: { reached: 'VOTE_IN_CELL', short: 'FALL_SHORT_IN_CELL' },
    PROPOSE_REMOVAL: { reached: 'VOTE_REMOVAL_IN_CELL', short: 'FALL_SHORT_ON_REMOVAL' },
  },
  BASE_COMMITTEE: { PROPOSE_RECOGNITION: OF_BASE, PROPOSE_REMOVAL: OF_BASE, ...DECISIONS },
  STANDING_BOARD: DECISIONS,
  PERMANENT_BUREAU: DECISIONS,
}

/** Stages at which somebody may wait for the vote of an organ; whether one does, the route says. */
interface Waiting {
  stages: readonly AdmissionStage[]
  probationStages: readonly ProbationStage[]
}

const FOR_DECISION: Waiting = {
  stages: ['APPRAISING'],
  probationStages: ['CELL_VOTED', 'SECTION_APPRAISED', 'BASE_VOTED', 'REPORTED_UP'],
}

/** Who is on the agenda of an organ. Source: domain §2.1, §2.3, §2.6. */
export const WAITING_FOR: Readonly<Record<VotingOrgan, Waiting>> = {
  CELL: { stages: ['CV_CERTIFIED'], probationStages: ['FILE_OPEN', 'PROBATION', 'EXTENDED'] },
  // A committee that is authorised to admit decides on what has been appraised.
  BASE_COMMITTEE: {
    stages: ['CELL_VOTED', 'SECTION_APPRAISED', 'APPRAISING'],
    probationStages: ['CELL_VOTED', 'SECTION_APPRAISED', 'REPORTED_UP'],
  },
  STANDING_BOARD: FOR_DECISION,
  PERMANENT_BUREAU: FOR_DECISION,
}

const OF_BOARDS: readonly VotingOrgan[] = ['STANDING_BOARD', 'BASE_COMMITTEE', 'PERMANENT_BUREAU']

/** Whose meetings a post records, the usual one first. Source: domain §1.2. */
const RECORDED_BY: Readonly<Partial<Record<Role, readonly VotingOrgan[]>>> = {
  CELL_SECRETARY: ['CELL'],
  BASE_COMMITTEE: ['BASE_COMMITTEE', 'STANDING_BOARD'],
  ORGANISING: OF_BOARDS,
  LEADER: OF_BOARDS,
}

/** What an organ votes on, and at which stages. */
export interface MeetingOrgan extends Waiting {
  organ: VotingOrgan
  /** The post records its meetings itself; others only from what was signed. */
  isOwn: boolean
  items: readonly Item[]
  probationItems: readonly Item[]
}

/**
 * Every organ that votes, those of the role first. The board of a base that is authorised to admit decides on
 * what its committee would: nobody has appraised it.
 */
export function meetingOrgans(role: Role): MeetingOrgan[] {
  const own = RECORDED_BY[role] ?? []
  const others = codesOf(VOTING_ORGAN).filter(organ => !own.includes(organ))
  return [...own, ...others].map(organ => ({
    organ,
    isOwn: own.includes(organ),
    items: codesOf(ITEM).filter(item => item in STEP_OF[organ]),
    probationItems: codesOf(ITEM).filter(item => item in PROBATION_STEP_OF[organ]),
    ...(organ === 'STANDING_BOARD' && role === 'BASE_COMMITTEE'
      ? WAITING_FOR.BASE_COMMITTEE
      : WAITING_FOR[organ]),
  }))
}
