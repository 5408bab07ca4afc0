import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import type { Desk } from './desk.commands.ts'
import { clockOf } from './probation-facts.policy.ts'
import type { OpenedProbation } from './probation.policy.ts'
import { besideStage, waitingOf } from './probation-waiting.policy.ts'

/** The clocks as the stored state has them, and who is next: the step itself may have changed both. */
export async function renewTerms({ db, loaders }: Desk, opened: OpenedProbation): Promise<void> {
  const probation = await loaders.readProbation(opened.probation.id)
  if (!probation) throw new Error('the probation that was moved is out of reach')
  await storeTerms(db, [{ ...opened, probation }])
}

type Timed = Pick<OpenedProbation, 'probation' | 'route' | 'policy'>

/** Stores clocks and who is next of probations as they were read. */
export async function storeTerms(db: Kysely<Database>, timed: readonly Timed[]): Promise<void> {
  const terms = timed.map(each => ({
    id: each.probation.id,
    ...clockOf(each.probation, each.policy),
    ...waitingOf(each),
    beside: besideStage(each),
  }))
  await sql`
    update probations set due_on = new."dueOn", due_timer = new.timer, waits_for = new."waitsFor",
      waits_at_unit_id = new."waitsAtUnitId", waits_for_roles = new."waitsForRoles",
      clocks_beside = new.beside
    from jsonb_to_recordset(${JSON.stringify(terms)}::jsonb) as new(id uuid, "dueOn" date, timer text,
      "waitsFor" text, "waitsAtUnitId" uuid, "waitsForRoles" text[], beside jsonb)
    where probations.id = new.id`.execute(db)
}
