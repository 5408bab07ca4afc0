import type { Terms } from '../codes/term.ts'

/** Papers of a dossier. Source: HD38 I.1, II.1.1; form numbers are values of the policy version. */
export const PAPER_KIND = {
  PARENTS_OPINION: { en: "Parents' opinion", vi: 'Ý kiến của cha mẹ' },
  AWARENESS_CERTIFICATE: {
    en: 'Certificate of the awareness class',
    vi: 'Giấy chứng nhận lớp bồi dưỡng nhận thức về Đảng',
  },
  APPLICATION: { en: 'Application', vi: 'Đơn xin vào Đảng' },
  READMISSION_APPLICATION: { en: 'Application to be readmitted', vi: 'Đơn xin kết nạp lại' },
  CV: { en: 'CV of the applicant', vi: 'Lý lịch của người xin vào Đảng' },
  INTRODUCTION: { en: 'Introduction by a member', vi: 'Giấy giới thiệu của đảng viên' },
  UNION_RESOLUTION: { en: 'Resolution of the union', vi: 'Nghị quyết giới thiệu của đoàn thể' },
  VERIFICATION: { en: 'Papers of the verification', vi: 'Văn bản thẩm tra lý lịch' },
  OPINION_ORGANISATION: { en: 'Opinion of the organisation', vi: 'Ý kiến đoàn thể' },
  OPINION_RESIDENCE: { en: 'Opinion of the residence', vi: 'Ý kiến chi ủy nơi cư trú' },
  OPINION_SUMMARY: { en: 'Summary of opinions', vi: 'Tổng hợp ý kiến nhận xét' },
  BIRTH_CERTIFICATE: { en: 'Copy of the birth certificate', vi: 'Bản sao giấy khai sinh' },
  DIPLOMA: { en: 'Copy of the diploma', vi: 'Bản sao văn bằng' },
  RELIGION_LETTER: { en: 'Letter on religion', vi: 'Văn bản về người có đạo' },
  FOREIGN_RELATION_LETTER: {
    en: 'Letter on a foreign relation',
    vi: 'Văn bản về quan hệ với người nước ngoài',
  },
  ENTERPRISE_REPORT: { en: 'Report on the enterprise', vi: 'Báo cáo của doanh nghiệp' },
  HEALTH_CERTIFICATE: { en: 'Health certificate', vi: 'Giấy chứng nhận sức khỏe' },
  NEW_MEMBER_CERTIFICATE: {
    en: 'Certificate of the class for new members',
    vi: 'Giấy chứng nhận lớp bồi dưỡng đảng viên mới',
  },
  SELF_REVIEW: { en: 'Self-review', vi: 'Bản tự kiểm điểm' },
  HELPER_REMARK: { en: 'Remark of the helping member', vi: 'Nhận xét của đảng viên giúp đỡ' },
  MEMBER_CV: { en: 'CV of the member', vi: 'Lý lịch đảng viên' },
  MEMBER_SHEET: { en: 'Sheet of the member', vi: 'Phiếu đảng viên' },
  GROUP_EVIDENCE: {
    en: 'Evidence of the criteria of the group',
    vi: 'Văn bản chứng minh tiêu chuẩn của nhóm đối tượng',
  },
  SPECIAL_NEED_REPORT: { en: 'Report on the special need', vi: 'Báo cáo yêu cầu đặc biệt' },
} as const satisfies Terms
export type PaperKind = keyof typeof PAPER_KIND

/** Papers that a rule may ask for. */
export const ASKED_PAPERS = [
  'APPLICATION',
  'CV',
  'AWARENESS_CERTIFICATE',
  'INTRODUCTION',
  'VERIFICATION',
  'OPINION_SUMMARY',
  'BIRTH_CERTIFICATE',
  'DIPLOMA',
  'NEW_MEMBER_CERTIFICATE',
  'SELF_REVIEW',
  'HELPER_REMARK',
] as const satisfies readonly PaperKind[]

/** What is wrong with a paper; counted by kind and unit. */
export const FAULT_CODE = {
  MISSING: { en: 'Missing', vi: 'Thiếu' },
  INCOMPLETE: { en: 'Not filled in completely', vi: 'Kê khai chưa đủ' },
  UNSIGNED: { en: 'Not signed', vi: 'Thiếu chữ ký' },
  UNSEALED: { en: 'Not sealed', vi: 'Thiếu dấu, dấu giáp lai' },
  ERASED: { en: 'Erased or altered', vi: 'Tẩy xóa, sửa chữa' },
  CONTRADICTORY: { en: 'Contradicts another paper', vi: 'Không khớp giấy tờ khác' },
  OUTDATED: { en: 'Too old', vi: 'Quá thời hạn' },
  WRONG_FORM: { en: 'On a wrong form', vi: 'Sai mẫu' },
  OTHER: { en: 'Other', vi: 'Lỗi khác' },
} as const satisfies Terms
export type FaultCode = keyof typeof FAULT_CODE

