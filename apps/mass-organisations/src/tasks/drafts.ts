import { defineDraft } from '@ket-nap/app-kit'
import type { NomineeTaskKind } from '../gql/graphql.ts'

export const useTaskDraft = defineDraft(() => ({
  kind: 'TASK' as NomineeTaskKind | null,
  content: '',
  begunOn: '',
  endedOn: '',
  result: '',
}))

export const useResultDraft = defineDraft(() => ({ endedOn: '', result: '' }))
