import type { LocalDate } from '@ket-nap/kernel'
import type { Pool } from 'pg'
import { HELD_OR_COMING, HOLDS_TODAY } from '../posts/posts.queries.ts'

/** For whom a link is. The first administrator's name is not known yet. */
export interface OpenEnrolment {
  holderId: string
  holderName: string | null
  /** He has an account; the link sets a new password. */
  renews: boolean
}

/**
 * What a link opens, or null when it is unknown, used, replaced or expired; an invitation also when
 * the holder has no post any more, or whoever gave it is no administrator, or when it was given to
 * open an account and the holder has one by now.
 */
export async function findOpenEnrolment(
  database: Pool,
  tokenHash: Buffer,
  { now, today }: { now: Date; today: LocalDate },
): Promise<OpenEnrolment | null> {
  const { rows } = await database.query<OpenEnrolment>(
    `select link.holder_id as "holderId", held.holder_name as "holderName", link.renews
     from enrolments link
     left join lateral (
       select holder_name from posts
       where holder_id = link.holder_id and ${HELD_OR_COMING}
       order by valid_from, post_id limit 1
     ) held on true
     where link.token_hash = $2 and link.expires_at > $3 and link.completed_at is null
       and (link.invited_by is null or (
         held.holder_name is not null
         and exists (select from posts where holder_id = link.invited_by
           and role = 'ADMINISTRATOR' and ${HOLDS_TODAY})
         and (link.renews or (
           not exists (select from accounts where holder_id = link.holder_id)
           and not exists (select from enrolments done
             where done.holder_id = link.holder_id and done.completed_at is not null)))))`,
    [today, tokenHash, now],
  )
  return rows[0] ?? null
}
