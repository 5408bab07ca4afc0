import { defineDraft } from '@ket-nap/app-kit'

export const useRevisionDraft = defineDraft(() => ({
  number: '',
  lowerPercent: '',
  upperPercent: '',
  directiveNumber: '',
  directiveOn: '',
  directiveIssuer: '',
  reason: '',
}))

/** What is typed for each unit, by its key. */
export const useSharingDraft = defineDraft(() => ({
  shares: {} as Record<string, string>,
  kept: '',
  reason: '',
}))
