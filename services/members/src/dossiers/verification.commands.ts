import { addWorkingDays, VIETNAMESE_WORKING_CALENDAR } from '@ket-nap/kernel'
import type { Context } from '../context.ts'
import { takeStepOnce, type StepInput } from './step.commands.ts'
import type { Answer, LetterSubject } from '../verifications/verification.workflow.ts'

export interface SendLetter extends StepInput {
  about: LetterSubject
  abroad: boolean
}

/** A letter that asks another organisation; its clock runs from the day it was received there. */
export const sendLetter = (context: Context, input: SendLetter) =>
  takeStepOnce(context, 'sendLetter', {
    action: 'SEND_LETTER',
    input,
    alongside: async ({ policy }) => {
      const { admissionId, about, abroad, on } = input
      const days = abroad ? policy.verificationDaysAbroad : policy.verificationDaysHome
      await context.db
        .insertInto('verification_letters')
        .values({
          admission_id: admissionId,
          about,
          abroad,
          received_on: on,
          due_on: addWorkingDays(VIETNAMESE_WORKING_CALENDAR, on, days),
          recorded_by: context.viewer.holderId,
        })
        .execute()
    },
  })

export interface RecordAnswer extends StepInput {
  letterId: string
  answer: Answer
}

export const recordAnswer = (context: Context, input: RecordAnswer) =>
  takeStepOnce(context, 'recordAnswer', {
    action: 'RECORD_ANSWER',
    input,
    facts: async ({ dossier }) => ({
      isLetterKnown: dossier.letters.some(
        ({ id, answer, receivedOn }) =>
          id === input.letterId && answer === null && receivedOn <= input.on,
      ),
    }),
    alongside: async () => {
      await context.db
        .updateTable('verification_letters')
        .set({ answered_on: input.on, answer: input.answer })
        .where('id', '=', input.letterId)
        .execute()
    },
  })
