import { defineDraft } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import type { CellReason, DeclineReason } from '../gql/graphql.ts'
import { blankTraits } from '../listing/drafts.ts'

export const useAnswerDraft = defineDraft(() => ({
  note: '',
  reason: null as DeclineReason | null,
  cell: null as ComboOption | null,
  cellReason: null as CellReason | null,
}))

export const useAcceptanceDraft = defineDraft(() => ({
  /** Key of a person on record, or that it is another person. */
  same: null as string | null,
  traits: blankTraits(),
  helper: null as ComboOption | null,
  on: '',
  number: '',
}))
