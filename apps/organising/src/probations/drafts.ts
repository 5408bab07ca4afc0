import { defineDraft } from '@ket-nap/app-kit'
import type { ProbationDiscipline } from '../gql/graphql.ts'
import { blankStep } from '../steps/step-draft.ts'

export const useExtensionDraft = defineDraft(() => ({
  ...blankStep(),
  until: '',
  discipline: null as ProbationDiscipline | null,
  disciplinedOn: '',
}))
