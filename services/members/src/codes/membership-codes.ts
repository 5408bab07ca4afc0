import type { Terms } from './term.ts'

export const MEMBER_STATUS = {
  PROBATIONARY: { en: 'Probationary member', vi: 'Đảng viên dự bị' },
  OFFICIAL: { en: 'Official member', vi: 'Đảng viên chính thức' },
  TRANSFERRED: { en: 'Transferred out', vi: 'Đã chuyển đi' },
  REMOVED: { en: 'Removed from the list', vi: 'Xóa tên' },
  EXPELLED: { en: 'Expelled', vi: 'Khai trừ' },
  RESIGNED: { en: 'Resigned', vi: 'Xin ra khỏi Đảng' },
  DECEASED: { en: 'Deceased', vi: 'Từ trần' },
} as const satisfies Terms
export type MemberStatus = keyof typeof MEMBER_STATUS

/** Statuses that count as membership (đảng số). Source: domain §1.4. */
export const COUNTED_STATUSES = [
  'PROBATIONARY',
  'OFFICIAL',
] as const satisfies readonly MemberStatus[]

/** Stages of an admission; DESIGN names for HD06 3 and 294 pt 4. */
export const ADMISSION_STAGE = {
  SYMPATHISER: { en: 'Sympathiser on the list', vi: 'Cảm tình Đảng' },
  CLASS_PROPOSED: { en: 'Proposed for the class', vi: 'Đã cử học lớp nhận thức về Đảng' },
  CERTIFIED: { en: 'Has the certificate', vi: 'Đã có giấy chứng nhận' },
  DOSSIER_PERMITTED: { en: 'Dossier permitted', vi: 'Được làm hồ sơ' },
  DOSSIER_OPEN: { en: 'Dossier open', vi: 'Đang hoàn thiện hồ sơ' },
  VERIFYING: { en: 'Under verification', vi: 'Đang thẩm tra' },
  CV_CERTIFIED: { en: 'CV certified', vi: 'Đã chứng nhận lý lịch' },
  CELL_VOTED: { en: 'Voted by the cell', vi: 'Chi bộ đã biểu quyết' },
  SECTION_APPRAISED: { en: 'Appraised by the section', vi: 'Đảng ủy bộ phận đã thẩm định' },
  BASE_VOTED: { en: 'Voted by the base committee', vi: 'Đảng ủy cơ sở đã biểu quyết' },
  APPRAISING: { en: 'Appraised by the department', vi: 'Ban tổ chức đang thẩm định' },
  CONSENT_PENDING: { en: 'Waits for consent', vi: 'Chờ ý kiến cấp tỉnh' },
  DECIDED: { en: 'Decided', vi: 'Đã có quyết định' },
  CEREMONY_HELD: { en: 'Ceremony held', vi: 'Đã tổ chức lễ kết nạp' },
  OFF_LIST: { en: 'Off the list', vi: 'Đưa ra khỏi danh sách' },
  WITHDRAWN: { en: 'Withdrawn', vi: 'Tự nguyện rút' },
  REFUSED: { en: 'Refused', vi: 'Không được kết nạp' },
  CANCELLED: { en: 'Decision cancelled', vi: 'Hủy quyết định' },
  MOVED_AWAY: { en: 'Moved away', vi: 'Chuyển đi nơi khác' },
} as const satisfies Terms
export type AdmissionStage = keyof typeof ADMISSION_STAGE

/** Stages at which an admission is no longer under way and never counts. */
export const ENDED_STAGES = [
  'OFF_LIST',
  'WITHDRAWN',
  'REFUSED',
  'CANCELLED',
  'MOVED_AWAY',
] as const satisfies readonly AdmissionStage[]

