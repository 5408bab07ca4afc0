import type { LocalDate } from '@ket-nap/kernel'
import { byId, listsById } from '@ket-nap/subgraph'
import type { Kysely } from 'kysely'
import type { CourseKind } from '../courses/course.workflow.ts'
import type { Database } from '../database.ts'

const COLUMNS = [
  'id',
  'course_kind as courseKind',
  'in_force_from as inForceFrom',
  'source',
  'is_confirmed as isConfirmed',
] as const

export const curriculumLoaders = (db: Kysely<Database>) => ({
  curriculum: byId(ids =>
    db
      .selectFrom('curricula')
      .select([...COLUMNS])
      .where('id', 'in', [...ids])
      .execute(),
  ),
  /** The curriculum of a course in force on a day. Throws for a day before every one. */
  curriculumOn: (kind: CourseKind, day: LocalDate) =>
    db
      .selectFrom('curricula')
      .select([...COLUMNS])
      .where('course_kind', '=', kind)
      .where('in_force_from', '<=', day)
      .orderBy('in_force_from', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  lessons: listsById(
    ids =>
      db
        .selectFrom('curriculum_lessons')
        .select(['curriculum_id as curriculumId', 'number', 'periods'])
        .where('curriculum_id', 'in', [...ids])
        .orderBy('number')
        .execute(),
    row => row.curriculumId,
  ),
})
