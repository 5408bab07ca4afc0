import { isLocalDate, type LocalDate } from '@ket-nap/kernel'
import {
  badValue,
  COUNT_CAP,
  isUuid,
  readPage,
  toPage,
  type Page,
  type PageRequest,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { Anchors } from '../units/anchor.workflow.ts'
import type { OpinionAnswer, OpinionFile } from './opinion.workflow.ts'

/** What a body is asked of somebody, and all that it learns of him or her. */
export interface OpinionRequestRow {
  id: string
  about: OpinionFile
  fullName: string
  birthYear: number
  unitName: string
  askedOn: LocalDate
  dueOn: LocalDate | null
  answeredOn: LocalDate | null
  answerNumber: string | null
  answer: OpinionAnswer | null
  text: string | null
  /** For the access log. */
  personId: string
  place: Anchors
}

const ROW = sql`o.id, case when o.admission_id is null then 'RECOGNITION' else 'ADMISSION' end as about,
  r.full_name as "fullName", r.birth_year as "birthYear", r.unit_name as "unitName",
  o.asked_on as "askedOn", o.due_on as "dueOn", o.answered_on as "answeredOn",
  o.answer_number as "answerNumber", o.answer, o.answer_text as text, r.person_id as "personId",
  jsonb_build_object('unit_id', r.unit_id, 'province_id', r.province_id,
    'above_base_id', r.above_base_id, 'base_id', r.base_id) as place`
const FROM = sql`opinions o join opinion_requests() r on r.opinion_id = o.id`

/** The function answers for the own body alone; the query says the same once more. */
const ownBody = ({ post }: Viewer): RawBuilder<unknown> =>
  sql`o.asked_unit_id = ${post.unitId}::uuid and o.kind = 'ORGANISATION'`

export const opinionRequestLoaders = (db: Kysely<Database>, viewer: Viewer) => ({
  readOpinionRequest: (id: string) => readRequest(db, viewer, id),
})

export interface OpinionRequestsAsked extends PageRequest {
  /** Only those that wait for an answer. */
  waiting: boolean
  viewer: Viewer
}

const NEVER = '9999-12-31'

/** What the viewer's body is asked, the nearest answer first; only of files that are still open. */
export async function listOpinionRequests(
  db: Kysely<Database>,
  request: OpinionRequestsAsked,
): Promise<Page<OpinionRequestRow>> {
  const { viewer, waiting } = request
  const list = JSON.stringify(['opinionRequests', viewer.post.id, waiting])
  const page = readPage(request, list)
  const shown = sql`${ownBody(viewer)} and ${waiting ? sql`o.answered_on is null` : sql`true`}`
  const { rows } = await sql<OpinionRequestRow>`
    select ${ROW} from ${FROM} where ${shown} and ${page.after ? after(page.after) : sql`true`}
    order by coalesce(o.due_on, ${NEVER}::date), o.id limit ${page.limit + 1}`.execute(db)
  return toPage(rows, page, {
    list,
    keyset: row => [row.dueOn ?? NEVER, row.id],
    node: row => row,
    totalCount: async () => {
      const counted = await sql<{ count: number }>`
        select count(*)::integer as count from (
          select from ${FROM} where ${shown} limit ${COUNT_CAP}) counted`.execute(db)
      return counted.rows[0]?.count ?? 0
    },
  })
}

function after([dueOn, id]: readonly (string | number | null)[]): RawBuilder<unknown> {
  if (!isLocalDate(dueOn) || typeof id !== 'string' || !isUuid(id))
    throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`(coalesce(o.due_on, ${NEVER}::date), o.id) > (${dueOn}::date, ${id}::uuid)`
}

/** Requests of open files that wait for the own body, and the nearest of their last days. */
export async function countOwedOpinions(
  db: Kysely<Database>,
  viewer: Viewer,
): Promise<{ count: number; nextDueOn: LocalDate | null }> {
  const { rows } = await sql<{ count: number; nextDueOn: LocalDate | null }>`
    select count(*)::integer as count, min(o.due_on) as "nextDueOn" from ${FROM}
    where ${ownBody(viewer)} and o.answered_on is null`.execute(db)
  return rows[0] ?? { count: 0, nextDueOn: null }
}

/** One of them; null when unknown or asked of another body. */
async function readRequest(
  db: Kysely<Database>,
  viewer: Viewer,
  id: string,
): Promise<OpinionRequestRow | null> {
  if (!isUuid(id)) return null
  const { rows } = await sql<OpinionRequestRow>`
    select ${ROW} from ${FROM} where o.id = ${id}::uuid and ${ownBody(viewer)}`.execute(db)
  return rows[0] ?? null
}
