import type { Terms } from '../codes/term.ts'

/** Who says what they think of somebody. Source: HD06 3.5, 4.4; forms 5A, 5B, 12A, 12B. */
export const OPINION_KIND = {
  ORGANISATION: { en: 'Mass organisation', vi: 'Tổ chức chính trị - xã hội nơi sinh hoạt' },
  RESIDENCE: { en: 'Cell of the residence', vi: 'Chi ủy nơi cư trú' },
} as const satisfies Terms
export type OpinionKind = keyof typeof OPINION_KIND

/** What a body is asked about; forms 5A and 12A. */
export const OPINION_FILE = {
  ADMISSION: { en: 'Admission', vi: 'Kết nạp Đảng' },
  RECOGNITION: { en: 'Recognition as an official member', vi: 'Công nhận đảng viên chính thức' },
} as const satisfies Terms
export type OpinionFile = keyof typeof OPINION_FILE

/** The clock of an answer. */
export const OPINION_TIMER = {
  OPINION_ANSWER: { en: 'Answer to a request for an opinion', vi: 'Trả lời lấy ý kiến nhận xét' },
} as const satisfies Terms

export const OPINION_ANSWER = {
  AGREES: { en: 'Agrees', vi: 'Tán thành' },
  DISAGREES: { en: 'Does not agree', vi: 'Không tán thành' },
  OTHER: { en: 'Another opinion', vi: 'Ý kiến khác' },
} as const satisfies Terms
export type OpinionAnswer = keyof typeof OPINION_ANSWER