export type SetAsideReason = 'REPLACED' | 'RETURNED' | 'TOO_OLD'

/** What is made anew when the dossier became older than its time. Source: HD06 5.4a. */
export const REDONE_WHEN_TOO_OLD: readonly PaperKind[] = [
  'INTRODUCTION',
  'UNION_RESOLUTION',
  'OPINION_ORGANISATION',
  'OPINION_RESIDENCE',
  'OPINION_SUMMARY',
]

/** Why a dossier needs more than the usual papers. Source: HD06 1; 294 pt 3.5; HN02 1.2.2. */
export const SPECIAL_CASE = {
  READMISSION: { en: 'Readmission', vi: 'Kết nạp lại' },
  RELIGION: { en: 'Follows a religion', vi: 'Người có đạo' },
  RELIGIOUS_DIGNITARY: { en: 'Religious dignitary', vi: 'Chức sắc, chức việc tôn giáo' },
  ETHNIC_CHINESE: { en: 'Of Chinese origin', vi: 'Người gốc Hoa' },
  FOREIGN_SPOUSE: { en: 'Foreign spouse', vi: 'Kết hôn với người nước ngoài' },
  ENTERPRISE_OWNER: { en: 'Owner of a private enterprise', vi: 'Chủ doanh nghiệp tư nhân' },
  OVER_60: { en: 'Older than 60', vi: 'Trên 60 tuổi' },
  HARDSHIP_AREA: {
    en: 'Primary school in an area of hardship',
    vi: 'Trình độ tiểu học ở vùng đặc biệt khó khăn',
  },
  LITERACY: { en: 'Can only read and write', vi: 'Biết đọc, biết viết' },
  POLITICAL_QUESTION: { en: 'Political question', vi: 'Vấn đề chính trị' },
  WITHOUT_DIPLOMA: {
    en: 'Completed lower secondary school without a diploma',
    vi: 'Hoàn thành chương trình trung học cơ sở, chưa có bằng',
  },
  YOUTH_UNION_CADRE: { en: 'Cadre of the Youth Union', vi: 'Cán bộ đoàn' },
} as const satisfies Terms
export type SpecialCase = keyof typeof SPECIAL_CASE

interface SpecialRule {
  papers: readonly PaperKind[]
  /** Whether the decision has more time: not where only a condition of the applicant is told. */
  prolongs: boolean
  source: string
}

export const SPECIAL_RULES: Readonly<Record<SpecialCase, SpecialRule>> = {
  READMISSION: {
    papers: ['READMISSION_APPLICATION'],
    prolongs: true,
    source: '294 pt 3.5.1b; 9C-KNĐ',
  },
  RELIGION: { papers: ['RELIGION_LETTER'], prolongs: true, source: 'HN02 1.2.2' },
  RELIGIOUS_DIGNITARY: { papers: ['RELIGION_LETTER'], prolongs: true, source: 'HN02 1.2.2' },
  ETHNIC_CHINESE: { papers: [], prolongs: true, source: 'HN02 1.2.2' },
  FOREIGN_SPOUSE: {
    papers: ['FOREIGN_RELATION_LETTER'],
    prolongs: true,
    source: 'HN02 1.2.2',
  },
  ENTERPRISE_OWNER: { papers: ['ENTERPRISE_REPORT'], prolongs: true, source: 'HN02 1.2.2' },
  OVER_60: {
    papers: ['HEALTH_CERTIFICATE', 'SPECIAL_NEED_REPORT'],
    prolongs: true,
    source: 'HD06 1.1',
  },
  HARDSHIP_AREA: { papers: [], prolongs: true, source: 'HD06 1.2a' },
  LITERACY: { papers: ['SPECIAL_NEED_REPORT'], prolongs: true, source: 'HD06 1.2b' },
  POLITICAL_QUESTION: { papers: [], prolongs: true, source: 'HN02 I.2.4; HD06 3.7c' },
  WITHOUT_DIPLOMA: { papers: [], prolongs: false, source: '208 [quiz Qb 88]' },
  YOUTH_UNION_CADRE: { papers: [], prolongs: false, source: 'HN02 1.1.2.1b' },
}
