import {
  newestStates,
  takeAnchoringTurn,
  type ReceivedEvent,
  type WorkContext,
} from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Database } from '../database.ts'
import { followDossiers } from './proposal.reactions.ts'
import { readLearnerChanged } from './learner.events.ts'

/** Keeps the newest of what each person's way asks for, at the place of the person, which may arrive later. */
export async function copyLearners(
  events: readonly ReceivedEvent[],
  { db }: WorkContext<Database>,
): Promise<void> {
  const newest = newestStates(events, readLearnerChanged, ({ personId }) => personId)
  await takeAnchoringTurn(db)
  // A certificate that is being recorded holds its person: it is seen here, or sees what is written here.
  await sql`
    select from person_copies where person_id = any(${newest.map(({ personId }) => personId)}::uuid[])
    order by person_id for update
  `.execute(db)
  const { rows } = await sql<{ personId: string }>`
    insert into learners (person_id, revision, course_kind, since, due_on, proposed_on, covered_until,
      unit_id, province_id, above_base_id, base_id)
    select told."personId", told.revision, told."courseKind", told.since, told."dueOn",
      told."proposedOn", covered_until(told."personId", told."courseKind"), person.unit_id,
      person.province_id, person.above_base_id, person.base_id
    from jsonb_to_recordset(${JSON.stringify(newest)}::jsonb) as told("personId" uuid,
      revision integer, "courseKind" text, since date, "dueOn" date, "proposedOn" date)
    left join person_copies person on person.person_id = told."personId"
    on conflict (person_id) do update set revision = excluded.revision,
      course_kind = excluded.course_kind, since = excluded.since, due_on = excluded.due_on,
      proposed_on = excluded.proposed_on, covered_until = excluded.covered_until
    where excluded.revision > learners.revision
    returning person_id as "personId"
  `.execute(db)
  await followDossiers(
    db,
    rows.map(({ personId }) => personId),
  )
}
