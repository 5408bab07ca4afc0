import { defineDraft } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import type { InquiryKind, StayGround, TransferKind } from '../gql/graphql.ts'
import { blankPerson } from '../listing/drafts.ts'

// What is typed stays until it was sent, however often the form is closed.

export const useRequestDraft = defineDraft(() => ({
  kind: 'OFFICIAL' as TransferKind | null,
  isAbroad: false,
  toUnitId: null as string | null,
  abroadPlace: '',
  ground: null as StayGround | null,
  untilOn: '',
  number: '',
  on: '',
  decidedOn: '',
  duesPaidUntil: '',
}))

export const useHomecomingDraft = defineDraft(() => ({
  who: 'known' as 'known' | 'new' | null,
  known: null as ComboOption | null,
  person: blankPerson(),
  decidedOn: '',
  decisionNumber: '',
  ceremonyOn: '',
  officialOn: '',
  unit: null as ComboOption | null,
  abroadPlace: '',
  number: '',
  on: '',
}))

export const useInquiryDraft = defineDraft(() => ({
  kind: null as InquiryKind | null,
  on: '',
  documentNumber: '',
  documentOn: '',
  issuer: '',
}))
