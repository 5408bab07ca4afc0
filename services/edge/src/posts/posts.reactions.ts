import { inTransaction } from '@ket-nap/process/database'
import type { Pool, PoolClient } from 'pg'
import { toPostChanged, type PostChanged, type ServiceEvent } from './post.events.ts'

/**
 * Applies a batch: each event once (inbox), all in one transaction. Types that mean nothing to edge
 * are remembered and nothing else.
 */
export async function applyEvents(
  database: Pool,
  producer: string,
  events: readonly ServiceEvent[],
): Promise<void> {
  await inTransaction(database, async connection => {
    for (const event of events) {
      const isNew = await remember(connection, producer, event.id)
      if (isNew && event.type === 'post.changed') {
        await savePost(connection, toPostChanged(event.payload))
      }
    }
  })
}

async function remember(connection: PoolClient, producer: string, id: string): Promise<boolean> {
  const { rowCount } = await connection.query(
    'insert into inbox (producer, event_id) values ($1, $2) on conflict do nothing',
    [producer, id],
  )
  return rowCount === 1
}

/** An older revision that arrives late changes nothing. */
async function savePost(connection: PoolClient, post: PostChanged): Promise<void> {
  await connection.query(
    `insert into posts (post_id, revision, holder_id, holder_name, role, unit_id, unit_name,
                        unit_kind, valid_from, valid_until, scope)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (post_id) do update
     set revision = excluded.revision, holder_id = excluded.holder_id,
         holder_name = excluded.holder_name, role = excluded.role, unit_id = excluded.unit_id,
         unit_name = excluded.unit_name, unit_kind = excluded.unit_kind,
         valid_from = excluded.valid_from, valid_until = excluded.valid_until,
         scope = excluded.scope
     where posts.revision < excluded.revision`,
    [
      post.postId,
      post.revision,
      post.holderId,
      post.holderName,
      post.role,
      post.unitId,
      post.unitName,
      post.unitKind,
      post.from,
      post.until,
      post.scope,
    ],
  )
}

export async function forgetOldEvents(database: Pool, before: Date): Promise<void> {
  await database.query('delete from inbox where received_at < $1', [before])
}
