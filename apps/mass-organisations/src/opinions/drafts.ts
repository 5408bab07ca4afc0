import { defineDraft } from '@ket-nap/app-kit'
import type { OpinionAnswer } from '../gql/graphql.ts'

export const useOpinionDraft = defineDraft(() => ({
  answer: null as OpinionAnswer | null,
  number: '',
  on: '',
  text: '',
}))
