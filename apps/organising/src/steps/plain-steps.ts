import type { AdmissionAction } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'
import type { Step } from './step.ts'
import { defineStep } from './step.ts'

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

/** Steps that say nothing but their day, number and reason. */
export const PLAIN_STEPS = {
  ASK_TO_RECONSIDER: defineStep(
    graphql(`
      mutation OrganisingAskToReconsider($input: StepInput!) {
        askToReconsider(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
    { numbered: true, explained: true },
  ),
  RECORD_RECONSIDERED: defineStep(
    graphql(`
      mutation OrganisingRecordReconsidered($input: StepInput!) {
        recordReconsidered(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
    { numbered: true },
  ),
  PROPOSE_FOR_CLASS: defineStep(
    graphql(`
      mutation OrganisingProposeForClass($input: StepInput!) {
        proposeForClass(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  ACCEPT_CERTIFICATE: defineStep(
    graphql(`
      mutation OrganisingAcceptCertificate($input: StepInput!) {
        acceptCertificate(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  PERMIT_DOSSIER: defineStep(
    graphql(`
      mutation OrganisingPermitDossier($input: StepInput!) {
        permitDossier(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  OPEN_DOSSIER: defineStep(
    graphql(`
      mutation OrganisingOpenDossier($input: StepInput!) {
        openDossier(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  START_VERIFICATION: defineStep(
    graphql(`
      mutation OrganisingStartVerification($input: StepInput!) {
        startVerification(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  CERTIFY_CV: defineStep(
    graphql(`
      mutation OrganisingCertifyCv($input: StepInput!) {
        certifyCv(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  APPRAISE_IN_SECTION: defineStep(
    graphql(`
      mutation OrganisingAppraiseInSection($input: StepInput!) {
        appraiseInSection(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  TAKE_UP: defineStep(
    graphql(`
      mutation OrganisingTakeUpDossier($input: StepInput!) {
        takeUpDossier(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  ASK_CONSENT: defineStep(
    graphql(`
      mutation OrganisingAskConsent($input: StepInput!) {
        askConsent(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  CONSENT_TO_LATE_CEREMONY: defineStep(
    graphql(`
      mutation OrganisingConsentToLateCeremony($input: StepInput!) {
        consentToLateCeremony(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
    { numbered: true },
  ),
  HOLD_CEREMONY: defineStep(
    graphql(`
      mutation OrganisingHoldCeremony($input: StepInput!) {
        holdCeremony(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  TAKE_OFF_LIST: defineStep(
    graphql(`
      mutation OrganisingTakeOffList($input: StepInput!) {
        takeOffList(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
    { explained: true },
  ),
  WITHDRAW: defineStep(
    graphql(`
      mutation OrganisingRecordWithdrawal($input: StepInput!) {
        recordWithdrawal(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  REDO_DOSSIER: defineStep(
    graphql(`
      mutation OrganisingRedoDossier($input: StepInput!) {
        redoDossier(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  LEARN_AGAIN: defineStep(
    graphql(`
      mutation OrganisingLearnAgain($input: StepInput!) {
        learnAgain(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
  ),
  MOVE_AWAY: defineStep(
    graphql(`
      mutation OrganisingRecordMoveAway($input: StepInput!) {
        recordMoveAway(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
    { explained: true },
  ),
  CANCEL_DECISION: defineStep(
    graphql(`
      mutation OrganisingCancelDecision($input: StepInput!) {
        cancelDecision(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
    { explained: true, numbered: true },
  ),
  REDO_CELL_VOTE: defineStep(
    graphql(`
      mutation OrganisingRedoCellVote($input: StepInput!) {
        redoCellVote(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
    { explained: true },
  ),
  REDO_BASE_VOTE: defineStep(
    graphql(`
      mutation OrganisingRedoBaseVote($input: StepInput!) {
        redoBaseVote(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
    { explained: true },
  ),
  REDO_DECISION: defineStep(
    graphql(`
      mutation OrganisingRedoDecision($input: StepInput!) {
        redoDecision(input: $input) {
          ...StepDone_payload
        }
      }
    `),
    {},
    { explained: true },
  ),
} satisfies Partial<Record<AdmissionAction, Step>>
