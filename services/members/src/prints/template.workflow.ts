import { toLocalDate, type LocalDate } from '@ket-nap/kernel'
import { MEETING_TEMPLATES } from './meeting-template.workflow.ts'
import type { Template } from './print.workflow.ts'
import { RECOGNITION_TEMPLATES } from './recognition-template.workflow.ts'
import { BASED, BEGINNING, counted } from './template-block.workflow.ts'

/** What papers on admission are based on. Source: domain §0.1; a paper names what was in force on its day. */
export const BASES: readonly { from: LocalDate; lines: readonly string[] }[] = [
  {
    from: toLocalDate('2025-05-26'),
    lines: [
      'Quy định số 294-QĐ/TW ngày 26/5/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
    ],
  },
  {
    from: toLocalDate('2025-06-09'),
    lines: [
      'Quy định số 294-QĐ/TW ngày 26/5/2025 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
      'Hướng dẫn số 06-HD/TW ngày 09/6/2025 của Ban Bí thư',
    ],
  },
  {
    from: toLocalDate('2026-04-08'),
    lines: [
      'Quy định số 20-QĐ/TW ngày 08/4/2026 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
      'Hướng dẫn số 06-HD/TW ngày 09/6/2025 của Ban Bí thư',
    ],
  },
  {
    from: toLocalDate('2026-05-19'),
    lines: [
      'Quy định số 20-QĐ/TW ngày 08/4/2026 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
      'Hướng dẫn số 01-HD/TW ngày 19/5/2026 của Ban Bí thư',
    ],
  },
  {
    from: toLocalDate('2026-07-26'),
    lines: [
      'Quy định số 208-QĐ/TW ngày 26/7/2026 của Ban Chấp hành Trung ương về thi hành Điều lệ Đảng',
      'Hướng dẫn số 01-HD/TW ngày 19/5/2026 của Ban Bí thư',
    ],
  },
]

/**
 * What is printed, from which day on. A new wording is a new row; an old one stays, so that a paper of an
 * earlier day is printed again as it was.
 */
