import type { Terms } from '../codes/term.ts'

/** How long a member goes. Source: 294 pt 6.3. */
export const TRANSFER_KIND = {
  OFFICIAL: { en: 'Official transfer', vi: 'Chuyển sinh hoạt đảng chính thức' },
  TEMPORARY: { en: 'Temporary activity elsewhere', vi: 'Chuyển sinh hoạt đảng tạm thời' },
} as const satisfies Terms
export type TransferKind = keyof typeof TRANSFER_KIND

/** Stages of a transfer; DESIGN names for 294 pt 6.3 and HD38 4.3. */
export const TRANSFER_STAGE = {
  BELONGING: { en: 'No transfer yet', vi: 'Chưa chuyển sinh hoạt' },
  REQUESTED: { en: 'Requested', vi: 'Đã lập giấy giới thiệu' },
  OUT_SIGNED: { en: 'Being signed at the giving side', vi: 'Nơi chuyển đi đang ký' },
  IN_TRANSIT: { en: 'On the way', vi: 'Đã giới thiệu, chờ nộp giấy' },
  IN_SIGNED: { en: 'Being signed at the receiving side', vi: 'Nơi tiếp nhận đang ký' },
  STAYING: { en: 'Active there for a time', vi: 'Đang sinh hoạt tạm thời' },
  RETURNING: { en: 'On the way back', vi: 'Đang chuyển trở về' },
  REJECTED_INCOMPLETE: { en: 'Refused, papers incomplete', vi: 'Trả lại do thiếu giấy tờ' },
  WRONG_ADDRESS: { en: 'Came to the wrong place', vi: 'Gửi nhầm nơi tiếp nhận' },
  REPORTED_LOST: { en: 'Reported as not handed in', vi: 'Đã báo cáo quá hạn nộp giấy' },
  ACCEPTED: { en: 'Accepted', vi: 'Đã tiếp nhận' },
  RETURNED: { en: 'Back at home', vi: 'Đã trở về' },
  WITHDRAWN: { en: 'Withdrawn', vi: 'Đã thôi chuyển' },
  ENDED: { en: 'Ended with the membership', vi: 'Kết thúc do ra khỏi đảng số' },
} as const satisfies Terms
export type TransferStage = keyof typeof TRANSFER_STAGE

export const END_STAGES = [
  'ACCEPTED',
  'RETURNED',
  'WITHDRAWN',
  'ENDED',
] as const satisfies readonly TransferStage[]
/** The paper is with the member or with the receiving side. */
export const ON_THE_WAY = ['IN_TRANSIT', 'IN_SIGNED'] as const satisfies readonly TransferStage[]
/** The giving side still signs. */
export const AT_GIVER = ['REQUESTED', 'OUT_SIGNED'] as const satisfies readonly TransferStage[]
export const OPEN_STAGES = [
  ...AT_GIVER,
  ...ON_THE_WAY,
  'STAYING',
  'RETURNING',
  'REJECTED_INCOMPLETE',
  'WRONG_ADDRESS',
  'REPORTED_LOST',
] as const satisfies readonly TransferStage[]

export const TRANSFER_ACTION = {
  REQUEST: { en: 'Write the introduction paper', vi: 'Lập giấy giới thiệu sinh hoạt đảng' },
  COME_HOME: {
    en: 'Record the paper of who comes home from abroad',
    vi: 'Nhận giấy giới thiệu từ ngoài nước về',
  },
  RECORD_PAPER: { en: 'Attach a paper', vi: 'Ghi nhận giấy tờ kèm theo' },
  RECORD_DUES: { en: 'Record dues', vi: 'Ghi nhận đã đóng đảng phí' },
  SIGN_OUT: { en: 'Sign the next box', vi: 'Ký ô giới thiệu' },
  SEND: { en: 'Sign the last box and introduce', vi: 'Ký giới thiệu đến nơi tiếp nhận' },
  SIGN_IN: { en: 'Sign the next box of arrival', vi: 'Ký ô tiếp nhận' },
  ACCEPT: { en: 'Accept into the cell', vi: 'Chi bộ tiếp nhận đảng viên' },
  RECEIVE_GUEST: {
    en: 'Accept for temporary activity',
    vi: 'Chi bộ tiếp nhận sinh hoạt tạm thời',
  },
  REJECT: { en: 'Refuse, papers incomplete', vi: 'Trả lại do thiếu giấy tờ' },
  RESEND: { en: 'Send again', vi: 'Gửi lại sau khi bổ sung' },
  REPORT_WRONG_ADDRESS: { en: 'Report a wrong address', vi: 'Báo gửi nhầm nơi tiếp nhận' },
  FORWARD: { en: 'Forward to the right place', vi: 'Chuyển tiếp đến đúng nơi tiếp nhận' },
  CORRECT_BOX: { en: 'Strike and stamp a box', vi: 'Gạch bỏ, đóng dấu ô viết sai' },
  RENEW_PAPER: { en: 'Write a new paper', vi: 'Lập giấy giới thiệu mới' },
  WITHDRAW: { en: 'Withdraw', vi: 'Thôi chuyển sinh hoạt' },
  CHECK_SLIP: { en: 'Check the slip', vi: 'Đối chiếu phiếu báo chuyển sinh hoạt' },
  REPORT_LOST: { en: 'Report as not handed in', vi: 'Báo cáo quá hạn nộp giấy' },
  EXTEND_STAY: { en: 'Extend the stay', vi: 'Gia hạn sinh hoạt tạm thời' },
  SIGN_BACK: { en: 'Sign the next box of return', vi: 'Ký ô chuyển về' },
  END_STAY: { en: 'Record the return home', vi: 'Chi bộ nhận đảng viên trở về' },
  END: { en: 'End with the membership', vi: 'Kết thúc do ra khỏi đảng số' },
} as const satisfies Terms
export type TransferAction = keyof typeof TRANSFER_ACTION

