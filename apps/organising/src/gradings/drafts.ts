import { defineDraft } from '@ket-nap/app-kit'
import type { Grade } from '../gql/graphql.ts'

/** What is typed stays until it was sent, from page to page of the list. */
export const useGradingDraft = defineDraft(() => ({
  documentNumber: '',
  documentOn: '',
  issuer: '',
  grades: {} as Record<string, Grade | null>,
}))

export const useCorrectionDraft = defineDraft(() => ({
  grade: null as Grade | null,
  reason: '',
  documentNumber: '',
  documentOn: '',
  issuer: '',
}))
