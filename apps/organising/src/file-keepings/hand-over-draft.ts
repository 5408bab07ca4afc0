import { defineDraft } from '@ket-nap/app-kit'

/** What is typed stays until it was sent, however often the form is closed. */
export const useHandOverDraft = defineDraft(() => ({
  keeperUnitId: null as string | null,
  on: '',
  documentNumber: '',
  documentOn: '',
}))
