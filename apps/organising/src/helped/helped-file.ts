import type { FragmentType } from '../gql/index.ts'
import type { OwnRemarks_RemarkFragmentDoc } from '../gql/graphql.ts'
import type { StepSubject } from '../steps/step-draft.ts'

/** Where a member helps: a dossier, or the file of a recognition. */
export type HelpedFile = { readonly admissionId: string } | { readonly probationId: string }

/** Somebody who is helped, on either way. */
export interface Helped {
  subject: StepSubject
  asOf: string
  actions: readonly { action: string }[]
  helpers: readonly { fromOn: string; untilOn?: string | null | undefined }[]
  remarks: readonly ({ month: string } & FragmentType<typeof OwnRemarks_RemarkFragmentDoc>)[]
}
