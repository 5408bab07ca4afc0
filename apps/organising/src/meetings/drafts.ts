import { defineDraft } from '@ket-nap/app-kit'
import type { FormOfVote } from '../gql/graphql.ts'
import { everybody } from './attendance.ts'
import type { LineDraft } from './meeting-lines.ts'

/** What is typed about a meeting of one organ stays until it was recorded. */
export const useMeetingDraft = defineDraft(() => ({
  heldOn: '',
  formOfVote: null as FormOfVote | null,
  present: '',
  exemptPresent: '',
  attendance: everybody(),
  lines: {} as Record<string, LineDraft>,
}))
