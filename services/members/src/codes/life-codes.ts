import { DEPARTURE_KIND } from './membership-codes.ts'
import type { Terms } from './term.ts'

/** What happens in a member's life and is kept with its paper. Source: domain §2.7–§2.10. */
export const LIFE_FACT_KIND = {
  DIED: DEPARTURE_KIND.DECEASED,
  RESIGNED: DEPARTURE_KIND.RESIGNED,
  EXPELLED: DEPARTURE_KIND.EXPELLED,
  REMOVED: DEPARTURE_KIND.REMOVED,
  RESTORED: { en: 'Rights restored', vi: 'Khôi phục quyền đảng viên' },
  APPEALED: { en: 'Removal appealed', vi: 'Khiếu nại về xóa tên' },
  APPEAL_ANSWERED: { en: 'Appeal answered', vi: 'Giải quyết khiếu nại' },
  DISCIPLINED: { en: 'Disciplined', vi: 'Kỷ luật đảng' },
  DISCIPLINE_CANCELLED: { en: 'Discipline cancelled', vi: 'Hủy quyết định kỷ luật' },
  INTERRUPTED: { en: 'Activity interrupted', vi: 'Gián đoạn sinh hoạt đảng' },
  RESUMED: { en: 'Activity resumed', vi: 'Nối lại sinh hoạt đảng' },
} as const satisfies Terms
export type LifeFactKind = keyof typeof LIFE_FACT_KIND

/** What a post may do with a member; each records one kind of fact. */
export const LIFE_ACTION = {
  RECORD_DEATH: { en: 'Record a death', vi: 'Ghi đảng viên từ trần' },
  RECORD_RESIGNATION: { en: 'Record a resignation', vi: 'Cho ra khỏi Đảng' },
  EXPEL: { en: 'Expel', vi: 'Khai trừ' },
  REMOVE: { en: 'Remove from the list', vi: 'Xóa tên' },
  RESTORE: { en: 'Restore rights', vi: 'Khôi phục quyền đảng viên' },
  APPEAL: { en: 'Take an appeal', vi: 'Nhận khiếu nại' },
  ANSWER_APPEAL: { en: 'Answer an appeal', vi: 'Giải quyết khiếu nại' },
  DISCIPLINE: { en: 'Discipline', vi: 'Thi hành kỷ luật' },
  CANCEL_DISCIPLINE: { en: 'Cancel a discipline', vi: 'Hủy quyết định kỷ luật' },
  INTERRUPT: { en: 'Record an interruption', vi: 'Ghi gián đoạn sinh hoạt' },
  RESUME: { en: 'Record that activity resumed', vi: 'Ghi nối lại sinh hoạt' },
} as const satisfies Terms
export type LifeAction = keyof typeof LIFE_ACTION

/** Offences that lead out of the membership without a procedure. Source: QĐ 296 art. 16.3; HN02. */
const LAW = {
  WANTED: { en: 'Wanted', vi: 'Bị truy nã' },
  IN_CUSTODY: { en: 'In custody', vi: 'Bị tạm giam' },
  SENTENCED: {
    en: 'Sentenced to non-custodial reform or heavier',
    vi: 'Bị phạt cải tạo không giam giữ trở lên',
  },
} as const satisfies Terms
export const LAW_GROUNDS = ['WANTED', 'IN_CUSTODY', 'SENTENCED'] as const

export const EXPULSION_GROUND = {
  DISCIPLINE: { en: 'By a disciplinary procedure', vi: 'Theo quy trình kỷ luật' },
  ...LAW,
} as const satisfies Terms
export type ExpulsionGround = keyof typeof EXPULSION_GROUND

/** Source: 294 pt 8.1; for probationary members also QĐ 296 art. 16.3. */
export const REMOVAL_GROUND = {
  NO_ACTIVITY: { en: 'No activity or dues', vi: 'Bỏ sinh hoạt, không đóng đảng phí' },
  CARD_RETURNED: { en: 'Returned or destroyed the card', vi: 'Trả hoặc hủy thẻ đảng viên' },
  NO_PROGRESS: { en: 'Decline without progress', vi: 'Giảm sút ý chí, không tiến bộ' },
  BELOW_STANDARD: { en: 'Below the standard for years', vi: 'Vi phạm tư cách nhiều năm liền' },
  POLITICAL_STANDARD: { en: 'Political standard', vi: 'Không bảo đảm tiêu chuẩn chính trị' },
  NOT_QUALIFIED: { en: 'Probation without success', vi: 'Dự bị không đủ tư cách' },
  ...LAW,
} as const satisfies Terms
export type RemovalGround = keyof typeof REMOVAL_GROUND

/** Discipline that leaves the membership; expulsion is a kind of its own. Source: Statutes art. 35. */
export const DISCIPLINE = {
  REPRIMAND: { en: 'Reprimand', vi: 'Khiển trách' },
  WARNING: { en: 'Warning', vi: 'Cảnh cáo' },
  DISMISSAL: { en: 'Dismissal from a function', vi: 'Cách chức' },
} as const satisfies Terms
export type Discipline = keyof typeof DISCIPLINE

/** Time that is no Party age. Source: 294 pt 4.5.1. */
export const INTERRUPTION_GROUND = {
  LOST_CONTACT: { en: 'Lost contact', vi: 'Mất liên lạc' },
  TRANSFER: { en: 'Interrupted in a transfer', vi: 'Gián đoạn khi chuyển sinh hoạt' },
} as const satisfies Terms
export type InterruptionGround = keyof typeof INTERRUPTION_GROUND

/** Who answers an appeal; the centre has more time. Source: 294 pt 8.2. */
export const APPEAL_LEVEL = {
  TO_PROVINCE: { en: 'To the province or above the base', vi: 'Gửi tỉnh ủy, cấp trên cơ sở' },
  TO_CENTRE: { en: 'To the centre', vi: 'Gửi Trung ương' },
} as const satisfies Terms
export type AppealLevel = keyof typeof APPEAL_LEVEL

export const APPEAL_ANSWER = {
  UPHELD: { en: 'The removal stands', vi: 'Giữ nguyên quyết định' },
  CHANGED: { en: 'The removal was wrong', vi: 'Thay đổi quyết định' },
} as const satisfies Terms
export type AppealAnswer = keyof typeof APPEAL_ANSWER

/** What a member is graded for a year. Source: QĐ 366-QĐ/TW (2025), art. 11; domain §2.11. */
export const GRADE = {
  OUTSTANDING: { en: 'Did the work outstandingly', vi: 'Hoàn thành xuất sắc nhiệm vụ' },
  GOOD: { en: 'Did the work well', vi: 'Hoàn thành tốt nhiệm vụ' },
  DONE: { en: 'Did the work', vi: 'Hoàn thành nhiệm vụ' },
  NOT_DONE: { en: 'Did not do the work', vi: 'Không hoàn thành nhiệm vụ' },
} as const satisfies Terms
export type Grade = keyof typeof GRADE

/** Whether the member reviewed himself or herself before a removal. Source: HD06 11.1a. */
export const SELF_REVIEW = {
  DONE: { en: 'Done', vi: 'Đã kiểm điểm' },
  NOT_DONE: { en: 'Asked and not done', vi: 'Đã yêu cầu, không kiểm điểm' },
  REFUSED: { en: 'Refused', vi: 'Từ chối kiểm điểm' },
} as const satisfies Terms
export type SelfReview = keyof typeof SELF_REVIEW

export type LifeGround =
  | ExpulsionGround
  | RemovalGround
  | Discipline
  | InterruptionGround
  | AppealLevel
  | AppealAnswer
