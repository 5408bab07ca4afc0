import { listsById } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

export type BadgeRow = Awaited<ReturnType<typeof readBadges>>[number]

export const badgeLoaders = (db: Kysely<Database>) => ({
  badges: listsById(
    ids => readBadges(db, ids),
    row => row.personId,
  ),
})

const readBadges = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('badges')
    .select([
      'person_id as personId',
      'unit_id as unitId',
      'years',
      'round',
      'awarded_on as awardedOn',
      'number',
    ])
    .where('person_id', 'in', [...ids])
    .orderBy('awarded_on')
    .execute()
