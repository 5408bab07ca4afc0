import type { Terms } from '../codes/term.ts'

/** Stages of a nomination; DESIGN names for HD38 I.1.1d, I.1.3. */
export const NOMINATION_STAGE = {
  DRAFT: { en: 'Draft', vi: 'Bản nháp' },
  SENT: { en: 'Sent, waits for an answer', vi: 'Đã gửi, chờ trả lời' },
  MORE_ASKED: { en: 'More was asked', vi: 'Yêu cầu bổ sung' },
  ACCEPTED: { en: 'Accepted', vi: 'Đã tiếp nhận' },
  DECLINED: { en: 'Declined', vi: 'Không tiếp nhận' },
  WITHDRAWN: { en: 'Withdrawn', vi: 'Đã rút' },
} as const satisfies Terms
export type NominationStage = keyof typeof NOMINATION_STAGE

export const END_STAGES = [
  'ACCEPTED',
  'DECLINED',
  'WITHDRAWN',
] as const satisfies readonly NominationStage[]
/** Sent, and not answered for good. */
export const UNDER_WAY = ['SENT', 'MORE_ASKED'] as const satisfies readonly NominationStage[]

export const NOMINATION_ACTION = {
  SEND: { en: 'Send', vi: 'Gửi giới thiệu' },
  NAME_CELL: { en: 'Name the cell', vi: 'Giao chi bộ xem xét' },
  ACCEPT: { en: 'Accept', vi: 'Đưa vào danh sách cảm tình Đảng' },
  ASK_MORE: { en: 'Ask for more', vi: 'Yêu cầu bổ sung' },
  ANSWER_MORE: { en: 'Answer what was asked', vi: 'Gửi bổ sung' },
  DECLINE: { en: 'Decline', vi: 'Không tiếp nhận' },
  WITHDRAW: { en: 'Withdraw', vi: 'Rút giới thiệu' },
} as const satisfies Terms
export type NominationAction = keyof typeof NOMINATION_ACTION

export const NOMINATION_ACTOR = {
  BODY: { en: 'Nominating organisation', vi: 'Tổ chức giới thiệu' },
  CELL: { en: 'Receiving cell', vi: 'Chi bộ tiếp nhận' },
  COMMITTEE: { en: 'Committee that names the cell', vi: 'Cấp ủy giao chi bộ' },
} as const satisfies Terms
export type NominationActor = keyof typeof NOMINATION_ACTOR

/**
 * Why a nomination is declined, as the nominating organisation is told. None says, or lets one guess,
 * whether the person is a member or on another list. Source: DESIGN.
 */
export const DECLINE_REASON = {
  STANDARD_NOT_MET: { en: 'Does not meet the standard', vi: 'Chưa đủ tiêu chuẩn, điều kiện' },
  MORE_TRAINING: { en: 'Has to be trained further', vi: 'Cần tiếp tục bồi dưỡng, rèn luyện' },
  NOT_THIS_CELL: { en: 'Another cell is in charge', vi: 'Không thuộc chi bộ xem xét' },
  NOT_CONSIDERED: { en: 'Is not considered now', vi: 'Chưa đặt vấn đề xem xét' },
  OTHER: { en: 'Another reason', vi: 'Lý do khác' },
} as const satisfies Terms
export type DeclineReason = keyof typeof DECLINE_REASON

/** Why a cell was named, each with its rule. Source: domain §2.4, where the application belongs. */
export const CELL_REASON = {
  WORKS_OR_LIVES_HERE: { en: 'Works or lives there', vi: 'Nơi công tác, cư trú' },
  STUDENT: {
    en: 'Student for 12 months or more: the school',
    vi: 'Sinh viên học từ 12 tháng: chi bộ nơi học',
  },
  SECONDED: {
    en: 'Seconded for 12 months or more: the host',
    vi: 'Biệt phái, tăng cường từ 12 tháng: chi bộ nơi đến',
  },
  GRADUATE: {
    en: 'Graduate waiting for work: at home',
    vi: 'Tốt nghiệp chờ việc làm: chi bộ nơi cư trú',
  },
  SHORT_CONTRACT: {
    en: 'Contract below 12 months: at home',
    vi: 'Hợp đồng dưới 12 tháng: chi bộ nơi cư trú',
  },
  LONG_CONTRACT: {
    en: 'Contract of 12 months or more: the employer',
    vi: 'Hợp đồng từ 12 tháng: chi bộ nơi làm việc',
  },
  NO_CELL_THERE: {
    en: 'No cell there: the most convenient one',
    vi: 'Nơi chưa có chi bộ: chi bộ thuận lợi nhất',
  },
  PRIVATE_FIRM: {
    en: 'Private firm without a cell: at home or in the zone',
    vi: 'Doanh nghiệp tư nhân chưa có chi bộ: nơi cư trú hoặc khu công nghiệp',
  },
} as const satisfies Terms
export type CellReason = keyof typeof CELL_REASON

/**
 * All that the nominating organisation learns of the way of its nominee: where the case is on the whole,
 * never a vote, a verification, an opinion or what became of a member. Source: domain §6.4, DESIGN.
 */
export const NOMINEE_PROGRESS = {
  SENT: { en: 'Sent', vi: 'Đã gửi' },
  MORE_ASKED: { en: 'More was asked', vi: 'Yêu cầu bổ sung' },
  DECLINED: { en: 'Declined', vi: 'Không tiếp nhận' },
  WITHDRAWN: { en: 'Withdrawn', vi: 'Đã rút' },
  ON_LIST: { en: 'On the list', vi: 'Trong danh sách cảm tình Đảng' },
  IN_CLASS: { en: 'In the class', vi: 'Học lớp nhận thức về Đảng' },
  IN_DOSSIER: { en: 'In dossier', vi: 'Đang làm hồ sơ' },
  ADMITTED: { en: 'Admitted', vi: 'Đã kết nạp' },
  OFFICIAL: { en: 'Official member', vi: 'Đảng viên chính thức' },
  ENDED: { en: 'Ended', vi: 'Đã dừng' },
} as const satisfies Terms
export type NomineeProgress = keyof typeof NOMINEE_PROGRESS

/** By what somebody on record looks like the nominee. */
export const DUPLICATE_MATCH = {
  NUMBER: { en: 'Same personal number', vi: 'Trùng số định danh' },
  NAME_AND_BIRTHDAY: { en: 'Same name and birthday', vi: 'Trùng họ tên và ngày sinh' },
} as const satisfies Terms
export type DuplicateMatch = keyof typeof DUPLICATE_MATCH

/** How that person stands. */
export const DUPLICATE_STANDING = {
  MEMBER: { en: 'Party member', vi: 'Đảng viên' },
  LISTED: { en: 'On a list', vi: 'Trong danh sách cảm tình Đảng' },
  NONE: { en: 'On record only', vi: 'Đã có trong cơ sở dữ liệu' },
} as const satisfies Terms
export type DuplicateStanding = keyof typeof DUPLICATE_STANDING

/** The clock of an answer. */
export const NOMINATION_TIMER = {
  NOMINATION_ANSWER: { en: 'Answer to a nomination', vi: 'Trả lời giới thiệu của đoàn thể' },
} as const satisfies Terms
