import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { AdmissionAction, StepInput } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'

/** What every step answers: the unit too, so that the counts of its board are asked for anew. */
graphql(`
  fragment StepDone_payload on DossierPayload {
    dossier {
      admission {
        id
        version
        unit {
          id
        }
      }
    }
    objections {
      ...FormObjection_objection
    }
  }
`)

/** Steps that say nothing but their day, number and reason: each is a command of its own. */
const PLAIN_STEPS = {
  PROPOSE_FOR_CLASS: graphql(`
    mutation OrganisingProposeForClass($input: StepInput!) {
      proposeForClass(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  ACCEPT_CERTIFICATE: graphql(`
    mutation OrganisingAcceptCertificate($input: StepInput!) {
      acceptCertificate(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  PERMIT_DOSSIER: graphql(`
    mutation OrganisingPermitDossier($input: StepInput!) {
      permitDossier(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  OPEN_DOSSIER: graphql(`
    mutation OrganisingOpenDossier($input: StepInput!) {
      openDossier(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  START_VERIFICATION: graphql(`
    mutation OrganisingStartVerification($input: StepInput!) {
      startVerification(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  CERTIFY_CV: graphql(`
    mutation OrganisingCertifyCv($input: StepInput!) {
      certifyCv(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  APPRAISE_IN_SECTION: graphql(`
    mutation OrganisingAppraiseInSection($input: StepInput!) {
      appraiseInSection(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  TAKE_UP: graphql(`
    mutation OrganisingTakeUpDossier($input: StepInput!) {
      takeUpDossier(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  ASK_CONSENT: graphql(`
    mutation OrganisingAskConsent($input: StepInput!) {
      askConsent(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  CONSENT_TO_LATE_CEREMONY: graphql(`
    mutation OrganisingConsentToLateCeremony($input: StepInput!) {
      consentToLateCeremony(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  HOLD_CEREMONY: graphql(`
    mutation OrganisingHoldCeremony($input: StepInput!) {
      holdCeremony(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  TAKE_OFF_LIST: graphql(`
    mutation OrganisingTakeOffList($input: StepInput!) {
      takeOffList(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  WITHDRAW: graphql(`
    mutation OrganisingRecordWithdrawal($input: StepInput!) {
      recordWithdrawal(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  REDO_DOSSIER: graphql(`
    mutation OrganisingRedoDossier($input: StepInput!) {
      redoDossier(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  LEARN_AGAIN: graphql(`
    mutation OrganisingLearnAgain($input: StepInput!) {
      learnAgain(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  MOVE_AWAY: graphql(`
    mutation OrganisingRecordMoveAway($input: StepInput!) {
      recordMoveAway(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  CANCEL_DECISION: graphql(`
    mutation OrganisingCancelDecision($input: StepInput!) {
      cancelDecision(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  REDO_CELL_VOTE: graphql(`
    mutation OrganisingRedoCellVote($input: StepInput!) {
      redoCellVote(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  REDO_BASE_VOTE: graphql(`
    mutation OrganisingRedoBaseVote($input: StepInput!) {
      redoBaseVote(input: $input) {
        ...StepDone_payload
      }
    }
  `),
  REDO_DECISION: graphql(`
    mutation OrganisingRedoDecision($input: StepInput!) {
      redoDecision(input: $input) {
        ...StepDone_payload
      }
    }
  `),
} satisfies Partial<Record<AdmissionAction, unknown>>

export type PlainStep = keyof typeof PLAIN_STEPS

export const isPlain = (action: AdmissionAction): action is PlainStep => action in PLAIN_STEPS

export function documentOf(step: PlainStep): TypedDocumentNode<object, { input: StepInput }> {
  return PLAIN_STEPS[step]
}
