import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { anchorDay, reanchor } from './anchor.commands.ts'
import type { TreeChange } from './reorganisation.workflow.ts'
import { closeTree } from './tree.commands.ts'
import { tellUnits } from './unit.events.ts'

type Follower = (db: Kysely<Database>, change: TreeChange) => Promise<void>

const followers: Follower[] = []

/**
 * Another slice has something that hangs on the tree and moves with it, in the same transaction. Called
 * where the service is put together, so that this slice knows none of them.
 */
export const followTree = (follower: Follower): void => {
  followers.push(follower)
}

interface Settled extends Omit<TreeChange, 'day'> {
  /** Units whose anchors may have changed although they have not. */
  dependents?: readonly string[]
}

/** Ends a change of the tree: dates, anchors, revisions, events, whatever follows. */
export async function settle(
  db: Kysely<Database>,
  { changed, touched, dependents = [] }: Settled,
): Promise<void> {
  await refreshDates(db, changed)
  const day = await anchorDay(db)
  const moved = await reanchor(db, [...changed, ...dependents], day)
  await announce(db, { changed: [...new Set([...changed, ...moved])], touched, day })
  await closeTree(db)
}

/** Counts up and tells the units, and lets the other slices follow. */
export async function announce(db: Kysely<Database>, change: TreeChange): Promise<void> {
  const ids = sql`u.id = any (${change.changed}::uuid[])`
  await sql`update units u set revision = revision + 1 where ${ids}`.execute(db)
  await tellUnits(db, ids)
  await follow(db, change)
}

/** Lets the other slices follow. */
export async function follow(db: Kysely<Database>, change: TreeChange): Promise<void> {
  for (const follower of followers) await follower(db, change)
}

async function refreshDates(db: Kysely<Database>, ids: readonly string[]): Promise<void> {
  await sql`
    update units u set founded_on = whole.founded_on, closed_on = whole.closed_on
    from (
      select unit_id, min(valid_from) as founded_on,
        case when bool_or(valid_until is null) then null else max(valid_until) end as closed_on
      from unit_versions where unit_id = any (${ids}::uuid[]) group by unit_id
    ) whole
    where u.id = whole.unit_id
      and (u.founded_on, u.closed_on) is distinct from (whole.founded_on, whole.closed_on)
  `.execute(db)
}
