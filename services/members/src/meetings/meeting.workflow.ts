import type { AdmissionAction } from '../admissions/action.workflow.ts'
import type { Terms } from '../codes/term.ts'

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

/** What an item of the agenda is about. */
export const ITEM = {
  PROPOSE: { en: 'Proposal to admit', vi: 'Đề nghị kết nạp' },
  ADMIT: { en: 'Decision to admit', vi: 'Quyết định kết nạp' },
  REFUSE: { en: 'Decision not to admit', vi: 'Không kết nạp' },
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
