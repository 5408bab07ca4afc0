/** The codes by which people and their surroundings are told; those of people are the import's. */

export type Region = 'NORTH' | 'SOUTH' | 'HIGHLANDS'

export const MILIEUS = [
  'VILLAGE',
  'OFFICE',
  'PARTY_BODY',
  'STATE_BODY',
  'SCHOOL',
  'HEALTH',
  'POLICE',
  'MILITARY',
  'ENTERPRISE',
] as const

/** What kind of cell it is: decides what its people do and have learnt. */
export type Milieu = (typeof MILIEUS)[number]

export type Sex = 'MALE' | 'FEMALE'
export type EthnicGroup =
  | 'KINH'
  | 'TAY'
  | 'MUONG'
  | 'KHMER'
  | 'HOA'
  | 'BA_NA'
  | 'XO_DANG'
  | 'GIA_RAI'
export type Religion = 'NONE' | 'BUDDHISM' | 'CATHOLICISM' | 'PROTESTANTISM' | 'HOA_HAO' | 'CAO_DAI'
export type GeneralEducation = 'PRIMARY' | 'LOWER_SECONDARY' | 'UPPER_SECONDARY'
export type PoliticalTheory = 'NONE' | 'ELEMENTARY' | 'INTERMEDIATE' | 'ADVANCED' | 'BACHELOR'
export type ProfessionalLevel =
  | 'NONE'
  | 'WORKER'
  | 'INTERMEDIATE'
  | 'COLLEGE'
  | 'BACHELOR'
  | 'MASTER'
  | 'DOCTOR'
export type Occupation =
  | 'STATE_OFFICIAL'
  | 'PARTY_OFFICIAL'
  | 'COMMUNE_OFFICIAL'
  | 'VILLAGE_OFFICIAL'
  | 'PUBLIC_EMPLOYEE'
  | 'NON_PUBLIC_EMPLOYEE'
  | 'ENTERPRISE_MANAGER'
  | 'ENTERPRISE_STAFF'
  | 'ENTERPRISE_WORKER'
  | 'AGRICULTURE'
  | 'ARMED_FORCES'
  | 'STUDENT'
  | 'PUPIL'
  | 'OTHER'
export const PERSON_FLAGS = [
  'YOUTH_UNION',
  'STUDENT_OR_PUPIL',
  'NON_STATE_ENTERPRISE',
  'ENTERPRISE_OWNER',
  'MILITIA',
  'RESERVE',
] as const
export type PersonFlag = (typeof PERSON_FLAGS)[number]
