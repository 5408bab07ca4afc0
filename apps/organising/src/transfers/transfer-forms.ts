import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import type { DocumentNode } from 'graphql'
import type { TransferAction, TransferStepInput } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'

/** What every step answers: the transfer anew, or what stands in the way. */
graphql(`
  fragment TransferDone_payload on TransferPayload {
    file {
      transfer {
        id
        version
      }
    }
    objections {
      ...FormObjection_objection
    }
  }
`)

/** Each step is a command of its own. */
const DOCUMENTS = {
  RECORD_PAPER: graphql(`
    mutation OrganisingRecordTransferPaper($input: RecordTransferPaperInput!) {
      recordTransferPaper(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  RECORD_DUES: graphql(`
    mutation OrganisingRecordTransferDues($input: RecordTransferDuesInput!) {
      recordTransferDues(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  SIGN_OUT: graphql(`
    mutation OrganisingSignTransferOut($input: TransferStepInput!) {
      signTransferOut(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  SEND: graphql(`
    mutation OrganisingSendTransfer($input: TransferStepInput!) {
      sendTransfer(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  SIGN_IN: graphql(`
    mutation OrganisingSignTransferIn($input: TransferStepInput!) {
      signTransferIn(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  ACCEPT: graphql(`
    mutation OrganisingAcceptTransfer($input: TransferStepInput!) {
      acceptTransfer(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  RECEIVE_GUEST: graphql(`
    mutation OrganisingReceiveGuest($input: TransferStepInput!) {
      receiveGuest(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  REJECT: graphql(`
    mutation OrganisingRejectTransfer($input: TransferStepInput!) {
      rejectTransfer(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  RESEND: graphql(`
    mutation OrganisingResendTransfer($input: TransferStepInput!) {
      resendTransfer(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  REPORT_WRONG_ADDRESS: graphql(`
    mutation OrganisingReportWrongAddress($input: TransferStepInput!) {
      reportWrongAddress(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  FORWARD: graphql(`
    mutation OrganisingForwardTransfer($input: ForwardTransferInput!) {
      forwardTransfer(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  CORRECT_BOX: graphql(`
    mutation OrganisingCorrectTransferBox($input: CorrectTransferBoxInput!) {
      correctTransferBox(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  RENEW_PAPER: graphql(`
    mutation OrganisingRenewTransferPaper($input: TransferStepInput!) {
      renewTransferPaper(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  WITHDRAW: graphql(`
    mutation OrganisingWithdrawTransfer($input: TransferStepInput!) {
      withdrawTransfer(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  REPORT_LOST: graphql(`
    mutation OrganisingReportTransferLost($input: TransferStepInput!) {
      reportTransferLost(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  EXTEND_STAY: graphql(`
    mutation OrganisingExtendStay($input: ExtendStayInput!) {
      extendStay(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  SIGN_BACK: graphql(`
    mutation OrganisingSignTransferBack($input: TransferStepInput!) {
      signTransferBack(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
  END_STAY: graphql(`
    mutation OrganisingEndStay($input: TransferStepInput!) {
      endStay(input: $input) {
        ...TransferDone_payload
      }
    }
  `),
} satisfies Partial<Record<TransferAction, unknown>>

export type TransferStep = keyof typeof DOCUMENTS

export const isTransferStep = (action: TransferAction): action is TransferStep =>
  action in DOCUMENTS

/** What every input has; the rest differs by action, and the server checks it. */
type StepInput = TransferStepInput & Readonly<Record<string, unknown>>

export function documentOf(step: TransferStep): TypedDocumentNode<object, { input: StepInput }> {
  const document: DocumentNode = DOCUMENTS[step]
  return document
}

const BACKWARD: readonly TransferAction[] = [
  'REJECT',
  'REPORT_WRONG_ADDRESS',
  'RENEW_PAPER',
  'WITHDRAW',
  'REPORT_LOST',
]
/** Whether a step answers to something that went wrong. */
export const isBackward = (action: TransferAction): boolean => BACKWARD.includes(action)

const NUMBERED: readonly TransferAction[] = ['FORWARD', 'RENEW_PAPER', 'EXTEND_STAY']
/** Whether the form calls the number required; whether it is, the server decides. */
export const isNumbered = (action: TransferAction): boolean => NUMBERED.includes(action)

const EXPLAINED: readonly TransferAction[] = [...BACKWARD, 'RESEND', 'CORRECT_BOX']
export const isExplained = (action: TransferAction): boolean => EXPLAINED.includes(action)