/** For whom somebody acts on a transfer. Which post signs which box, `signing.policy.ts` says. */
export const TRANSFER_ACTOR = {
  SIGNER: { en: 'Organ of the next box', vi: 'Cấp ủy ký ô tiếp theo' },
  GIVER: { en: 'Giving side', vi: 'Nơi chuyển đi' },
  GIVER_COMMITTEE: { en: 'Committee of the giving side', vi: 'Cấp ủy nơi chuyển đi' },
  RECEIVER: { en: 'Receiving side', vi: 'Nơi tiếp nhận' },
  HOME: {
    en: 'Receiving side of a paper from abroad',
    vi: 'Nơi tiếp nhận giấy từ ngoài nước về',
  },
  RECEIVER_COMMITTEE: { en: 'Committee of the receiving side', vi: 'Cấp ủy nơi tiếp nhận' },
} as const satisfies Terms
export type TransferActor = keyof typeof TRANSFER_ACTOR

/** Which transfers a list shows. */
export const TRANSFER_SHOW = {
  WAITING: { en: 'Whose next box this post signs', vi: 'Chờ tôi ký' },
  GIVEN: { en: 'Under way, from here', vi: 'Chuyển đi' },
  RECEIVED: { en: 'Under way, introduced to here', vi: 'Chuyển đến' },
  LATE: { en: 'Under way, whose clock has ended', vi: 'Quá hạn' },
  CLOSED: { en: 'At an end', vi: 'Đã kết thúc' },
} as const satisfies Terms
export type TransferShow = keyof typeof TRANSFER_SHOW

/** Why somebody is active elsewhere for a time. Source: 294 pt 6.3.2a. */
export const STAY_GROUND = {
  WORK: { en: 'Work', vi: 'Công tác' },
  STUDY: { en: 'Study', vi: 'Học tập' },
} as const satisfies Terms
export type StayGround = keyof typeof STAY_GROUND

/** What goes with the introduction paper. Source: HD38 4.3. */
export const TRANSFER_PAPER = {
  CARD: { en: 'Member card', vi: 'Thẻ đảng viên' },
  SELF_REVIEW: { en: 'Self-review with remarks', vi: 'Bản tự kiểm điểm có nhận xét của cấp ủy' },
  SEALED_FILE: {
    en: 'Sealed file with its certified list',
    vi: 'Hồ sơ đảng viên niêm phong, mục lục có xác nhận',
  },
  MEMBER_SHEET: { en: 'Member sheet', vi: 'Phiếu đảng viên' },
} as const satisfies Terms
export type TransferPaperKind = keyof typeof TRANSFER_PAPER

/** What is asked before a paper is complete: a kind of it, of whom, by which rule. */
export const PAPER_RULES: readonly {
  readonly kind: TransferPaperKind
  readonly when: (about: {
    kind: TransferKind
    isOfficialMember: boolean
    leavesAboveBase: boolean
  }) => boolean
  readonly source: string
}[] = [
  { kind: 'CARD', when: ({ isOfficialMember }) => isOfficialMember, source: 'HD38 4.3' },
  { kind: 'SELF_REVIEW', when: () => true, source: 'HD38 4.3' },
  { kind: 'SEALED_FILE', when: ({ kind }) => kind === 'OFFICIAL', source: 'HD38 4.3; HD06 8.2c' },
  {
    kind: 'MEMBER_SHEET',
    when: ({ kind, leavesAboveBase }) => kind === 'OFFICIAL' && leavesAboveBase,
    source: 'HD38 4.3: when leaving the organisation above the base',
  },
]
