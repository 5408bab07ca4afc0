import { defineDraft } from '@ket-nap/app-kit'
import type { Grade } from '../gql/graphql.ts'

/** A resolution as it is typed. */
export interface ResolutionDraft {
  documentNumber: string
  documentOn: string
  issuer: string
}

const blankResolution = (): ResolutionDraft => ({ documentNumber: '', documentOn: '', issuer: '' })

/** What is typed stays until it was sent, from page to page of the list. */
export const useGradingDraft = defineDraft(() => ({
  resolution: blankResolution(),
  grades: {} as Record<string, Grade | null>,
}))

export const useCorrectionDraft = defineDraft(() => ({
  grade: null as Grade | null,
  reason: '',
  ...blankResolution(),
}))
