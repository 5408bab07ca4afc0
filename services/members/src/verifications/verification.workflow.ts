import type { Terms } from '../codes/term.ts'

/** Relatives who may have to be verified; no name is kept. Source: HD06 3.4a; 208 [quiz Qa 14]; HN02. */
export const RELATIVE = {
  PARENT: { en: 'Parent', vi: 'Cha, mẹ' },
  WHO_RAISED: { en: 'Who raised the applicant', vi: 'Người nuôi dưỡng' },
  SPOUSE: { en: 'Spouse', vi: 'Vợ, chồng' },
  PARENT_IN_LAW: { en: 'Parent of the spouse', vi: 'Cha, mẹ vợ hoặc chồng' },
  WHO_RAISED_SPOUSE: { en: 'Who raised the spouse', vi: 'Người nuôi dưỡng vợ hoặc chồng' },
  CHILD: { en: 'Adult child', vi: 'Con đẻ đủ năng lực hành vi' },
  ADOPTED_CHILD: {
    en: 'Adopted child living together',
    vi: 'Con nuôi hợp pháp cùng chung sống',
  },
} as const satisfies Terms
export type Relative = keyof typeof RELATIVE

/** About whom a letter asks. */
export const LETTER_SUBJECT = {
  APPLICANT: { en: 'Applicant', vi: 'Người vào Đảng' },
  ...RELATIVE,
} as const satisfies Terms
export type LetterSubject = keyof typeof LETTER_SUBJECT

export const ANSWER = {
  CLEAR: { en: 'Nothing to object', vi: 'Không có vấn đề' },
  QUESTION: { en: 'A question remains', vi: 'Còn vấn đề cần xem xét' },
} as const satisfies Terms
export type Answer = keyof typeof ANSWER

/** Why nobody has to be asked about somebody. Source: HD06 3.4c. */
export const WAIVER_GROUND = {
  CONFIRMED_BY_COMMITTEE: {
    en: 'A near relative is a member, and the committee there confirmed everything declared',
    vi: 'Có người thân là đảng viên, đã khai đầy đủ, cấp ủy nơi đó xác nhận',
  },
  THREE_GENERATIONS: {
    en: 'Three generations in the same commune, confirmed',
    vi: 'Ba đời sống cùng một xã, được xác nhận',
  },
} as const satisfies Terms
export type WaiverGround = keyof typeof WAIVER_GROUND
