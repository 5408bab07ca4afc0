import type { Context } from '../context.ts'
import { takeStepOnce, type StepInput } from './step.commands.ts'

/** Asks the provincial standing board before the decision. Source: HD06 3.7c. */
export const askConsent = (context: Context, input: StepInput) =>
  takeStepOnce(context, 'askConsent', {
    action: 'ASK_CONSENT',
    input,
    alongside: async () => {
      await context.db
        .insertInto('consents')
        .values({ admission_id: input.admissionId, asked_on: input.on })
        .execute()
    },
  })

export interface AnswerConsent extends StepInput {
  given: boolean
}

export const answerConsent = (context: Context, input: AnswerConsent) =>
  takeStepOnce(context, 'answerConsent', {
    action: 'ANSWER_CONSENT',
    input,
    alongside: async () => {
      const { admissionId, on, given, number } = input
      await context.db
        .updateTable('consents')
        .set({ answered_on: on, given, number: number?.trim() || null })
        .where('admission_id', '=', admissionId)
        .where('answered_on', 'is', null)
        .execute()
    },
  })
