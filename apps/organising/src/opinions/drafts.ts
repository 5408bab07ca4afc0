import { defineDraft } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import type { OpinionAnswer, OpinionKind } from '../gql/graphql.ts'

/** What is typed stays until it was sent, however often the form is closed. */
export const useAskDraft = defineDraft(() => ({
  kind: null as OpinionKind | null,
  /** Whether who is asked is a unit of the tree. */
  where: null as 'unit' | 'name' | null,
  unit: null as ComboOption | null,
  name: '',
  on: '',
}))

export const useAnswerDraft = defineDraft(() => ({
  on: '',
  answeredBy: '',
  answer: null as OpinionAnswer | null,
  text: '',
}))
