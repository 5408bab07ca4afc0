import { defineDraft } from '@ket-nap/app-kit'
import type { InquiryKind, StayGround, TransferKind, TransferPaperKind } from '../gql/graphql.ts'

// What is typed stays until it was sent, however often the form is closed.

export const useTransferStepDraft = defineDraft(() => ({
  on: '',
  number: '',
  note: '',
  kind: null as TransferPaperKind | null,
  issuedOn: '',
  paidUntil: '',
  untilOn: '',
  box: null as string | null,
  toUnitId: null as string | null,
}))

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

export const useInquiryDraft = defineDraft(() => ({
  kind: null as InquiryKind | null,
  on: '',
  documentNumber: '',
  documentOn: '',
  issuer: '',
}))
