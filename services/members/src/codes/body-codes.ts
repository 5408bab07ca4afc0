import type { Terms } from './term.ts'

/** Organs that vote. Source: domain §1.1; 294 pt 9.3, 14.2. */
export const ORGAN = {
  CELL: { en: 'Cell', vi: 'Chi bộ' },
  CELL_COMMITTEE: { en: 'Cell committee', vi: 'Chi ủy' },
  SECTION_COMMITTEE: { en: 'Section committee', vi: 'Đảng ủy bộ phận' },
  BASE_COMMITTEE: { en: 'Base committee', vi: 'Đảng ủy cơ sở' },
  COMMITTEE: { en: 'Committee', vi: 'Cấp ủy' },
  STANDING_BOARD: { en: 'Standing board', vi: 'Ban thường vụ' },
  PERMANENT_BUREAU: { en: 'Permanent bureau', vi: 'Thường trực' },
} as const satisfies Terms
export type Organ = keyof typeof ORGAN

/** What somebody is in a body, in the order in which lists name them. */
export const SEAT_FUNCTION = {
  SECRETARY: { en: 'Secretary', vi: 'Bí thư' },
  DEPUTY_SECRETARY: { en: 'Deputy secretary', vi: 'Phó bí thư' },
  MEMBER: { en: 'Member', vi: 'Ủy viên' },
} as const satisfies Terms
export type SeatFunction = keyof typeof SEAT_FUNCTION

/** What keeps a member out of votes for a time. Source: 294 pt 6.3.2, 7, 9.3.2–9.3.4. */
export const ACTIVITY_LIMIT_KIND = {
  TEMPORARY_ELSEWHERE: { en: 'Temporary activity elsewhere', vi: 'Sinh hoạt tạm thời nơi khác' },
  EXEMPT: { en: 'Exempt from work and activity', vi: 'Miễn công tác và sinh hoạt đảng' },
  SUSPENDED: { en: 'Suspended from activity', vi: 'Đình chỉ sinh hoạt đảng' },
  PROSECUTED_OR_IN_CUSTODY: { en: 'Prosecuted or in custody', vi: 'Bị khởi tố, tạm giam' },
} as const satisfies Terms
export type ActivityLimitKind = keyof typeof ACTIVITY_LIMIT_KIND

/** Why a limit holds, where the rules tell one ground from another. */
export const ACTIVITY_LIMIT_GROUND = {
  WORK: { en: 'Work elsewhere', vi: 'Công tác nơi khác' },
  STUDY: { en: 'Study', vi: 'Học tập' },
  AGE_OR_HEALTH: { en: 'Age or health', vi: 'Tuổi cao, sức yếu' },
  OTHER: { en: 'Another reason', vi: 'Lý do khác' },
} as const satisfies Terms
export type ActivityLimitGround = keyof typeof ACTIVITY_LIMIT_GROUND

/** Why a voter is not counted, the strictest first. Source: 294 pt 9.3.2–9.3.4; Statutes art. 5. */
export const EXCLUSION = {
  LEFT: { en: 'No longer belongs to the organisation', vi: 'Không còn sinh hoạt tại đây' },
  PROBATIONARY: { en: 'Probationary member', vi: 'Đảng viên dự bị' },
  SUSPENDED: ACTIVITY_LIMIT_KIND.SUSPENDED,
  PROSECUTED_OR_IN_CUSTODY: ACTIVITY_LIMIT_KIND.PROSECUTED_OR_IN_CUSTODY,
  TEMPORARY_ELSEWHERE: ACTIVITY_LIMIT_KIND.TEMPORARY_ELSEWHERE,
  EXEMPT: ACTIVITY_LIMIT_KIND.EXEMPT,
  ABSENT_WITH_LEAVE: {
    en: 'Absent throughout with leave',
    vi: 'Vắng mặt suốt cuộc họp, có lý do được đồng ý',
  },
} as const satisfies Terms
export type Exclusion = keyof typeof EXCLUSION

/** What is numbered together through a term. Source: HD 36-HD/VPTW. */
export const SERIES = {
  RESOLUTION: { en: 'Resolution', vi: 'Nghị quyết' },
  DECISION: { en: 'Decision', vi: 'Quyết định' },
} as const satisfies Terms
export type Series = keyof typeof SERIES
