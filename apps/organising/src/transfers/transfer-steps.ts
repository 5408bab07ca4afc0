import type { TransferPaperKind } from '../gql/graphql.ts'
import { graphql } from '../gql/index.ts'
import { choice, day, pick } from '../steps/fields.ts'
import type { FieldContext, Step, StepField } from '../steps/step.ts'
import { defineStep } from '../steps/step.ts'
import { destination } from './destination.ts'
import type { TransferStep } from './step-kinds.ts'

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

const PAPER_KINDS = [
  'CARD',
  'SELF_REVIEW',
  'SEALED_FILE',
  'MEMBER_SHEET',
] as const satisfies readonly TransferPaperKind[]

/** What the forms choose from. */
export interface TransferChoices {
  boxes: readonly { number: number; organ: string; signedOn?: string | null | undefined }[]
}

const signedBoxes = ({ file, t }: FieldContext<TransferChoices>) =>
  file.boxes
    .filter(({ signedOn }) => signedOn)
    .map(({ number, organ }) => ({
      value: String(number),
      label: t('organising.transfers.boxOf', {
        number,
        organ: t(`organising.transfers.organ.${organ}`),
      }),
    }))

const boxes = pick('organising.transfers.box', signedBoxes, 'organising.transfers.noBox')

/** A box that was signed, by its number. */
const signedBox: StepField<number, TransferChoices> = {
  ...boxes,
  read: (typed, file) => {
    const number = boxes.read(typed, file)
    return number ? Number(number) : null
  },
}

const NUMBER = { number: 'organising.transfers.numberOf' }

/** Each step is a command of its own, and a form that asks what the command takes. */
export const TRANSFER_STEPS: Record<TransferStep, Step<TransferChoices>> = {
  RECORD_PAPER: defineStep(
    graphql(`
      mutation OrganisingRecordTransferPaper($input: RecordTransferPaperInput!) {
        recordTransferPaper(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {
      kind: choice(PAPER_KINDS, 'organising.step.kind', 'organising.transfers.paper'),
      issuedOn: day('organising.step.issuedOn', { optional: true }),
    },
    NUMBER,
  ),
  RECORD_DUES: defineStep(
    graphql(`
      mutation OrganisingRecordTransferDues($input: RecordTransferDuesInput!) {
        recordTransferDues(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    { paidUntil: day('organising.transfers.duesUntil') },
    NUMBER,
  ),
  SIGN_OUT: defineStep(
    graphql(`
      mutation OrganisingSignTransferOut($input: TransferStepInput!) {
        signTransferOut(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    NUMBER,
  ),
  SEND: defineStep(
    graphql(`
      mutation OrganisingSendTransfer($input: TransferStepInput!) {
        sendTransfer(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    NUMBER,
  ),
  SIGN_IN: defineStep(
    graphql(`
      mutation OrganisingSignTransferIn($input: TransferStepInput!) {
        signTransferIn(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    NUMBER,
  ),
  ACCEPT: defineStep(
    graphql(`
      mutation OrganisingAcceptTransfer($input: TransferStepInput!) {
        acceptTransfer(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    { ...NUMBER, told: 'organising.transfers.told.ACCEPT' },
  ),
  RECEIVE_GUEST: defineStep(
    graphql(`
      mutation OrganisingReceiveGuest($input: TransferStepInput!) {
        receiveGuest(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    { ...NUMBER, told: 'organising.transfers.told.RECEIVE_GUEST' },
  ),
  REJECT: defineStep(
    graphql(`
      mutation OrganisingRejectTransfer($input: TransferStepInput!) {
        rejectTransfer(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    { ...NUMBER, explained: true },
  ),
  RESEND: defineStep(
    graphql(`
      mutation OrganisingResendTransfer($input: TransferStepInput!) {
        resendTransfer(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    { ...NUMBER, explained: true },
  ),
  REPORT_WRONG_ADDRESS: defineStep(
    graphql(`
      mutation OrganisingReportWrongAddress($input: TransferStepInput!) {
        reportWrongAddress(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    { ...NUMBER, explained: true },
  ),
  FORWARD: defineStep(
    graphql(`
      mutation OrganisingForwardTransfer($input: ForwardTransferInput!) {
        forwardTransfer(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    { toUnitId: destination },
    { ...NUMBER, numbered: true },
  ),
  CORRECT_BOX: defineStep(
    graphql(`
      mutation OrganisingCorrectTransferBox($input: CorrectTransferBoxInput!) {
        correctTransferBox(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    { box: signedBox },
    { ...NUMBER, explained: true },
  ),
  RENEW_PAPER: defineStep(
    graphql(`
      mutation OrganisingRenewTransferPaper($input: TransferStepInput!) {
        renewTransferPaper(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    { ...NUMBER, numbered: true, explained: true },
  ),
  WITHDRAW: defineStep(
    graphql(`
      mutation OrganisingWithdrawTransfer($input: TransferStepInput!) {
        withdrawTransfer(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    { ...NUMBER, explained: true },
  ),
  CHECK_SLIP: defineStep(
    graphql(`
      mutation OrganisingCheckTransferSlip($input: TransferStepInput!) {
        checkTransferSlip(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    NUMBER,
  ),
  REPORT_LOST: defineStep(
    graphql(`
      mutation OrganisingReportTransferLost($input: TransferStepInput!) {
        reportTransferLost(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    { ...NUMBER, explained: true },
  ),
  EXTEND_STAY: defineStep(
    graphql(`
      mutation OrganisingExtendStay($input: ExtendStayInput!) {
        extendStay(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    { untilOn: day('organising.transfers.untilOn') },
    { ...NUMBER, numbered: true },
  ),
  SIGN_BACK: defineStep(
    graphql(`
      mutation OrganisingSignTransferBack($input: TransferStepInput!) {
        signTransferBack(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    NUMBER,
  ),
  END_STAY: defineStep(
    graphql(`
      mutation OrganisingEndStay($input: TransferStepInput!) {
        endStay(input: $input) {
          ...TransferDone_payload
        }
      }
    `),
    {},
    NUMBER,
  ),
}
