import type { Terms } from '../codes/term.ts'

/** What somebody's file may be opened for: a case of the person that is under way. */
export const CASE_KIND = {
  ADMISSION: { en: 'Admission', vi: 'Kết nạp' },
  PROBATION: { en: 'Probation and recognition', vi: 'Dự bị, công nhận chính thức' },
  TRANSFER: { en: 'Transfer of activity', vi: 'Chuyển sinh hoạt đảng' },
} as const satisfies Terms
export type CaseKind = keyof typeof CASE_KIND
