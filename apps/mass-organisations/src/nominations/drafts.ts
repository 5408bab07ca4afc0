import { defineDraft } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import type { Occupation, Sex } from '../gql/graphql.ts'

/** Somebody as far as it is typed. */
export interface NomineeDraft {
  /** Tells rows apart while others are taken out. */
  key: number
  /** The stored draft that this row continues. */
  draftId: string | null
  fullName: string
  bornOn: string
  sex: Sex | null
  occupation: Occupation | null
  workplace: string
  statement: string
  personalNumber: string
  parentsAgreedOn: string
}

export const blankNominee = (key: number): NomineeDraft => ({
  key,
  draftId: null,
  fullName: '',
  bornOn: '',
  sex: null,
  occupation: null,
  workplace: '',
  statement: '',
  personalNumber: '',
  parentsAgreedOn: '',
})

/** Whether nobody has typed anything yet. */
export const isBlank = ({ key: _key, ...typed }: NomineeDraft): boolean =>
  Object.values(typed).every(value => value === null || value === '')

export const useNominationDraft = defineDraft(() => ({
  number: '',
  on: '',
  receiver: null as ComboOption | null,
  people: [blankNominee(1)],
}))

export const useNoteDraft = defineDraft(() => ({ note: '' }))
