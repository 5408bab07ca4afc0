import { isUuid } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

/** Whether somebody is an official member today, as far as the viewer reaches. */
export async function isOfficialMember(db: Kysely<Database>, personId: string): Promise<boolean> {
  if (!isUuid(personId)) return false
  const found = await db
    .selectFrom('members')
    .select('person_id')
    .where('person_id', '=', personId)
    .where('status', '=', 'OFFICIAL')
    .executeTakeFirst()
  return found !== undefined
}
