import { startOfMonth, type LocalDate } from '@ket-nap/kernel'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { takeStepOnce, type StepInput } from './step.commands.ts'

export interface AssignHelper extends StepInput {
  /** The official member who helps from now on; who helped before stops. */
  personId: string
}

/** Assigns or changes the helping member. Source: 294 pt 3.2. */
export const assignHelper = (context: Context, input: AssignHelper) =>
  takeStepOnce(context, 'assignHelper', {
    action: 'CHANGE_HELPER',
    input,
    facts: async () => ({
      isHelperOfficial: await context.loaders.isOfficialMember(input.personId),
    }),
    alongside: async () => {
      const { admissionId, on } = input
      await sql`update helping_members set until_on = greatest(from_on, ${on}::date)
        where admission_id = ${admissionId} and until_on is null`.execute(context.db)
      await insertHelper(context, { ...input, from: on })
    },
  })

interface NewHelper {
  admissionId: string
  personId: string
  from: LocalDate
  number?: string | null | undefined
}

export async function insertHelper(
  { db }: Context,
  { admissionId, personId, from, number }: NewHelper,
): Promise<void> {
  await db
    .insertInto('helping_members')
    .values({
      admission_id: admissionId,
      person_id: personId,
      from_on: from,
      number: number?.trim() || null,
    })
    .execute()
}

export interface RecordRemark extends StepInput {
  /** Any day of the month that the remark is about. */
  month: LocalDate
  strong: string
  weak: string
}

/** What the helping member reported to the cell's monthly meeting. */
export const recordRemark = (context: Context, input: RecordRemark) =>
  takeStepOnce(context, 'recordRemark', {
    action: 'REMARK',
    input,
    texts: [
      { field: 'strong', text: input.strong, longest: 2000, isRequired: true },
      { field: 'weak', text: input.weak, longest: 2000, isRequired: true },
    ],
    alongside: async () => {
      const { admissionId, month, strong, weak } = input
      await context.db
        .insertInto('remarks')
        .values({
          admission_id: admissionId,
          month: startOfMonth(month),
          strong: strong.trim(),
          weak: weak.trim(),
          recorded_by: context.viewer.holderId,
        })
        .execute()
    },
  })
