import { toLocalDate } from '@ket-nap/kernel'
import type { Block } from './print.workflow.ts'

export const BASED: readonly Block[] = [
  { paragraph: 'Căn cứ Điều lệ Đảng Cộng sản Việt Nam;' },
  { each: 'bases', line: 'Căn cứ {basis};' },
]

/** The numbers that a resolution must state. Source: HD06 3.6b; the organs differ in who is summoned. */
export const counted = (voters: string): readonly Block[] => [
  {
    paragraph: `Tổng số ${voters} được triệu tập: {entitled}; có mặt biểu quyết: {present}; vắng mặt: {absent}.`,
  },
  { paragraph: 'Hình thức biểu quyết: {formOfVote}.' },
  {
    paragraph:
      'Kết quả: tán thành {yes}/{entitled}; không tán thành {no}; phiếu trắng, không hợp lệ {blank}. Số tán thành cần có: {needed}.',
  },
]

/** Day of HD06, which says what a resolution states; what was decided before was printed on its own day. */
export const BEGINNING = toLocalDate('2025-06-09')
