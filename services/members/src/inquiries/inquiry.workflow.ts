import type { Terms } from '../codes/term.ts'

/** What keeps a member from a transfer while it is open. Source: 294 pt 6.3.1đ. */
export const INQUIRY_KIND = {
  INSPECTION: { en: 'Inspection', vi: 'Đang được kiểm tra, xem xét' },
  COMPLAINT: { en: 'Complaint or denunciation', vi: 'Đang có khiếu nại, tố cáo' },
} as const satisfies Terms
export type InquiryKind = keyof typeof INQUIRY_KIND
