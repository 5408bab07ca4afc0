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

/** Somebody who is not on record yet, as far as it is typed. */
export interface PersonDraft {
  fullName: string
  bornOn: string
  sex: Sex | null
  ethnicGroup: string | null
  religion: string | null
  generalEducation: GeneralEducation | null
  professionalLevel: ProfessionalLevel | null
  politicalTheory: PoliticalTheory | null
  occupation: Occupation | null
  flags: readonly PersonFlag[]
  personalNumber: string
}

export const blankPerson = (): PersonDraft => ({
  fullName: '',
  bornOn: '',
  sex: null,
  ethnicGroup: 'KINH',
  religion: 'NONE',
  generalEducation: null,
  professionalLevel: null,
  politicalTheory: null,
  occupation: null,
  flags: [],
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
