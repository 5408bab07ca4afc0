import type { LocalDate } from '@ket-nap/kernel'
import { byId, listsById } from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import { holdsOn } from '../belongings/belonging.queries.ts'
import type { Database } from '../database.ts'
import { validOn } from '../units/subtree.queries.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import type { StoredGrading } from './grading.entity.ts'
import type { GradedMember, GradingFacts } from './grading.policy.ts'

/** Which members a resolution names, and for which year and day it is judged. */
export interface GradedAsked {
  ids: readonly string[]
  year: number
  day: LocalDate
}

export const gradingLoaders = (db: Kysely<Database>) => ({
  /** Of a person, corrected ones too: the latest year first, of a year the latest first. */
  gradings: listsById(
    ids => readGradings(db, { column: 'person_id', ids }),
    row => row.personId,
  ),
  grading: byId(ids => readGradings(db, { column: 'id', ids })),
  gradedMembers: (asked: GradedAsked) => readMembers(db, asked),
  gradesCounted: (gradingUnitId: string, year: number) => countGrades(db, gradingUnitId, year),
})

const readGradings = (
  db: Kysely<Database>,
  { column, ids }: { column: 'id' | 'person_id'; ids: readonly string[] },
): Promise<StoredGrading[]> =>
  db
    .selectFrom('gradings')
    .select([
      'id',
      'person_id as personId',
      'year',
      'grade',
      'document_number as documentNumber',
      'document_on as documentOn',
      'issuer',
      'grading_unit_id as gradingUnitId',
      'role',
      'post_unit_id as postUnitId',
      'recorded_at as recordedAt',
      'corrects_id as correctsId',
      'reason',
      'unit_id',
      'province_id',
      'above_base_id',
      'base_id',
    ])
    .where(column, 'in', [...ids])
    .orderBy('year', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** A member whom a resolution names, at the unit of the day. */
export type MemberThen = GradedMember & Anchors

async function readMembers(
  db: Kysely<Database>,
  { ids, year, day }: GradedAsked,
): Promise<MemberThen[]> {
  const { rows } = await sql<MemberThen>`
    select member.person_id as id, fact.person_id is not null as belongs,
      coalesce(fact.exempt, false) or exists (select from activity_limits own
        where own.person_id = member.person_id and own.kind = 'EXEMPT'
          and ${validOn('own', day)}) as "isExempt",
      (select grade from standing_gradings own
        where own.person_id = member.person_id and own.year = ${year}::integer) as graded,
      fact.unit_id, fact.province_id, fact.above_base_id, fact.base_id
    from members member
    left join belongings fact on fact.person_id = member.person_id and ${holdsOn('fact', day)}
    where member.person_id = any(${[...ids]}::uuid[])
  `.execute(db)
  return rows
}

async function countGrades(
  db: Kysely<Database>,
  gradingUnitId: string,
  year: number,
): Promise<GradingFacts['counted']> {
  const { rows } = await sql<GradingFacts['counted']>`
    select count(*) filter (where grade = 'OUTSTANDING')::integer as outstanding,
      count(*) filter (where grade = 'GOOD')::integer as good
    from standing_gradings where grading_unit_id = ${gradingUnitId}::uuid and year = ${year}::integer
  `.execute(db)
  return rows[0] ?? { outstanding: 0, good: 0 }
}
