import { byId } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { Database } from '../database.ts'

export type PersonRow = Awaited<ReturnType<typeof readPeople>>[number]

export const personLoaders = (db: Kysely<Database>) => ({
  person: byId(ids => readPeople(db, ids)),
})

const readPeople = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('person_copies')
    .select([
      'person_id as id',
      'unit_id as unitId',
      'province_id as provinceId',
      'above_base_id as aboveBaseId',
      'base_id as baseId',
    ])
    .where('person_id', 'in', [...ids])
    .execute()
