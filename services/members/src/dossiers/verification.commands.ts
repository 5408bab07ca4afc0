import type { LocalDate } from '@ket-nap/kernel'
import { sql } from 'kysely'
import { within } from '../admissions/clock.workflow.ts'
import type { Policy } from '../policies/policy.workflow.ts'
import type { Context } from '../context.ts'
import { takeStepOnce, type StepInput } from './step.commands.ts'
import type {
  Answer,
  LetterSubject,
  Relative,
  WaiverGround,
} from '../verifications/verification.workflow.ts'

export interface NameRelatives extends StepInput {
  relatives: readonly Relative[]
}

/** Says which relatives there are; all of them, at once. */
export const nameRelatives = (context: Context, input: NameRelatives) =>
  takeStepOnce(context, 'nameRelatives', {
    action: 'NAME_RELATIVES',
    input,
    alongside: async () => {
      const named = [...new Set(input.relatives)].toSorted()
      await sql`update admissions set relatives = ${named}::text[]
        where id = ${input.admissionId}`.execute(context.db)
    },
  })

export interface WaiveLetter extends StepInput {
  about: LetterSubject
  ground: WaiverGround
}

/** A ground on which nobody has to be asked about somebody. Source: HD06 3.4c. */
export const waiveLetter = (context: Context, input: WaiveLetter) =>
  takeStepOnce(context, 'waiveLetter', {
    action: 'WAIVE_LETTER',
    input,
    alongside: async () => {
      const { admissionId, about, ground, on } = input
      await context.db
        .insertInto('letter_waivers')
        .values({
          admission_id: admissionId,
          about,
          ground,
          waived_on: on,
          recorded_by: context.viewer.holderId,
        })
        .execute()
    },
  })

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
