import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { AdmissionAction, FaultyDossierInput } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'

/** Steps that name what is wrong with the papers. */
const FAULTY_STEPS = {
  REQUEST_ADDITIONS: graphql(`
    mutation OrganisingRequestAdditions($input: FaultyDossierInput!) {
      requestAdditions(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  RETURN: graphql(`
    mutation OrganisingReturnDossier($input: FaultyDossierInput!) {
      returnDossier(input: $input) {
        ...StepDone_payload
      }
    }
  `),
} satisfies Partial<Record<AdmissionAction, unknown>>

export type FaultyStep = keyof typeof FAULTY_STEPS

export const isFaulty = (action: AdmissionAction): action is FaultyStep => action in FAULTY_STEPS

export function faultyDocumentOf(
  step: FaultyStep,
): TypedDocumentNode<object, { input: FaultyDossierInput }> {
  return FAULTY_STEPS[step]
}
