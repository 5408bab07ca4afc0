import { isLocalDate } from '@ket-nap/kernel'
import { dayAfter } from '../days/days.ts'
import type {
  MemberFilter,
  MemberStatus,
  Occupation,
  PersonFlag,
  ProfessionalLevel,
  Sex,
} from '../gql/graphql.ts'

/** Names of the filters in the URL. Search text is none of them. */
export const FILTER_NAMES = [
  'status',
  'sex',
  'bornFrom',
  'bornTo',
  'occupation',
  'level',
  'flag',
  'admittedFrom',
  'admittedTo',
] as const

export type FilterName = (typeof FILTER_NAMES)[number]

/** Filters for posts that read standing and dates, nothing of a member's file. */
export const STANDING_FILTERS: readonly FilterName[] = [
  'status',
  'bornFrom',
  'bornTo',
  'admittedFrom',
  'admittedTo',
]

export type FilterValues = Partial<Record<FilterName, string>>

/** Codes that can be chosen; anything else in the URL is left out. */
export const CHOICES = {
  status: [
    'OFFICIAL',
    'PROBATIONARY',
    'TRANSFERRED',
    'REMOVED',
    'EXPELLED',
    'RESIGNED',
    'DECEASED',
  ] as const satisfies readonly MemberStatus[],
  sex: ['FEMALE', 'MALE'] as const satisfies readonly Sex[],
  occupation: [
    'STATE_OFFICIAL',
    'PARTY_OFFICIAL',
    'COMMUNE_OFFICIAL',
    'VILLAGE_OFFICIAL',
    'PUBLIC_EMPLOYEE',
    'NON_PUBLIC_EMPLOYEE',
    'ENTERPRISE_MANAGER',
    'ENTERPRISE_STAFF',
    'ENTERPRISE_WORKER',
    'AGRICULTURE',
    'ARMED_FORCES',
    'STUDENT',
    'PUPIL',
    'OTHER',
  ] as const satisfies readonly Occupation[],
  level: [
    'NONE',
    'WORKER',
    'INTERMEDIATE',
    'COLLEGE',
    'BACHELOR',
    'MASTER',
    'DOCTOR',
  ] as const satisfies readonly ProfessionalLevel[],
  flag: [
    'YOUTH_UNION',
    'STUDENT_OR_PUPIL',
    'NON_STATE_ENTERPRISE',
    'ENTERPRISE_OWNER',
    'MILITIA',
    'RESERVE',
  ] as const satisfies readonly PersonFlag[],
} as const

export type ChoiceName = keyof typeof CHOICES

const YEAR = /^(19|20)\d\d$/

/** What of the URL is a filter that this post may use. */
export function readFilters(values: FilterValues, names: readonly FilterName[]): FilterValues {
  return Object.fromEntries(
    names.flatMap(name => {
      const value = values[name]
      return value !== undefined && isValue(name, value) ? [[name, value]] : []
    }),
  )
}

export function isValue(name: FilterName, value: string): boolean {
  switch (name) {
    case 'bornFrom':
    case 'bornTo':
      return YEAR.test(value)
    case 'admittedFrom':
    case 'admittedTo':
      return isLocalDate(value)
    case 'status':
    case 'sex':
    case 'occupation':
    case 'level':
    case 'flag':
      return CHOICES[name].some(known => known === value)
  }
}

/** The filters as the graph takes them; years and days through become half-open periods. */
export function toMemberFilter(values: FilterValues): MemberFilter | null {
  const { bornFrom, bornTo, admittedFrom, admittedTo } = values
  const filter: MemberFilter = {
    ...choicesOf(values),
    ...(bornFrom ? { bornFrom: `${bornFrom}-01-01` } : {}),
    ...(bornTo ? { bornUntil: `${Number(bornTo) + 1}-01-01` } : {}),
    ...(admittedFrom ? { admittedFrom } : {}),
    ...(admittedTo ? { admittedUntil: dayAfter(admittedTo) } : {}),
  }
  return Object.keys(filter).length > 0 ? filter : null
}

function choicesOf(values: FilterValues): MemberFilter {
  const status = CHOICES.status.find(code => code === values.status)
  const sex = CHOICES.sex.find(code => code === values.sex)
  const occupation = CHOICES.occupation.find(code => code === values.occupation)
  const level = CHOICES.level.find(code => code === values.level)
  const flag = CHOICES.flag.find(code => code === values.flag)
  return {
    ...(status ? { statuses: [status] } : {}),
    ...(sex ? { sex } : {}),
    ...(occupation ? { occupations: [occupation] } : {}),
    ...(level ? { professionalLevels: [level] } : {}),
    ...(flag ? { flags: [flag] } : {}),
  }
}
