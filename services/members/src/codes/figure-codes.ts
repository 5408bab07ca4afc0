import type { Terms } from './term.ts'

export const ADMISSION_BASIS = {
  CEREMONY: { en: 'Counted on the day of the ceremony', vi: 'Theo ngày kết nạp' },
  DECISION: { en: 'Counted on the day of the decision', vi: 'Theo ngày quyết định' },
} as const satisfies Terms
export type AdmissionBasis = keyof typeof ADMISSION_BASIS

export const RATE_BASIS = {
  OPENING: { en: 'Members on the day before the period', vi: 'Đầu kỳ' },
  CLOSING: { en: 'Members on the last day of the period', vi: 'Cuối kỳ' },
  AVERAGE: { en: 'Mean of opening and closing, rounded half up', vi: 'Bình quân' },
} as const satisfies Terms
export type RateBasis = keyof typeof RATE_BASIS

export const COMPOSITION_OF = {
  MEMBERS: { en: 'Members on the day asked', vi: 'Đảng viên' },
  ADMITTED: { en: 'Admitted in the period, by ceremony', vi: 'Kết nạp mới' },
  PREPARING: { en: 'Under way to admission on the day asked', vi: 'Nguồn kết nạp' },
} as const satisfies Terms
export type CompositionOf = keyof typeof COMPOSITION_OF

export const COMPOSITION_DIMENSION = {
  SEX: { en: 'Sex', vi: 'Giới tính' },
  AGE_BAND: { en: 'Age in completed years', vi: 'Độ tuổi' },
  ETHNIC_GROUP: { en: 'Ethnic group', vi: 'Dân tộc' },
  RELIGION: { en: 'Religion', vi: 'Tôn giáo' },
  GENERAL_EDUCATION: { en: 'General education', vi: 'Trình độ phổ thông' },
  PROFESSIONAL_LEVEL: { en: 'Professional level', vi: 'Trình độ chuyên môn' },
  POLITICAL_THEORY: { en: 'Political theory', vi: 'Lý luận chính trị' },
  OCCUPATION: { en: 'Occupation', vi: 'Nghề nghiệp' },
  FLAG: { en: 'Groups that overlap', vi: 'Nhóm đối tượng' },
  STAGE: { en: 'Stage of the admission, or standing as a member', vi: 'Bước' },
} as const satisfies Terms
export type CompositionDimension = keyof typeof COMPOSITION_DIMENSION

export const TARGET_INDICATOR = {
  ADMISSIONS: { en: 'Number of admissions in the period', vi: 'Số kết nạp' },
  ADMISSION_RATE: { en: 'Admissions of a year per members', vi: 'Tỷ lệ kết nạp hằng năm' },
  MEMBERS_PER_POPULATION: { en: 'Members per population', vi: 'Tỷ lệ đảng viên so với dân số' },
} as const satisfies Terms
export type TargetIndicator = keyof typeof TARGET_INDICATOR

export const TARGET_STANDING = {
  BELOW: { en: 'Below the goal or the lower edge of the band', vi: 'Chưa đạt' },
  WITHIN: { en: 'Exactly the goal, or within the band', vi: 'Đạt' },
  ABOVE: { en: 'Above the goal or the upper edge of the band', vi: 'Vượt' },
} as const satisfies Terms
export type TargetStanding = keyof typeof TARGET_STANDING

/** Ages counted in table 2; `until` is the first age that no longer belongs. Source: HD 11 (2021). */
export const AGE_BANDS = [
  { code: 'UNDER_18', from: 0, until: 18, name: 'Dưới 18 tuổi' },
  { code: 'AGE_18_30', from: 18, until: 31, name: '18–30 tuổi' },
  { code: 'AGE_31_35', from: 31, until: 36, name: '31–35 tuổi' },
  { code: 'AGE_36_40', from: 36, until: 41, name: '36–40 tuổi' },
  { code: 'AGE_41_45', from: 41, until: 46, name: '41–45 tuổi' },
  { code: 'AGE_46_50', from: 46, until: 51, name: '46–50 tuổi' },
  { code: 'AGE_51_55', from: 51, until: 56, name: '51–55 tuổi' },
  { code: 'AGE_56_60', from: 56, until: 61, name: '56–60 tuổi' },
  { code: 'OVER_60', from: 61, until: 200, name: 'Trên 60 tuổi' },
] as const
