import type { LocalDate } from '@ket-nap/kernel'
import type { Context } from '../context.ts'
import type { ExitCause } from '../readmissions/readmission.workflow.ts'
import { takeStepOnce, type StepInput } from './step.commands.ts'

export interface RecordEarlierMembership extends StepInput {
  leftOn: LocalDate
  cause: ExitCause
  recordClearedOn?: LocalDate | null | undefined
  readmissions: number
}

const MOST_READMISSIONS = 9

/** Says when and why an applicant left the Party before; a correction is recorded anew. Source: 294 pt 3.5. */
export const recordEarlierMembership = (context: Context, input: RecordEarlierMembership) =>
  takeStepOnce(context, 'recordEarlierMembership', {
    action: 'RECORD_EARLIER_MEMBERSHIP',
    input,
    facts: async () => ({
      earlier: {
        isLeftLater: input.leftOn > input.on,
        isClearedLater: Boolean(input.recordClearedOn && input.recordClearedOn > input.on),
        isCount: input.readmissions >= 0 && input.readmissions <= MOST_READMISSIONS,
      },
    }),
    alongside: async () => {
      const { admissionId, leftOn, cause, recordClearedOn, readmissions } = input
      await context.db
        .insertInto('earlier_memberships')
        .values({
          admission_id: admissionId,
          left_on: leftOn,
          cause,
          record_cleared_on: recordClearedOn ?? null,
          readmissions,
          recorded_by: context.viewer.holderId,
        })
        .execute()
    },
  })
