import { defineDraft } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import type { Organ, SeatFunction } from '../gql/graphql.ts'

// What is typed stays until it was sent, however often the form is closed.

export const useTermDraft = defineDraft(() => ({
  organ: null as Organ | null,
  number: '',
  from: '',
}))

export const useSeatDraft = defineDraft(() => ({
  person: null as ComboOption | null,
  function: null as SeatFunction | null,
  area: '',
  from: '',
}))

export const useSeatEndDraft = defineDraft(() => ({ last: '' }))
