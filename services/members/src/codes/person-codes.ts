import type { Terms } from './term.ts'

// The coded fields of a person that tables 2 to 5 of the statistics count.
// Source: HD 11-HD/BTCTW (2021), tables 2–5; HD38 (11).

export const SEX = {
  MALE: { en: 'Male', vi: 'Nam' },
  FEMALE: { en: 'Female', vi: 'Nữ' },
} as const satisfies Terms
export type Sex = keyof typeof SEX

export const GENERAL_EDUCATION = {
  LITERATE: { en: 'Able to read and write', vi: 'Biết đọc, biết viết' },
  PRIMARY: { en: 'Primary school', vi: 'Tiểu học' },
  LOWER_SECONDARY: { en: 'Lower secondary school', vi: 'Trung học cơ sở' },
  UPPER_SECONDARY: { en: 'Upper secondary school', vi: 'Trung học phổ thông' },
} as const satisfies Terms
export type GeneralEducation = keyof typeof GENERAL_EDUCATION

export const PROFESSIONAL_LEVEL = {
  NONE: { en: 'None', vi: 'Chưa qua đào tạo' },
  WORKER: { en: 'Technical worker', vi: 'Công nhân kỹ thuật' },
  INTERMEDIATE: { en: 'Intermediate school', vi: 'Trung cấp' },
  COLLEGE: { en: 'College', vi: 'Cao đẳng' },
  BACHELOR: { en: 'University', vi: 'Đại học' },
  MASTER: { en: 'Master', vi: 'Thạc sĩ' },
  DOCTOR: { en: 'Doctor', vi: 'Tiến sĩ' },
} as const satisfies Terms
export type ProfessionalLevel = keyof typeof PROFESSIONAL_LEVEL

export const POLITICAL_THEORY = {
  NONE: { en: 'None', vi: 'Chưa qua đào tạo' },
  ELEMENTARY: { en: 'Elementary', vi: 'Sơ cấp' },
  INTERMEDIATE: { en: 'Intermediate', vi: 'Trung cấp' },
  ADVANCED: { en: 'Advanced', vi: 'Cao cấp' },
  BACHELOR: { en: 'Bachelor', vi: 'Cử nhân' },
} as const satisfies Terms
export type PoliticalTheory = keyof typeof POLITICAL_THEORY

export const OCCUPATION = {
  STATE_OFFICIAL: { en: 'Official of a state body', vi: 'Cán bộ, công chức cơ quan nhà nước' },
  PARTY_OFFICIAL: {
    en: 'Official of the Party, the Front or a mass organisation',
    vi: 'Cán bộ, công chức cơ quan đảng, Mặt trận, đoàn thể',
  },
  COMMUNE_OFFICIAL: { en: 'Official of a commune', vi: 'Cán bộ, công chức cấp xã' },
  VILLAGE_OFFICIAL: { en: 'Official of a village', vi: 'Người hoạt động ở thôn, tổ dân phố' },
  PUBLIC_EMPLOYEE: { en: 'Employee of a public service unit', vi: 'Viên chức đơn vị công lập' },
  NON_PUBLIC_EMPLOYEE: {
    en: 'Employee of a non-public service unit',
    vi: 'Người làm việc ở đơn vị ngoài công lập',
  },
  ENTERPRISE_MANAGER: { en: 'Manager of an enterprise', vi: 'Quản lý doanh nghiệp' },
  ENTERPRISE_STAFF: { en: 'Indirect staff of an enterprise', vi: 'Nhân viên gián tiếp' },
  ENTERPRISE_WORKER: { en: 'Worker of an enterprise', vi: 'Công nhân, lao động trực tiếp' },
  AGRICULTURE: {
    en: 'Agriculture, forestry, fishery',
    vi: 'Lao động nông, lâm, ngư nghiệp',
  },
  ARMED_FORCES: { en: 'Armed forces', vi: 'Lực lượng vũ trang' },
  STUDENT: { en: 'Student', vi: 'Sinh viên' },
  PUPIL: { en: 'Pupil', vi: 'Học sinh' },
  OTHER: { en: 'Other', vi: 'Khác' },
} as const satisfies Terms
export type Occupation = keyof typeof OCCUPATION

/** Groups that overlap: a person may be in several, and shares need not add to 100 %. */
export const PERSON_FLAG = {
  YOUTH_UNION: { en: 'Member of the Youth Union', vi: 'Đoàn viên' },
  STUDENT_OR_PUPIL: { en: 'Student or pupil', vi: 'Học sinh, sinh viên' },
  NON_STATE_ENTERPRISE: {
    en: 'Works in a non-state enterprise',
    vi: 'Làm việc ở doanh nghiệp ngoài nhà nước',
  },
  ENTERPRISE_OWNER: { en: 'Owner of a private enterprise', vi: 'Chủ doanh nghiệp tư nhân' },
  MILITIA: { en: 'Militia', vi: 'Dân quân' },
  RESERVE: { en: 'Mobilisation reserve', vi: 'Dự bị động viên' },
} as const satisfies Terms
export type PersonFlag = keyof typeof PERSON_FLAG
