import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { UNDER_WAY } from '../proposals/training-proposal.workflow.ts'

/**
 * Follows the step of the dossier: whom the cell proposed there is proposed here, and whose step is gone no
 * longer. Somebody who has a place in a class already is proposed to nobody.
 */
export async function followDossiers(
  db: Kysely<Database>,
  personIds: readonly string[],
): Promise<void> {
  await withdrawGone(db, [...personIds])
  await proposeNew(db, [...personIds])
}

async function withdrawGone(db: Kysely<Database>, ids: readonly string[]): Promise<void> {
  await sql`
    with gone as (
      update training_proposals proposal set stage = 'WITHDRAWN'
      from learners learner
      where learner.person_id = proposal.person_id and learner.person_id = any(${ids}::uuid[])
        and proposal.origin = 'DOSSIER' and proposal.stage = any(${[...UNDER_WAY]}::text[])
        and (learner.course_kind, learner.proposed_on)
          is distinct from (proposal.course_kind, proposal.proposed_on)
      returning proposal.id
    )
    insert into training_proposal_moves (proposal_id, action, to_stage)
    select id, 'WITHDRAW', 'WITHDRAWN' from gone
  `.execute(db)
}

async function proposeNew(db: Kysely<Database>, ids: readonly string[]): Promise<void> {
  await sql`
    with come as (
      insert into training_proposals (person_id, course_kind, origin, proposed_on, unit_id,
        province_id, above_base_id, base_id)
      select learner.person_id, learner.course_kind, 'DOSSIER', learner.proposed_on, learner.unit_id,
        learner.province_id, learner.above_base_id, learner.base_id
      from learners learner
      where learner.person_id = any(${ids}::uuid[]) and learner.proposed_on is not null
        and not exists (select from training_proposals before
          where before.person_id = learner.person_id
            and before.course_kind = learner.course_kind
            and (before.stage = any(${[...UNDER_WAY]}::text[])
              or before.proposed_on = learner.proposed_on))
        and not exists (select from enrolments held join training_classes attended
          on attended.id = held.class_id and attended.course_kind = learner.course_kind
            and attended.stage in ('OPEN', 'RUNNING')
          where held.person_id = learner.person_id and held.stage in ('CONFIRMED', 'WAITING'))
      returning id
    )
    insert into training_proposal_moves (proposal_id, action, to_stage)
    select id, 'PROPOSE', 'PROPOSED' from come
  `.execute(db)
}
