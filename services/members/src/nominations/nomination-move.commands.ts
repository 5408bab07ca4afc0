import type { LocalDate } from '@ket-nap/kernel'
import type { Viewer } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type {
  NominationAction,
  NominationActor,
  NominationStage,
} from './nomination-action.workflow.ts'

export interface AppendedMove {
  action: NominationAction
  fromStage: NominationStage
  toStage: NominationStage
  on: LocalDate
  note: string | null
  actor: NominationActor
}

/** Appends one step to the history of each; a place is taken once, so that two cannot stand on one. */
export async function appendNominationMoves(
  { db, viewer: { holderId, post } }: { db: Kysely<Database>; viewer: Viewer },
  ids: readonly string[],
  { action, fromStage, toStage, on, note, actor }: AppendedMove,
): Promise<void> {
  await sql`
    insert into nomination_moves (nomination_id, place, action, from_stage, to_stage, on_day, note,
      actor, holder_id, post_id, role, post_unit_id)
    select asked.id, 1 + (select count(*) from nomination_moves m where m.nomination_id = asked.id),
      ${action}, ${fromStage}, ${toStage}, ${on}::date, ${note}, ${actor}, ${holderId}::uuid,
      ${post.id}::uuid, ${post.role}, ${post.unitId}::uuid
    from unnest(${[...ids]}::uuid[]) as asked(id)`.execute(db)
}
