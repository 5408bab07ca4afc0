import { defineDraft } from '@ket-nap/app-kit'
import type { CourseKind } from '../gql/graphql.ts'

/** What is typed about one person stays until it was sent, however often the form is closed. */
export const useCertificateDraft = defineDraft(() => ({
  courseKind: null as CourseKind | null,
  number: '',
  issuedOn: '',
  issuer: '',
}))
