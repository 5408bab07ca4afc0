import { byId, isUuid, listsById } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'

export type EnrolmentRow = Awaited<ReturnType<typeof readEnrolments>>[number]

export const enrolmentLoaders = (db: Kysely<Database>) => ({
  enrolment: byId(ids => readEnrolments(db, 'id', ids)),
  /** Within reach, in the order in which they came. */
  enrolments: listsById(
    ids => readEnrolments(db, 'class_id', ids),
    row => row.classId,
  ),
  enrolmentsOfPerson: listsById(
    ids => readEnrolments(db, 'person_id', ids),
    row => row.personId,
  ),
  /** As they stand in the transaction, never from what was read before. */
  currentEnrolments: (classId: string) => readEnrolments(db, 'class_id', [classId]),
  currentShares: (classId: string) =>
    db
      .selectFrom('seat_shares')
      .select(['unit_id as unitId', 'seats', 'taken'])
      .where('class_id', '=', classId)
      .execute(),
  /** The class of an enrolment, before either is locked. */
  classOfEnrolment: async (id: string): Promise<string | undefined> => {
    if (!isUuid(id)) return undefined
    const found = await db
      .selectFrom('enrolments')
      .select('class_id')
      .where('id', '=', id)
      .executeTakeFirst()
    return found?.class_id
  },
})

const readEnrolments = (
  db: Kysely<Database>,
  column: 'id' | 'class_id' | 'person_id',
  ids: readonly string[],
) =>
  db
    .selectFrom('enrolments')
    .select([
      'id',
      'class_id as classId',
      'person_id as personId',
      'stage',
      'sent_from_unit_id as sentFromUnitId',
      'sent_from_base_id as sentFromBaseId',
      'sent_from_above_base_id as sentFromAboveBaseId',
      'share_unit_id as shareUnitId',
      'waiting_number as waitingNumber',
      'enrolled_on as enrolledOn',
    ])
    .where(column, 'in', [...ids])
    .orderBy(sql`waiting_number nulls first`)
    .orderBy('id')
    .execute()
