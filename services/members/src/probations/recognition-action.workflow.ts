import type { Duty } from '../admissions/action.workflow.ts'
import type { Terms } from '../codes/term.ts'

export const RECOGNITION_ACTION = {
  CHANGE_HELPER: { en: 'Assign the helping member', vi: 'Phân công đảng viên giúp đỡ' },
  REMARK: { en: 'Record a monthly remark', vi: 'Ghi nhận xét hằng tháng' },
  RECORD_PAPER: { en: 'Record a paper', vi: 'Ghi nhận giấy tờ' },
  RECORD_DATA_ENTRY: {
    en: 'Record the entry in the data base',
    vi: 'Ghi nhận đã nhập cơ sở dữ liệu',
  },
  OPEN_FILE: { en: 'Open the recognition file', vi: 'Mở hồ sơ công nhận' },
  VOTE_IN_CELL: { en: 'Vote in the cell', vi: 'Chi bộ biểu quyết công nhận' },
  FALL_SHORT_IN_CELL: { en: 'Fall short in the cell', vi: 'Chi bộ biểu quyết chưa đủ tỷ lệ' },
  VOTE_REMOVAL_IN_CELL: {
    en: 'Vote in the cell on removal',
    vi: 'Chi bộ biểu quyết đề nghị xóa tên',
  },
  FALL_SHORT_ON_REMOVAL: {
    en: 'Fall short in the cell on removal',
    vi: 'Chi bộ biểu quyết xóa tên chưa đủ tỷ lệ',
  },
  APPRAISE_IN_SECTION: { en: 'Appraise in the section', vi: 'Đảng ủy bộ phận thẩm định' },
  VOTE_IN_BASE: { en: 'Vote in the base committee', vi: 'Đảng ủy cơ sở biểu quyết' },
  FALL_SHORT_IN_BASE: {
    en: 'Fall short in the base committee',
    vi: 'Đảng ủy cơ sở biểu quyết chưa đủ tỷ lệ',
  },
  REPORT_UP: { en: 'Report to the level above', vi: 'Báo cáo cấp trên xem xét' },
  RECOGNISE: { en: 'Decide to recognise', vi: 'Quyết định công nhận chính thức' },
  REMOVE: { en: 'Decide to remove the name', vi: 'Quyết định xóa tên' },
  EXTEND: { en: 'Extend the probation', vi: 'Kéo dài thời gian dự bị' },
  RETURN: { en: 'Return to the cell', vi: 'Trả lại hồ sơ cho chi bộ' },
  REPEAT_VOTES: { en: 'Repeat the votes', vi: 'Biểu quyết lại do quá hạn' },
  PUBLISH: { en: 'Publish the decision', vi: 'Công bố quyết định' },
  END: { en: 'End with the membership', vi: 'Kết thúc do ra khỏi đảng số' },
} as const satisfies Terms
export type RecognitionAction = keyof typeof RECOGNITION_ACTION

/** What nobody does on both sides of one probation. */
export const RECOGNITION_DUTY: Readonly<Partial<Record<RecognitionAction, Duty>>> = {
  VOTE_IN_CELL: 'PROPOSES',
  FALL_SHORT_IN_CELL: 'PROPOSES',
  VOTE_REMOVAL_IN_CELL: 'PROPOSES',
  FALL_SHORT_ON_REMOVAL: 'PROPOSES',
  APPRAISE_IN_SECTION: 'PROPOSES',
  VOTE_IN_BASE: 'PROPOSES',
  FALL_SHORT_IN_BASE: 'PROPOSES',
  RECOGNISE: 'DECIDES',
  REMOVE: 'DECIDES',
  EXTEND: 'DECIDES',
}

/** Votes that did not reach their share: they count, and after enough of them the level above decides. */
export const SHORT_VOTES = [
  'FALL_SHORT_IN_CELL',
  'FALL_SHORT_ON_REMOVAL',
  'FALL_SHORT_IN_BASE',
] as const satisfies readonly RecognitionAction[]
export type ShortVote = (typeof SHORT_VOTES)[number]

export const isShortVote = (action: RecognitionAction): action is ShortVote =>
  SHORT_VOTES.some(vote => vote === action)

/** What the cell proposes. */
export const PROPOSAL = {
  RECOGNITION: { en: 'Recognition', vi: 'Công nhận chính thức' },
  REMOVAL: { en: 'Removal of the name', vi: 'Xóa tên' },
} as const satisfies Terms
export type Proposal = keyof typeof PROPOSAL

/** Discipline after which a probation may be extended. Source: HN02 phần 2 II.1.1. */
export const PROBATION_DISCIPLINE = {
  REPRIMAND: { en: 'Reprimand', vi: 'Khiển trách' },
  WARNING: { en: 'Warning', vi: 'Cảnh cáo' },
} as const satisfies Terms
export type ProbationDiscipline = keyof typeof PROBATION_DISCIPLINE
