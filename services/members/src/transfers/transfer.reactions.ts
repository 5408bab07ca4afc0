import { enqueue, type Job } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { policyLoaders } from '../policies/policy.queries.ts'
import { OPEN_STAGES } from './transfer-action.workflow.ts'
import { RENEW_SIGNERS } from './transfer-clock.workflow.ts'
import { waitingOf } from './transfer-step.policy.ts'
import { transferLoaders } from './transfer.queries.ts'

const CHUNK = 200

/**
 * Names who signs next on transfers above which the tree changed: a part of them at a time, and the rest by
 * the next job, after the last one looked at.
 */
export const renewSigners: Job<Database> = async (payload, { db }, today) => {
  const after = payload.uuid('after')
  const { rows } = await sql<{ id: string }>`
    select id from transfers where stage = any(${[...OPEN_STAGES]}::text[]) and id > ${after}
      and waits_at_unit_id is null and (waits_for is not null or due_on is not null)
    order by id limit ${CHUNK}`.execute(db)
  const last = rows.at(-1)
  if (!last) return
  const loaders = transferLoaders(db, policyLoaders(db).policy)
  for (const { id } of rows) {
    const transfer = await loaders.readTransfer(id)
    if (transfer) await store(db, id, waitingOf(await loaders.openTransfer(transfer, today)))
  }
  await enqueue(db, { job: RENEW_SIGNERS, payload: { after: last.id } })
}

const store = (db: Kysely<Database>, id: string, waiting: ReturnType<typeof waitingOf>) =>
  db
    .updateTable('transfers')
    .set({
      waits_for: waiting.waitsFor,
      waits_side: waiting.waitsSide,
      waits_at_unit_id: waiting.waitsAtUnitId,
      waits_for_roles: [...waiting.waitsForRoles],
      clocks_beside: sql`${JSON.stringify(waiting.clocksBeside)}::jsonb`,
    })
    .where('id', '=', id)
    .execute()
