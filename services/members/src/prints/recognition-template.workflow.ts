import type { Template } from './print.workflow.ts'
import { BASED, BEGINNING, counted } from './template-block.workflow.ts'

/** Papers of the recognition of a probationary member. Source: domain §2.6. */
export const RECOGNITION_TEMPLATES: readonly Template[] = [
  {
    kind: 'RECOGNITION_CELL_RESOLUTION',
    from: BEGINNING,
    source: '294 pt 4.2.1; HD06 4.5, 5.1',
    title: 'NGHỊ QUYẾT',
    about: 'Về việc xét đề nghị công nhận đảng viên chính thức',
    body: [
      ...BASED,
      {
        paragraph:
          'Ngày {heldOn}, chi bộ họp xét đề nghị công nhận đảng viên dự bị {person}, sinh ngày {bornOn}, là đảng viên chính thức.',
      },
      { byHand: 'Ưu điểm:', lines: 2 },
      { byHand: 'Khuyết điểm, hạn chế:', lines: 2 },
      ...counted('đảng viên chính thức'),
      {
        when: 'PASSED',
        paragraph:
          'Chi bộ quyết nghị: đề nghị cấp ủy có thẩm quyền xem xét, công nhận {person} là đảng viên chính thức.',
      },
      {
        when: 'FELL_SHORT',
        paragraph:
          'Số tán thành chưa đủ tỷ lệ quy định. Chi bộ báo cáo đầy đủ kết quả biểu quyết để cấp ủy có thẩm quyền xem xét.',
      },
    ],
    recipients: ['Cấp ủy cấp trên trực tiếp (để báo cáo)', 'Lưu chi bộ'],
    authority: 'T/M CHI BỘ',
    duty: 'BÍ THƯ',
  },
  {
    kind: 'RECOGNITION_DECISION',
    from: BEGINNING,
    source: '294 pt 4.2.2, 4.3; HD06 4.5–4.5b',
    title: 'QUYẾT ĐỊNH',
    about: 'Về việc công nhận đảng viên chính thức',
    body: [
      ...BASED,
      { paragraph: 'Xét hồ sơ và nghị quyết đề nghị công nhận đảng viên chính thức của {cell};' },
      { paragraph: '{organ} quyết định:' },
      {
        paragraph:
          'Điều 1. Công nhận {person}, sinh ngày {bornOn}, là đảng viên chính thức kể từ ngày {officialOn}.',
      },
      {
        paragraph:
          'Điều 2. {cell} công bố quyết định trong kỳ sinh hoạt gần nhất; đảng viên có đầy đủ nhiệm vụ và quyền theo Điều lệ Đảng.',
      },
      { paragraph: 'Điều 3. {cell} và {person} thi hành quyết định này.' },
    ],
    recipients: ['Như Điều 3', 'Cấp ủy cấp dưới có liên quan', 'Lưu hồ sơ'],
    authority: '{authority}',
    duty: 'BÍ THƯ',
  },
]
