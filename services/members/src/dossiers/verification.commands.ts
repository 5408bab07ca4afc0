import type { LocalDate } from '@ket-nap/kernel'
import { within } from '../admissions/clock.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
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
    facts: async ({ policy }) => ({ isDueDayKnown: dueOf(input, policy) !== null }),
    alongside: async ({ policy }) => {
      const { admissionId, about, abroad, on } = input
      const dueOn = dueOf(input, policy)
      if (!dueOn) throw new Error('a letter without a clock was accepted')
      await context.db
        .insertInto('verification_letters')
        .values({
          admission_id: admissionId,
          about,
          abroad,
          received_on: on,
          due_on: dueOn,
          recorded_by: context.viewer.holderId,
        })
        .execute()
    },
  })

const dueOf = ({ on, abroad }: SendLetter, policy: Policy): LocalDate | null =>
  within(on, abroad ? policy.verificationDaysAbroad : policy.verificationDaysHome)

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
