import type { LocalDate } from '@ket-nap/kernel'
import { listsById } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'

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

/** That a belonging, named `alias`, holds on a day. */
export const holdsOn = (alias: string, day: LocalDate): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${alias}.from_on`)} <= ${day}::date and (${sql.ref(`${alias}.until_on`)} is null
    or ${sql.ref(`${alias}.until_on`)} > ${day}::date))`
