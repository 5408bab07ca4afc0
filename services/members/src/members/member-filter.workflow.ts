import type { MemberStatus } from '../codes/membership-codes.ts'
import type { Occupation, PersonFlag, ProfessionalLevel, Sex } from '../codes/person-codes.ts'

/** What a list of members is narrowed by; days as YYYY-MM-DD, periods half-open. */
export interface MemberFilterChoice {
  statuses?: MemberStatus[] | null
  sex?: Sex | null
  bornFrom?: string | null
  bornUntil?: string | null
  ethnicGroup?: string | null
  religion?: string | null
  professionalLevels?: ProfessionalLevel[] | null
  occupations?: Occupation[] | null
  flags?: PersonFlag[] | null
  admittedFrom?: string | null
  admittedUntil?: string | null
}
