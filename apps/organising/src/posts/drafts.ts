import type { Role } from '@ket-nap/app-kit'
import { defineDraft } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'

// What is typed stays until it was sent, however often the form is closed.

export const useProposalDraft = defineDraft(() => ({
  holderName: '',
  role: null as Role | null,
  unit: null as ComboOption | null,
  from: '',
  last: '',
}))

export const useEndingDraft = defineDraft(() => ({ last: '', reason: '' }))