/** How a member came to a unit. */
export const BELONGING_REASON = {
  ADMITTED: { en: 'Admitted', vi: 'Kết nạp' },
  TRANSFERRED: { en: 'Transferred', vi: 'Chuyển sinh hoạt đảng' },
  RESTORED: { en: 'Rights restored', vi: 'Khôi phục quyền đảng viên' },
  REORGANISED: { en: 'Unit reorganised', vi: 'Sắp xếp tổ chức' },
  RECORDED: { en: 'First recorded here', vi: 'Ghi nhận ban đầu' },
} as const satisfies Terms
export type BelongingReason = keyof typeof BELONGING_REASON

/** How a member left the membership. Source: HD 11 (2021), table 1, part C. */
export const DEPARTURE_KIND = {
  DECEASED: { en: 'Died', vi: 'Từ trần' },
  EXPELLED: { en: 'Expelled', vi: 'Khai trừ' },
  REMOVED: { en: 'Removed from the list', vi: 'Xóa tên' },
  RESIGNED: { en: 'Resigned', vi: 'Xin ra khỏi Đảng' },
  TRANSFERRED_OUT: { en: 'Transferred out', vi: 'Chuyển đi' },
} as const satisfies Terms
export type DepartureKind = keyof typeof DEPARTURE_KIND

/** Award days of badges. Source: HD06 18.4. */
export const BADGE_ROUND = {
  FEBRUARY_3: { en: '3 February', vi: 'Đợt 3/2' },
  MAY_19: { en: '19 May', vi: 'Đợt 19/5' },
  SEPTEMBER_2: { en: '2 September', vi: 'Đợt 2/9' },
  NOVEMBER_7: { en: '7 November', vi: 'Đợt 7/11' },
} as const satisfies Terms
export type BadgeRound = keyof typeof BADGE_ROUND

/** Why a badge is awarded. Source: 294 pt 28.3.1; HD06 18.2. */
export const BADGE_GROUND = {
  REACHED: { en: 'Years reached', vi: 'Đủ tuổi đảng' },
  EARLY: { en: 'Early, seriously ill', vi: 'Xét tặng sớm do bệnh nặng' },
  POSTHUMOUS: { en: 'Posthumous', vi: 'Truy tặng' },
} as const satisfies Terms
export type BadgeGround = keyof typeof BADGE_GROUND

/** Kinds of dated facts on a person's line, in the order in which they follow on one day. */
export const PERSON_EVENT_KIND = {
  LISTED: { en: 'On the list of sympathisers', vi: 'Vào danh sách cảm tình Đảng' },
  DECIDED: { en: 'Decision on admission', vi: 'Quyết định kết nạp' },
  CEREMONY: { en: 'Ceremony', vi: 'Lễ kết nạp' },
  OFFICIAL: { en: 'Official member', vi: 'Công nhận chính thức' },
  TRANSFERRED: { en: 'Transferred', vi: 'Chuyển sinh hoạt đảng' },
  REORGANISED: { en: 'Unit reorganised', vi: 'Sắp xếp tổ chức' },
  RESTORED: { en: 'Rights restored', vi: 'Khôi phục quyền đảng viên' },
  DISCIPLINED: { en: 'Disciplined', vi: 'Kỷ luật đảng' },
  DISCIPLINE_CANCELLED: { en: 'Discipline cancelled', vi: 'Hủy quyết định kỷ luật' },
  INTERRUPTED: { en: 'Activity interrupted', vi: 'Gián đoạn sinh hoạt đảng' },
  RESUMED: { en: 'Activity resumed', vi: 'Nối lại sinh hoạt đảng' },
  BADGE: { en: 'Badge awarded', vi: 'Trao Huy hiệu Đảng' },
  LEFT: { en: 'Left the membership', vi: 'Ra khỏi đảng số' },
  APPEALED: { en: 'Removal appealed', vi: 'Khiếu nại về xóa tên' },
  APPEAL_ANSWERED: { en: 'Appeal answered', vi: 'Giải quyết khiếu nại' },
} as const satisfies Terms
export type PersonEventKind = keyof typeof PERSON_EVENT_KIND
