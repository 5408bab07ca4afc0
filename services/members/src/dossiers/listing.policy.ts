import type { LocalDate } from '@ket-nap/kernel'
import type { GeneralEducation, Occupation, PersonFlag } from '../codes/person-codes.ts'

/** Somebody on record, as the listing finds them. */
export interface ListedPerson {
  personId: string
  bornOn: LocalDate
  generalEducation: GeneralEducation
  occupation: Occupation
  flags: readonly PersonFlag[]
  /** Whether an admission of this person is under way already. */
  isListed: boolean
  isMember: boolean
  hasLeftParty: boolean
  /** The last decision not to admit. */
  refusedOn: LocalDate | null
}

export interface ListingPlace {
  unitId: string
  provinceId: string | null
  aboveBaseId: string | null
  baseId: string | null
}
