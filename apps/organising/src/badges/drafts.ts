import { defineDraft } from '@ket-nap/app-kit'

/** What is typed stays until it was sent, however often the form is closed. */
export const useAwardDraft = defineDraft(() => ({
  number: '',
  documentNumber: '',
  documentOn: '',
}))

export const useEarlyAwardDraft = defineDraft(() => ({
  ground: null as 'EARLY' | 'REACHED' | 'POSTHUMOUS' | null,
  years: null as string | null,
  awardedOn: null as string | null,
  number: '',
  documentNumber: '',
  documentOn: '',
}))

export const useCeremonyDraft = defineDraft(() => ({ on: '' }))
