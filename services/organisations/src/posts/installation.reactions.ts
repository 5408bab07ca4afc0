import { normaliseName, sortKey, type LocalDate } from '@ket-nap/kernel'
import { importedId } from '@ket-nap/subgraph'
import { sql } from 'kysely'
import type { Work } from '../context.ts'
import { tellPosts } from './post.events.ts'

export interface Enrolled {
  holderId: string
  holderName: string
}

const ROOT = importedId('unit', 'VN')
const POSTS_LOCK = 7_310_011

export type Enrolment = { postId: string } | { refused: 'HOLDER_NAME' | 'ALREADY_ADMINISTERED' }

/**
 * Grants the first administrator of an installation, at the root, from today on. Refused when there has
 * ever been an administrator.
 */
export async function grantFirstAdministrator(
  { holderId, holderName }: Enrolled,
  { db }: Work,
): Promise<Enrolment> {
  const name = normaliseName(holderName)
  if (!name.ok) return { refused: 'HOLDER_NAME' }
  await sql`select pg_advisory_xact_lock(${POSTS_LOCK})`.execute(db)
  const { rows } = await sql<{ id: string; day: LocalDate }>`
    insert into posts (holder_id, holder_name, holder_sort, role, unit_id, starts_on, state, origin,
      proposed_by_name)
    select ${holderId}, ${name.value}, ${sortKey(name.value)}, 'ADMINISTRATOR', ${ROOT}, anchored_on,
      'IN_FORCE', 'FIRST_ADMINISTRATOR', 'installation'
    from anchor_days
    where not exists (select from posts where role = 'ADMINISTRATOR' and state = 'IN_FORCE')
    returning id, starts_on as day
  `.execute(db)
  const [post] = rows
  if (!post) return { refused: 'ALREADY_ADMINISTERED' }
  await tellPosts(db, sql`p.id = ${post.id}`, post.day)
  return { postId: post.id }
}
