import type { LocalDate } from '@ket-nap/kernel'
import { tellAll, type Role, type Scope } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { UnitKind } from '../units/unit.workflow.ts'
import { reaches } from './reach.events.ts'

/** The whole state of a post in force, or of one that has ended; consumers keep the highest revision. */
export interface PostChanged {
  postId: string
  revision: number
  holderId: string
  holderName: string
  role: Role
  unitId: string
  unitName: string
  unitKind: UnitKind
  from: LocalDate
  /** First day on which it is no longer in force. */
  until: LocalDate | null
  scope: Scope
}

export const POST_CHANGED = { type: 'post.changed', version: 1 } as const

/**
 * Tells of the posts in force that the condition on `p` (posts) selects, where what there is to tell has
 * changed since the last time: dates, holder, the unit's name, or the scope because the tree changed.
 */
export async function tellPosts(
  db: Kysely<Database>,
  condition: RawBuilder<unknown>,
  day: LocalDate,
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    with state as (
      select p.id, jsonb_build_object('holderId', p.holder_id, 'holderName', p.holder_name,
        'role', p.role, 'unitId', p.unit_id, 'unitName', seat.name, 'unitKind', seat.kind,
        'from', p.starts_on, 'until', p.ends_on, 'scope', seat.scope) as told
      from posts p cross join lateral (${reaches({ unitId: sql`p.unit_id`, role: sql`p.role` }, day)}) seat
      where p.state = 'IN_FORCE' and ${condition}
    )
    update posts p set told = state.told, revision = p.revision + (p.told is not null)::int
    from state where p.id = state.id and p.told is distinct from state.told
    returning p.id
  `.execute(db)
  await tellAll(
    db,
    POST_CHANGED,
    postPayloads(sql`p.id = any (${rows.map(({ id }) => id)}::uuid[])`),
  )
}

/** One `PostChanged` for each post told of that the condition on `p` (posts) selects. */
export const postPayloads = (
  condition: RawBuilder<unknown>,
): RawBuilder<{ payload: PostChanged }> => sql`
  select jsonb_build_object('postId', p.id, 'revision', p.revision) || p.told as payload
  from posts p where p.told is not null and ${condition} order by p.id`
