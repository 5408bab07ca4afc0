import type { Milieu, Occupation, PersonFlag, ProfessionalLevel } from './words.ts'

interface Traits {
  /** How large its cells are beside others. */
  readonly size: number
  readonly women: number
  readonly occupations: Readonly<Partial<Record<Occupation, number>>>
  readonly levels: Readonly<Partial<Record<ProfessionalLevel, number>>>
}

const GRADUATES = { COLLEGE: 8, BACHELOR: 68, MASTER: 23, DOCTOR: 1 } as const

export const TRAITS: Readonly<Record<Milieu, Traits>> = {
  VILLAGE: {
    size: 1.5,
    women: 0.31,
    occupations: {
      AGRICULTURE: 46,
      OTHER: 22,
      VILLAGE_OFFICIAL: 11,
      NON_PUBLIC_EMPLOYEE: 7,
      ENTERPRISE_WORKER: 8,
      ENTERPRISE_STAFF: 3,
      PUBLIC_EMPLOYEE: 3,
    },
    levels: { NONE: 52, WORKER: 8, INTERMEDIATE: 17, COLLEGE: 8, BACHELOR: 15 },
  },
  OFFICE: {
    size: 0.8,
    women: 0.36,
    occupations: { COMMUNE_OFFICIAL: 84, VILLAGE_OFFICIAL: 16 },
    levels: { INTERMEDIATE: 16, COLLEGE: 12, BACHELOR: 66, MASTER: 6 },
  },
  PARTY_BODY: { size: 1, women: 0.42, occupations: { PARTY_OFFICIAL: 1 }, levels: GRADUATES },
  STATE_BODY: {
    size: 1,
    women: 0.4,
    occupations: { STATE_OFFICIAL: 82, PUBLIC_EMPLOYEE: 18 },
    levels: GRADUATES,
  },
  SCHOOL: {
    size: 0.9,
    women: 0.62,
    occupations: { PUBLIC_EMPLOYEE: 1 },
    levels: { COLLEGE: 14, BACHELOR: 68, MASTER: 16, DOCTOR: 2 },
  },
  HEALTH: {
    size: 0.8,
    women: 0.55,
    occupations: { PUBLIC_EMPLOYEE: 1 },
    levels: { INTERMEDIATE: 14, COLLEGE: 24, BACHELOR: 52, MASTER: 10 },
  },
  POLICE: {
    size: 0.35,
    women: 0.08,
    occupations: { ARMED_FORCES: 1 },
    levels: { INTERMEDIATE: 30, BACHELOR: 68, MASTER: 2 },
  },
  MILITARY: {
    size: 0.5,
    women: 0.03,
    occupations: { ARMED_FORCES: 4, COMMUNE_OFFICIAL: 3, VILLAGE_OFFICIAL: 3 },
    levels: { NONE: 30, INTERMEDIATE: 40, BACHELOR: 30 },
  },
  ENTERPRISE: {
    size: 0.9,
    women: 0.38,
    occupations: { ENTERPRISE_MANAGER: 18, ENTERPRISE_STAFF: 34, ENTERPRISE_WORKER: 48 },
    levels: { NONE: 12, WORKER: 30, INTERMEDIATE: 18, COLLEGE: 12, BACHELOR: 28 },
  },
}

/** Where people of a group are admitted. */
export const MILIEUS_OF_GROUP: Readonly<Partial<Record<PersonFlag, readonly Milieu[]>>> = {
  STUDENT_OR_PUPIL: ['SCHOOL', 'VILLAGE'],
  NON_STATE_ENTERPRISE: ['ENTERPRISE', 'VILLAGE'],
  MILITIA: ['MILITARY', 'VILLAGE'],
  RESERVE: ['VILLAGE'],
}

const OFFICE_CELLS = [
  'Văn phòng',
  'Thanh tra',
  'Kế hoạch - Tài chính',
  'Tổ chức cán bộ',
  'Nghiệp vụ 1',
  'Nghiệp vụ 2',
  'Nghiệp vụ 3',
  'Trung tâm 1',
  'Trung tâm 2',
]

/** Names of the cells of a base committee, in order. */
export const CELL_NAMES: Readonly<Record<Milieu, readonly string[]>> = {
  VILLAGE: [],
  OFFICE: [],
  POLICE: [],
  MILITARY: [],
  PARTY_BODY: OFFICE_CELLS,
  STATE_BODY: OFFICE_CELLS,
  SCHOOL: [
    'Phòng Tổ chức - Hành chính',
    'Sinh viên 1',
    'Phòng Đào tạo',
    'Sinh viên 2',
    'Khoa Cơ bản',
    'Khoa Chuyên ngành 1',
    'Khoa Chuyên ngành 2',
    'Khoa Chuyên ngành 3',
    'Phòng Công tác sinh viên',
    'Trung tâm Thực hành',
  ],
  HEALTH: [
    'Khối Hành chính',
    'Khối Nội',
    'Khối Ngoại',
    'Khối Cận lâm sàng',
    'Khoa Khám bệnh',
    'Khoa Hồi sức cấp cứu',
    'Khoa Dược',
    'Khoa Sản',
    'Khoa Nhi',
    'Khoa Truyền nhiễm',
    'Khoa Phục hồi chức năng',
    'Phòng Điều dưỡng',
  ],
  ENTERPRISE: [
    'Khối Văn phòng',
    'Khối Kinh doanh',
    'Phân xưởng 1',
    'Phân xưởng 2',
    'Kỹ thuật',
    'Đội 1',
    'Đội 2',
  ],
}
