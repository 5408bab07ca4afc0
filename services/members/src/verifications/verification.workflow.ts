import type { Terms } from '../codes/term.ts'

/** About whom a letter asks; no name is kept. Source: HD06 3.4a; 208 [quiz Qa 14]. */
export const LETTER_SUBJECT = {
  APPLICANT: { en: 'Applicant', vi: 'Người vào Đảng' },
  PARENT: { en: 'Parent', vi: 'Cha, mẹ' },
  WHO_RAISED: { en: 'Who raised the applicant', vi: 'Người nuôi dưỡng' },
  SPOUSE: { en: 'Spouse', vi: 'Vợ, chồng' },
  PARENT_IN_LAW: { en: 'Parent of the spouse', vi: 'Cha, mẹ vợ hoặc chồng' },
  WHO_RAISED_SPOUSE: { en: 'Who raised the spouse', vi: 'Người nuôi dưỡng vợ hoặc chồng' },
  CHILD: { en: 'Adult child', vi: 'Con đẻ đủ năng lực hành vi' },
} as const satisfies Terms
export type LetterSubject = keyof typeof LETTER_SUBJECT

export const ANSWER = {
  CLEAR: { en: 'Nothing to object', vi: 'Không có vấn đề' },
  QUESTION: { en: 'A question remains', vi: 'Còn vấn đề cần xem xét' },
} as const satisfies Terms
export type Answer = keyof typeof ANSWER
