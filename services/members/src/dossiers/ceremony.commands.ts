import { sql } from 'kysely'
import type { Context } from '../context.ts'
import { takeStepOnce, type StepInput } from './step.commands.ts'
import type { Dossier } from './dossier.policy.ts'
import { TRAIT_COLUMNS } from '../people/traits.entity.ts'

/** The ceremony makes a probationary member of the cell. Source: 294 pt 4.1, 4.5; HD06 3.8, 4.2. */
export const holdCeremony = (context: Context, input: StepInput) =>
  takeStepOnce(context, 'holdCeremony', {
    action: 'HOLD_CEREMONY',
    input,
    alongside: ({ dossier }) => beginMembership(context, dossier, input),
  })

/** A cancelled decision ends the membership that began by it. Source: 294 pt 4.4.1. */
export const cancelDecision = (context: Context, input: StepInput) =>
  takeStepOnce(context, 'cancelDecision', {
    action: 'CANCEL_DECISION',
    input,
    alongside: async ({ dossier: { stage, personId } }) => {
      if (stage !== 'CEREMONY_HELD') return
      await context.loaders.endMembership({ personId, on: input.on, kind: 'REMOVED' })
    },
  })

async function beginMembership(
  { db, loaders }: Context,
  { id, personId }: Dossier,
  { on }: StepInput,
): Promise<void> {
  const traits = sql.join(TRAIT_COLUMNS.map(name => sql.ref(`person.${name}`)))
  // Who is admitted is counted as he or she is on the day, not as on the day of the list.
  await sql`
    update admissions set (${sql.join(TRAIT_COLUMNS.map(name => sql.ref(name)))}) = (
      select ${traits} from people person where person.id = ${personId})
    where id = ${id}
  `.execute(db)
  await sql`
    insert into members (person_id, status, decided_on, decision_number, ceremony_on, exempt,
      province_id, above_base_id, base_id, unit_id)
    select person_id, 'PROBATIONARY', decided_on, decision_number, ${on}::date, false,
      province_id, above_base_id, base_id, unit_id
    from admissions where id = ${id}
    on conflict (person_id) do update set status = excluded.status,
      ceremony_on = excluded.ceremony_on, left_on = null, revision = members.revision + 1
  `.execute(db)
  await sql`
    insert into belongings (person_id, from_on, reason, exempt,
      ${sql.join(TRAIT_COLUMNS.map(name => sql.ref(name)))},
      province_id, above_base_id, base_id, unit_id)
    select person.id, ${on}::date, 'ADMITTED', false, ${traits},
      person.province_id, person.above_base_id, person.base_id, person.unit_id
    from people person where person.id = ${personId}
  `.execute(db)
  await loaders.recountPartyAge(personId)
  await loaders.beginProbation({ personId, admissionId: id, on })
}
