import type { LocalDate } from '@ket-nap/kernel'
import { sql } from 'kysely'
import type { Desk } from './desk.commands.ts'
import { takeProbationStepOnce, type ProbationStepInput } from './probation-step.commands.ts'
import type { Probation } from './probation.policy.ts'
import type { ProbationDiscipline } from './recognition-action.workflow.ts'

export interface ExtendProbation extends ProbationStepInput {
  /** The new last day. */
  until: LocalDate
  discipline: ProbationDiscipline
  disciplinedOn: LocalDate
}

/** Extends a probation after discipline, once. Source: HN02 phần 2 II.1.1. */
export const extendProbation = (desk: Desk, input: ExtendProbation) => {
  const { until, discipline, disciplinedOn } = input
  return takeProbationStepOnce(desk, 'extendProbation', {
    action: 'EXTEND',
    input,
    extension: { until, discipline, disciplinedOn },
    facts: ({ probation: { ceremonyOn } }) => ({
      extendedUntil: until,
      isDisciplineOutside: disciplinedOn < ceremonyOn || disciplinedOn > input.on,
    }),
  })
}

/**
 * Makes an official member from the last day of the probation, however late the decision: the membership,
 * where it is counted, and the fact that is counted. Source: 294 pt 4.2.2.
 */
export async function recognise(
  { db }: Desk,
  { personId, endsOn, ceremonyOn }: Probation,
  decision: { on: LocalDate; number: string },
): Promise<void> {
  await sql`
    insert into recognitions (person_id, effective_on, decided_on, decision_number, province_id,
      above_base_id, base_id, unit_id)
    select person_id, ${endsOn}::date, ${decision.on}::date, ${decision.number}, province_id,
      above_base_id, base_id, unit_id
    from members where person_id = ${personId}`.execute(db)
  await sql`
    update members set status = 'OFFICIAL', official_on = ${endsOn}::date, revision = revision + 1
    where person_id = ${personId}`.execute(db)
  await sql`
    update belongings set official_on = ${endsOn}::date
    where person_id = ${personId} and from_on >= ${ceremonyOn}::date`.execute(db)
}
