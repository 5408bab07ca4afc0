import type { LocalDate } from '@ket-nap/kernel'
import { byId, listsById, perKey } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'

export type BelongingRow = Awaited<ReturnType<typeof readBelongings>>[number]

export const belongingLoaders = (db: Kysely<Database>) => ({
  belongings: listsById(
    ids => readBelongings(db, ids),
    row => row.personId,
  ),
  /** Where a member belonged on a day, by the key of the person; null for who was none. */
  belongingOn: perKey((day: LocalDate) => byId(ids => readBelongingsOn(db, ids, day))),
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

const readBelongingsOn = (db: Kysely<Database>, ids: readonly string[], day: LocalDate) =>
  db
    .selectFrom('belongings as fact')
    .select([
      'person_id as id',
      'official_on as officialOn',
      'unit_id',
      'province_id',
      'above_base_id',
      'base_id',
    ])
    .where('person_id', 'in', [...ids])
    .where(holdsOn('fact', day))
    .execute()

/** That a belonging, named `alias`, holds on a day. */
export const holdsOn = (alias: string, day: LocalDate): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${alias}.from_on`)} <= ${day}::date and (${sql.ref(`${alias}.until_on`)} is null
    or ${sql.ref(`${alias}.until_on`)} > ${day}::date))`