export const TEMPLATES: readonly Template[] = [
  {
    kind: 'MISSING_PAPERS_NOTICE',
    from: BEGINNING,
    source: 'HD06 3.7a; HD38 II.1.1a; HN02 1.2.2',
    title: 'THÔNG BÁO',
    about: 'Giấy tờ còn thiếu, cần bổ sung trong hồ sơ đề nghị kết nạp Đảng',
    body: [
      ...BASED,
      {
        paragraph:
          'Qua kiểm tra hồ sơ đề nghị kết nạp Đảng của {person}, sinh ngày {bornOn}, thuộc {cell}, đến ngày {on}, hồ sơ còn những điểm sau:',
      },
      { when: 'ANY_MISSING', paragraph: 'Giấy tờ còn thiếu:' },
      { when: 'ANY_MISSING', each: 'missing', line: '- {paper}' },
      { when: 'ANY_FAULT', paragraph: 'Giấy tờ cần bổ sung, sửa chữa:' },
      { when: 'ANY_FAULT', each: 'faults', line: '- {paper}: {fault} (ghi nhận ngày {notedOn})' },
      { paragraph: 'Đề nghị {cell} bổ sung và gửi lại hồ sơ trước ngày {until}.' },
    ],
    recipients: ['{cell}', 'Lưu hồ sơ'],
    authority: '{authority}',
    duty: '{duty}',
  },
  {
    kind: 'CELL_RESOLUTION',
    from: BEGINNING,
    source: 'HD06 3.6a–b, 5.1; 294 pt 9.3',
    title: 'NGHỊ QUYẾT',
    about: 'Về việc xét đề nghị kết nạp người vào Đảng',
    body: [
      ...BASED,
      {
        paragraph:
          'Ngày {heldOn}, chi bộ họp xét đề nghị kết nạp {person}, sinh ngày {bornOn}, vào Đảng Cộng sản Việt Nam.',
      },
      { byHand: 'Ưu điểm:', lines: 2 },
      { byHand: 'Khuyết điểm, hạn chế:', lines: 2 },
      ...counted('đảng viên chính thức'),
      {
        when: 'PASSED',
        paragraph:
          'Chi bộ quyết nghị: đề nghị cấp ủy có thẩm quyền xem xét, kết nạp {person} vào Đảng.',
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
    kind: 'BASE_RESOLUTION',
    from: BEGINNING,
    source: 'HD06 3.6b–c, 5.1; 294 pt 9.3.3',
    title: 'NGHỊ QUYẾT',
    about: 'Về việc đề nghị kết nạp người vào Đảng',
    body: [
      ...BASED,
      {
        paragraph:
          'Ngày {heldOn}, đảng ủy họp xét đề nghị kết nạp {person}, sinh ngày {bornOn}, vào Đảng Cộng sản Việt Nam.',
      },
      { byHand: 'Nhận xét của đảng ủy:', lines: 3 },
      ...counted('đảng ủy viên'),
      {
        when: 'PASSED',
        paragraph:
          'Đảng ủy quyết nghị: đề nghị cấp ủy có thẩm quyền xem xét, quyết định kết nạp {person} vào Đảng.',
      },
      {
        when: 'FELL_SHORT',
        paragraph:
          'Số tán thành chưa đủ tỷ lệ quy định. Đảng ủy báo cáo đầy đủ kết quả biểu quyết để cấp ủy có thẩm quyền xem xét.',
      },
    ],
    recipients: ['Cấp ủy cấp trên trực tiếp (để báo cáo)', 'Chi bộ (để biết)', 'Lưu đảng ủy'],
    authority: 'T/M ĐẢNG ỦY',
    duty: 'BÍ THƯ',
  },
  {
    kind: 'ADMISSION_DECISION',
    from: BEGINNING,
    source: '294 pt 4.1, 4.3; HD06 3.7–3.8; 208 (2026) on the ceremony',
    title: 'QUYẾT ĐỊNH',
    about: 'Về việc kết nạp người vào Đảng',
    body: [
      ...BASED,
      { paragraph: 'Xét hồ sơ và nghị quyết đề nghị kết nạp người vào Đảng của {cell};' },
      { paragraph: '{organ} quyết định:' },
      {
        paragraph:
          'Điều 1. Kết nạp {person}, sinh ngày {bornOn}, vào Đảng Cộng sản Việt Nam. Thời gian dự bị là {probationMonths} tháng, tính từ ngày chi bộ làm lễ kết nạp.',
      },
      {
        when: 'CEREMONY_FROM_ISSUE',
        paragraph:
          'Điều 2. {cell} tổ chức lễ kết nạp trong thời hạn {ceremonyDays} ngày làm việc, kể từ ngày ban hành quyết định.',
      },
      {
        when: 'CEREMONY_FROM_RECEIPT',
        paragraph:
          'Điều 2. {cell} tổ chức lễ kết nạp trong thời hạn {ceremonyDays} ngày làm việc, kể từ ngày nhận được quyết định.',
      },
      { paragraph: 'Điều 3. {cell} và {person} thi hành quyết định này.' },
    ],
    recipients: ['Như Điều 3', 'Cấp ủy cấp dưới có liên quan', 'Lưu hồ sơ'],
    authority: '{authority}',
    duty: 'BÍ THƯ',
  },
  {
    kind: 'SYMPATHISER_LIST',
    from: BEGINNING,
    source: 'HD38 I.1.1b–d',
    title: 'DANH SÁCH',
    about: 'Quần chúng trong danh sách cảm tình Đảng đến ngày {on}',
    body: [
      {
        table: 'people',
        columns: [
          { heading: 'TT', text: '{place}', width: 6 },
          { heading: 'Họ và tên', text: '{person}', width: 21 },
          { heading: 'Ngày sinh', text: '{bornOn}', width: 15 },
          { heading: 'Chi bộ', text: '{cell}', width: 18 },
          { heading: 'Ngày vào danh sách', text: '{listedOn}', width: 15 },
          { heading: 'Đảng viên giúp đỡ', text: '{helpers}', width: 25 },
        ],
      },
      { paragraph: 'Tổng số: {total} người.' },
    ],
    recipients: ['Cấp ủy cấp trên trực tiếp (để báo cáo)', 'Lưu'],
    authority: '{authority}',
    duty: 'BÍ THƯ',
  },
  ...MEETING_TEMPLATES,
  {
    kind: 'BADGE_LIST',
    from: BEGINNING,
    source: '294 pt 28; HD06 18.4; HD38 III.1.1',
    title: 'DANH SÁCH',
    about: 'Đảng viên đề nghị xét tặng Huy hiệu Đảng đợt {round}',
    body: [
      {
        table: 'due',
        columns: [
          { heading: 'TT', text: '{place}', width: 6 },
          { heading: 'Họ và tên', text: '{person}', width: 20 },
          { heading: 'Ngày sinh', text: '{bornOn}', width: 16 },
          { heading: 'Chi bộ', text: '{cell}', width: 16 },
          { heading: 'Tính tuổi Đảng từ', text: '{countsFrom}', width: 16 },
          { heading: 'Ngày đủ năm', text: '{reachedOn}', width: 16 },
          { heading: 'Huy hiệu', text: '{years} năm', width: 10 },
        ],
      },
      { paragraph: 'Tổng số: {total} đảng viên.' },
      { when: 'ANY_WAITING', paragraph: 'Đủ năm tuổi Đảng nhưng chưa xét trong đợt này:' },
      { when: 'ANY_WAITING', each: 'waiting', line: '- {person}, {years} năm: {why}' },
    ],
    recipients: ['Cấp ủy cấp trên trực tiếp (để báo cáo)', 'Lưu'],
    authority: '{authority}',
    duty: 'BÍ THƯ',
  },
  ...RECOGNITION_TEMPLATES,
]
