import { listsById } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

export const departureLoaders = (db: Kysely<Database>) => ({
  departures: listsById(
    ids => readDepartures(db, ids),
    row => row.personId,
  ),
})

const readDepartures = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('departures')
    .select(['person_id as personId', 'unit_id as unitId', 'on_day as on', 'kind'])
    .where('person_id', 'in', [...ids])
    .orderBy('on_day')
    .execute()
