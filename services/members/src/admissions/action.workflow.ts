import type { AdmissionStage } from '../codes/membership-codes.ts'
import type { Terms } from '../codes/term.ts'

/** A person who is on no list yet. */
export type Stage = 'PERSON' | AdmissionStage

/** Organs that move a dossier. */
export const ACTOR = {
  CELL: { en: 'Cell', vi: 'Chi bộ' },
  HELPER: { en: 'Helping member', vi: 'Đảng viên giúp đỡ' },
  SECTION: { en: 'Section committee', vi: 'Đảng ủy bộ phận' },
  BASE: { en: 'Base committee', vi: 'Đảng ủy cơ sở' },
  CENTRE: { en: 'Political centre', vi: 'Trung tâm chính trị' },
  DEPARTMENT: { en: 'Organising department', vi: 'Ban Tổ chức, Ban Xây dựng Đảng' },
  DECIDER: { en: 'Competent committee', vi: 'Cấp ủy có thẩm quyền' },
  PROVINCE: { en: 'Provincial standing board', vi: 'Ban Thường vụ Tỉnh ủy' },
} as const satisfies Terms
export type Actor = keyof typeof ACTOR

export const ADMISSION_ACTION = {
  LIST: { en: 'Put on the list', vi: 'Đưa vào danh sách cảm tình Đảng' },
  CHANGE_HELPER: { en: 'Assign the helping member', vi: 'Phân công đảng viên giúp đỡ' },
  REMARK: { en: 'Record a monthly remark', vi: 'Ghi nhận xét hằng tháng' },
  RECORD_PAPER: { en: 'Record a paper', vi: 'Ghi nhận giấy tờ' },
  INTRODUCE: { en: 'Record an introduction', vi: 'Ghi nhận giấy giới thiệu' },
  RECORD_EARLIER_MEMBERSHIP: {
    en: 'Record an earlier membership',
    vi: 'Ghi việc đã từng là đảng viên',
  },
  NAME_SPECIAL_CASES: { en: 'Name special cases', vi: 'Ghi trường hợp đặc biệt' },
  PROPOSE_FOR_CLASS: { en: 'Propose for the class', vi: 'Cử học lớp nhận thức về Đảng' },
  ACCEPT_CERTIFICATE: { en: 'Take over the certificate', vi: 'Ghi nhận giấy chứng nhận' },
  PERMIT_DOSSIER: { en: 'Permit the dossier', vi: 'Cho phép làm hồ sơ' },
  OPEN_DOSSIER: { en: 'Open the dossier', vi: 'Mở hồ sơ' },
  START_VERIFICATION: { en: 'Start the verification', vi: 'Bắt đầu thẩm tra lý lịch' },
  NAME_RELATIVES: { en: 'Name the relatives to verify', vi: 'Ghi người thân phải thẩm tra' },
  WAIVE_LETTER: { en: 'Record that no letter is needed', vi: 'Ghi trường hợp không phải thẩm tra' },
  SEND_LETTER: { en: 'Send a verification letter', vi: 'Gửi công văn thẩm tra' },
  RECORD_ANSWER: { en: 'Record an answer', vi: 'Ghi kết quả thẩm tra' },
  CERTIFY_CV: { en: 'Certify the CV', vi: 'Chứng nhận lý lịch' },
  VOTE_IN_CELL: { en: 'Vote in the cell', vi: 'Chi bộ biểu quyết' },
  APPRAISE_IN_SECTION: { en: 'Appraise in the section', vi: 'Đảng ủy bộ phận thẩm định' },
  VOTE_IN_BASE: { en: 'Vote in the base committee', vi: 'Đảng ủy cơ sở biểu quyết' },
  TAKE_UP: { en: 'Take up for appraisal', vi: 'Tiếp nhận thẩm định' },
  REQUEST_ADDITIONS: { en: 'Ask for additions', vi: 'Yêu cầu bổ sung' },
  RETURN: { en: 'Return the dossier', vi: 'Trả lại hồ sơ' },
  ASK_CONSENT: { en: 'Ask the province for consent', vi: 'Xin ý kiến Ban Thường vụ Tỉnh ủy' },
  ANSWER_CONSENT: { en: 'Answer about consent', vi: 'Trả lời về việc đồng ý' },
  ADMIT: { en: 'Decide to admit', vi: 'Quyết định kết nạp' },
  REFUSE: { en: 'Decide not to admit', vi: 'Không kết nạp' },
  CONSENT_TO_LATE_CEREMONY: { en: 'Consent to a late ceremony', vi: 'Đồng ý tổ chức lễ muộn' },
  HOLD_CEREMONY: { en: 'Hold the ceremony', vi: 'Tổ chức lễ kết nạp' },
  TAKE_OFF_LIST: { en: 'Take off the list', vi: 'Đưa ra khỏi danh sách' },
  WITHDRAW: { en: 'Record the withdrawal', vi: 'Ghi nhận tự nguyện rút' },
  REDO_DOSSIER: { en: 'Renew the dossier', vi: 'Làm lại hồ sơ quá 12 tháng' },
  LEARN_AGAIN: { en: 'Send to the class again', vi: 'Cử học lại lớp nhận thức' },
  MOVE_WHILE_HELPED: {
    en: 'Move while being helped',
    vi: 'Chuyển nơi mới khi đang được giúp đỡ',
  },
  MOVE_AFTER_RESOLUTION: {
    en: 'Move after a resolution, not sent up',
    vi: 'Chuyển nơi mới khi đã có nghị quyết, chưa gửi lên',
  },
  MOVE_BEFORE_DECISION: {
    en: 'Forward the undecided dossier',
    vi: 'Chuyển hồ sơ đang xét đến cấp ủy nơi mới',
  },
  MOVE_WITH_DECISION: {
    en: 'Forward the decision',
    vi: 'Chuyển quyết định kết nạp đến nơi mới',
  },
  CANCEL_FOR_MOVE: {
    en: 'Cancel a decision that came after the move',
    vi: 'Hủy quyết định ban hành sau khi chuyển, gửi hồ sơ đến nơi mới',
  },
  ASK_TO_RECONSIDER: {
    en: 'Ask the issuer to reconsider',
    vi: 'Đề nghị nơi ra quyết định xem xét lại',
  },
  RECORD_RECONSIDERED: {
    en: 'Record that the decision stands',
    vi: 'Ghi nhận trả lời giữ nguyên quyết định',
  },
  MOVE_AWAY: {
    en: 'Move out of reach of the system',
    vi: 'Chuyển ra ngoài phạm vi hệ thống',
  },
  CANCEL_DECISION: { en: 'Cancel the decision', vi: 'Hủy quyết định kết nạp' },
  REDO_CELL_VOTE: { en: 'Redo from the cell', vi: 'Làm lại từ chi bộ' },
  REDO_BASE_VOTE: { en: 'Redo from the base committee', vi: 'Làm lại từ đảng ủy cơ sở' },
  REDO_DECISION: { en: 'Redo the decision', vi: 'Làm lại bước quyết định' },
} as const satisfies Terms
export type AdmissionAction = keyof typeof ADMISSION_ACTION

/** What nobody does on both sides of one dossier. */
export type Duty = 'PROPOSES' | 'DECIDES'
export const DUTY: Readonly<Partial<Record<AdmissionAction, Duty>>> = {
  LIST: 'PROPOSES',
  VOTE_IN_CELL: 'PROPOSES',
  APPRAISE_IN_SECTION: 'PROPOSES',
  VOTE_IN_BASE: 'PROPOSES',
  TAKE_UP: 'PROPOSES',
  ADMIT: 'DECIDES',
  REFUSE: 'DECIDES',
}
