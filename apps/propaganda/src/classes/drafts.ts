import { defineDraft } from '@ket-nap/app-kit'
import type { ClassForm, CourseKind } from '../gql/graphql.ts'

/** What is typed stays until it was sent. */
export const usePlanDraft = defineDraft(() => ({
  courseKind: null as CourseKind | null,
  code: '',
  form: null as ClassForm | null,
  place: '',
  opensOn: '',
  closesOn: '',
  seats: '',
}))

export const useStepDraft = defineDraft(() => ({
  decisionNumber: '',
  decidedOn: '',
  reason: '',
}))
