import { startOfMonth, type LocalDate } from '@ket-nap/kernel'
import type { Desk } from './desk.commands.ts'
import { takeProbationStepOnce, type ProbationStepInput } from './probation-step.commands.ts'

export interface RecordProbationRemark extends ProbationStepInput {
  /** Any day of the month that the remark is about. */
  month: LocalDate
  strong: string
  weak: string
}

/** What the helping member reported to the cell's monthly meeting. Source: HD06 3.10. */
export const recordProbationRemark = (desk: Desk, input: RecordProbationRemark) =>
  takeProbationStepOnce(desk, 'recordProbationRemark', {
    action: 'REMARK',
    input,
    texts: [
      { field: 'strong', text: input.strong, longest: 2000, isRequired: true },
      { field: 'weak', text: input.weak, longest: 2000, isRequired: true },
    ],
    alongside: async () => {
      const { probationId, month, strong, weak } = input
      await desk.db
        .insertInto('probation_remarks')
        .values({
          probation_id: probationId,
          month: startOfMonth(month),
          strong: strong.trim(),
          weak: weak.trim(),
          recorded_by: desk.viewer.holderId,
        })
        .execute()
    },
  })
