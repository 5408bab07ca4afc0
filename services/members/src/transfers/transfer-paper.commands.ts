import type { LocalDate } from '@ket-nap/kernel'
import type { Context } from '../context.ts'
import type { TransferPaperKind } from './transfer-action.workflow.ts'
import { takeTransferStep, tidy, type TransferStepInput } from './transfer-step.commands.ts'
import { boxesOf } from './transfer.policy.ts'

export interface RecordTransferPaper extends TransferStepInput {
  kind: TransferPaperKind
  /** The day on the paper, where it is not the day on which it was attached. */
  issuedOn?: LocalDate | null | undefined
}

/** Attaches a paper to the introduction paper; the newest of a kind counts. Source: HD38 4.3. */
export const recordTransferPaper = (context: Context, input: RecordTransferPaper) =>
  takeTransferStep(context, 'recordTransferPaper', {
    action: 'RECORD_PAPER',
    input,
    facts: () => ({ isPaperYounger: (input.issuedOn ?? input.on) > input.on }),
    alongside: async ({ id }) => {
      await context.db
        .insertInto('transfer_papers')
        .values({
          transfer_id: id,
          kind: input.kind,
          issued_on: input.issuedOn ?? input.on,
          number: tidy(input.number),
          recorded_by: context.viewer.holderId,
        })
        .execute()
    },
  })

export interface RecordTransferDues extends TransferStepInput {
  /** A day of the last month that is paid. */
  paidUntil: LocalDate
}

/** Records until when dues are paid. Source: HD38 4.2b. */
export const recordTransferDues = (context: Context, input: RecordTransferDues) =>
  takeTransferStep(context, 'recordTransferDues', {
    action: 'RECORD_DUES',
    input,
    kept: { duesPaidUntil: input.paidUntil },
  })

export interface CorrectTransferBox extends TransferStepInput {
  box: number
}

/** Notes that something in a signed box was struck and stamped. Source: HD38 4.3. */
export const correctTransferBox = (context: Context, input: CorrectTransferBox) =>
  takeTransferStep(context, 'correctTransferBox', {
    action: 'CORRECT_BOX',
    input,
    box: input.box,
    facts: opened => {
      const boxes = boxesOf(opened)
      const box = boxes.find(({ number }) => number === input.box)
      return {
        box: {
          isFirst: boxes[0]?.number === input.box,
          isSigned: box !== undefined && box.signedOn !== null,
        },
      }
    },
  })
