import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { listsById } from '../loading/loading.ts'

export type BelongingRow = Awaited<ReturnType<typeof readBelongings>>[number]

export const belongingLoaders = (db: Kysely<Database>) => ({
  belongings: listsById(
    ids => readBelongings(db, ids),
    row => row.personId,
  ),
})

const readBelongings = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('belongings')
    .select([
      'person_id as personId',
      'unit_id as unitId',
      'from_on as from',
      'until_on as until',
      'reason',
    ])
    .where('person_id', 'in', [...ids])
    .orderBy('from_on')
    .execute()
