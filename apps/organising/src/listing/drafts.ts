import { defineDraft } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import type {
  GeneralEducation,
  Occupation,
  PersonFlag,
  PoliticalTheory,
  ProfessionalLevel,
  Sex,
} from '../gql/graphql.ts'

/** What the list asks of a person beyond who it is. */
export interface TraitsDraft {
  ethnicGroup: string | null
  religion: string | null
  generalEducation: GeneralEducation | null
  professionalLevel: ProfessionalLevel | null
  politicalTheory: PoliticalTheory | null
  flags: readonly PersonFlag[]
}

/** Somebody who is not on record yet, as far as it is typed. */
export interface PersonDraft extends TraitsDraft {
  fullName: string
  bornOn: string
  sex: Sex | null
  occupation: Occupation | null
  personalNumber: string
}

export const blankTraits = (): TraitsDraft => ({
  ethnicGroup: 'KINH',
  religion: 'NONE',
  generalEducation: null,
  professionalLevel: null,
  politicalTheory: null,
  flags: [],
})

export const blankPerson = (): PersonDraft => ({
  ...blankTraits(),
  fullName: '',
  bornOn: '',
  sex: null,
  occupation: null,
  personalNumber: '',
})

export const useListingDraft = defineDraft(() => ({
  unit: null as ComboOption | null,
  who: 'new' as 'new' | 'known' | null,
  known: null as ComboOption | null,
  person: blankPerson(),
  helper: null as ComboOption | null,
  on: '',
  number: '',
}))
