import { defineDraft } from '@ket-nap/app-kit'
import type { ComboOption } from '@ket-nap/ui/combobox'
import type {
  LetterAnswer,
  LetterSubject,
  PaperFaultInput,
  PaperKind,
  SpecialCase,
} from '../gql/graphql.ts'
import { blankStep } from './step-draft.ts'

// What is typed into the forms of one dossier stays until it was sent, however often they are closed.

export const useStepDraft = defineDraft(blankStep)

export const usePaperDraft = defineDraft(() => ({
  ...blankStep(),
  kind: null as PaperKind | null,
  issuer: '',
  issuedOn: '',
  validTo: '',
}))

export const useMemberDraft = defineDraft(() => ({
  ...blankStep(),
  member: null as ComboOption | null,
  togetherSince: '',
}))

export const useRemarkDraft = defineDraft(() => ({
  ...blankStep(),
  month: '',
  strong: '',
  weak: '',
}))

export const useSpecialCasesDraft = defineDraft(() => ({
  ...blankStep(),
  specialCases: null as readonly SpecialCase[] | null,
}))

export const useLetterDraft = defineDraft(() => ({
  ...blankStep(),
  about: null as LetterSubject | null,
  abroad: false,
}))

export const useAnswerDraft = defineDraft(() => ({
  ...blankStep(),
  letterId: null as string | null,
  answer: null as LetterAnswer | null,
}))

export const useFaultsDraft = defineDraft(() => ({
  ...blankStep(),
  faults: [] as readonly PaperFaultInput[],
}))

export const useConsentDraft = defineDraft(() => ({
  ...blankStep(),
  given: null as 'agrees' | 'refuses' | null,
}))
