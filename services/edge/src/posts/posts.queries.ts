import type { LocalDate } from '@ket-nap/kernel'
import type { Pool } from 'pg'
import type { Scope } from './post.events.ts'

/** A post as it is offered to its holder. */
export interface HeldPost {
  id: string
  role: string
  unitId: string
  unitName: string
  unitKind: string
  from: LocalDate
  until: LocalDate | null
  scope: Scope
}

export interface HolderOfPost extends HeldPost {
  holderId: string
  holderName: string
}

export const POST_COLUMNS = `
  posts.post_id as id, posts.role, posts.unit_id as "unitId", posts.unit_name as "unitName",
  posts.unit_kind as "unitKind", posts.valid_from::text as "from",
  posts.valid_until::text as "until",
  posts.scope`

/** Half-open: a post ends at the beginning of its `until`. `$1` is the day. */
export const HOLDS_TODAY = `
  posts.valid_from <= $1 and (posts.valid_until is null or posts.valid_until > $1)`

/** Held today, or from a later day on. */
export const HELD_OR_COMING = `
  (posts.valid_until is null or posts.valid_until > greatest($1, posts.valid_from))`

/** The posts that somebody holds today, the longest held first. */
export function listHeldPosts(
  database: Pool,
  holderId: string,
  today: LocalDate,
): Promise<HeldPost[]> {
  return listPosts(database, HOLDS_TODAY, [today, holderId])
}

/** The posts that somebody holds today or will hold. */
export function listPostsToCome(
  database: Pool,
  holderId: string,
  today: LocalDate,
): Promise<HeldPost[]> {
  return listPosts(database, HELD_OR_COMING, [today, holderId])
}

async function listPosts(
  database: Pool,
  condition: string,
  [today, holderId]: [LocalDate, string],
): Promise<HeldPost[]> {
  const { rows } = await database.query<HeldPost>(
    `select ${POST_COLUMNS} from posts
     where ${condition} and holder_id = $2
     order by valid_from, post_id`,
    [today, holderId],
  )
  return rows
}

/** Every post that is held today, with its holder. */
export async function listHolders(database: Pool, today: LocalDate): Promise<HolderOfPost[]> {
  const { rows } = await database.query<HolderOfPost>(
    `select ${POST_COLUMNS}, holder_id as "holderId", holder_name as "holderName" from posts
     where ${HOLDS_TODAY}
     order by holder_id, valid_from, post_id`,
    [today],
  )
  return rows
}

/** Whether anybody is or will be administrator. */
export async function hasAdministrator(database: Pool, today: LocalDate): Promise<boolean> {
  const { rowCount } = await database.query(
    `select from posts
     where role = 'ADMINISTRATOR' and (valid_until is null or valid_until > $1) limit 1`,
    [today],
  )
  return rowCount !== 0
}
