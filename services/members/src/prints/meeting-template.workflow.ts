import type { Template } from './print.workflow.ts'
import { BEGINNING } from './template-block.workflow.ts'

/** Papers of a meeting: what it is called for, and what it did. The texts in force give no form for them. */
export const MEETING_TEMPLATES: readonly Template[] = [
  {
    kind: 'MEETING_AGENDA',
    from: BEGINNING,
    source: '294 pt 9.3; HD06 3.6, 5.1',
    title: 'CHƯƠNG TRÌNH',
    about: 'Cuộc họp {organ} ngày {heldOn}',
    body: [
      { byHand: 'Thời gian, địa điểm:', lines: 1 },
      {
        paragraph:
          'Thành phần triệu tập: {summoned} người; được tính vào số phải biểu quyết: {entitled}.',
      },
      { paragraph: 'Nội dung:' },
      { paragraph: '1. Tuyên bố lý do, giới thiệu chủ trì và thư ký.' },
      { paragraph: '2. Xem xét, biểu quyết từng trường hợp:' },
      { each: 'items', line: '- {item}: {person}, sinh ngày {bornOn}, {cell}.' },
      { paragraph: '3. Công bố kết quả biểu quyết; thông qua nghị quyết và biên bản.' },
      { paragraph: 'Danh sách triệu tập:' },
      {
        table: 'summoned',
        columns: [
          { heading: 'TT', text: '{place}', width: 8 },
          { heading: 'Họ và tên', text: '{person}', width: 46 },
          { heading: 'Ghi chú', text: '{remark}', width: 46 },
        ],
      },
    ],
    recipients: ['Các thành viên được triệu tập', 'Lưu'],
    authority: '{authority}',
    duty: 'BÍ THƯ',
  },
  {
    kind: 'MEETING_MINUTES',
    from: BEGINNING,
    source: '294 pt 9.3; HD06 3.6b, 5.1',
    title: 'BIÊN BẢN',
    about: 'Cuộc họp {organ} ngày {heldOn}',
    body: [
      { byHand: 'Thời gian, địa điểm:', lines: 1 },
      { byHand: 'Chủ trì; thư ký:', lines: 1 },
      {
        paragraph:
          'Số được triệu tập, tính vào số phải biểu quyết: {entitled}; có mặt: {present}; vắng mặt: {absent}.',
      },
      { when: 'NO_NAMES', byHand: 'Họ và tên người vắng mặt, lý do:', lines: 2 },
      { when: 'ANY_ABSENT', paragraph: 'Vắng mặt (vẫn tính vào số phải biểu quyết):' },
      { when: 'ANY_ABSENT', each: 'absent', line: '- {person}' },
      { when: 'ANY_NOT_COUNTED', paragraph: 'Không tính vào số phải biểu quyết:' },
      { when: 'ANY_NOT_COUNTED', each: 'notCounted', line: '- {person}: {why}' },
      { byHand: 'Ý kiến thảo luận:', lines: 4 },
      { paragraph: 'Hình thức biểu quyết: {formOfVote}. Kết quả đối với từng người:' },
      {
        table: 'votes',
        columns: [
          { heading: 'TT', text: '{place}', width: 6 },
          { heading: 'Họ và tên', text: '{person}', width: 19 },
          { heading: 'Nội dung', text: '{item}', width: 16 },
          { heading: 'Tán thành', text: '{yes}', width: 9 },
          { heading: 'Không tán thành', text: '{no}', width: 10 },
          { heading: 'Trắng, không hợp lệ', text: '{blank}', width: 10 },
          { heading: 'Cần có', text: '{needed}', width: 8 },
          { heading: 'Kết quả', text: '{outcome}', width: 10 },
          { heading: 'Văn bản', text: '{number}', width: 12 },
        ],
      },
      { paragraph: 'Biên bản đã được đọc lại và cuộc họp nhất trí thông qua.' },
    ],
    recipients: [],
    beside: 'THƯ KÝ',
    authority: 'CHỦ TRÌ',
    duty: '',
  },
]
