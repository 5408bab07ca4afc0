import { isLocalDate } from '@ket-nap/kernel'
import {
  badValue,
  byId,
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
import type { NominationStage } from './nomination-action.workflow.ts'
import type {
  LikelyDuplicate,
  Nomination,
  NominationRow,
  ProgressRow,
} from './nomination.policy.ts'

type Condition = RawBuilder<unknown>

const ROW = sql`n.id, n.version, n.stage, n.resolution_id as "resolutionId",
  r.number as "resolutionNumber", r.resolved_on as "resolvedOn", n.body_unit_id as "bodyUnitId",
  n.full_name as "fullName", n.born_on as "bornOn", n.sex, n.occupation,
  n.to_cell_id as "toCellId", n.to_committee_id as "toCommitteeId", n.cell_reason as "cellReason",
  n.sent_on as "sentOn", n.answer_due_on as "answerDueOn", n.answered_on as "answeredOn",
  n.decline_reason as "declineReason", n.admission_id as "admissionId", n.sent_by as "sentBy",
  n.unit_id as "unitId", n.province_id as "provinceId", n.above_base_id as "aboveBaseId",
  n.base_id as "baseId"`
const FROM = sql`nominations n join nomination_resolutions r on r.id = n.resolution_id`

/** What the viewer's post sees: a body what it wrote itself, the other side what was sent to its reach. */
function reached({ post, scope }: Viewer): Condition {
  if (post.role === 'MASS_ORGANISATION') return sql`n.body_unit_id = ${post.unitId}::uuid`
  const lies = (column: string, ids: readonly string[]) =>
    sql`${sql.ref(`n.${column}`)} = any(${[...ids]}::uuid[])`
  return sql`n.sent_on is not null and (${lies('province_id', scope.provinces)}
    or ${lies('above_base_id', scope.aboveBases)} or ${lies('base_id', scope.bases)}
    or ${lies('unit_id', scope.units)})`
}

/** That the next step is the viewer's. */
function waitsFor({ post: { role, unitId } }: Viewer): Condition {
  if (role === 'MASS_ORGANISATION') return sql`n.stage in ('DRAFT', 'MORE_ASKED')`
  const column = role === 'CELL_SECRETARY' ? 'to_cell_id' : 'to_committee_id'
  return sql`n.stage = 'SENT' and ${sql.ref(`n.${column}`)} = ${unitId}::uuid`
}

export interface NominationListRequest extends PageRequest {
  stages?: readonly NominationStage[] | null | undefined
  /** Only those whose next step is the viewer's. */
  waiting?: boolean | null | undefined
  viewer: Viewer
}

const shown = ({ stages, waiting, viewer }: Omit<NominationListRequest, 'first'>): Condition => sql`
  ${reached(viewer)} and ${waiting ? waitsFor(viewer) : sql`true`}
  and ${stages ? sql`n.stage = any(${[...stages]}::text[])` : sql`true`}`

const NEVER = '9999-12-31'

/** Nominations of the viewer's side: the one whose clock ends first comes first. */
export async function listNominations(
  db: Kysely<Database>,
  request: NominationListRequest,
): Promise<Page<NominationRow>> {
  const { stages = null, waiting = false, viewer } = request
  const list = JSON.stringify(['nominations', viewer.post.id, stages, waiting])
  const page = readPage(request, list)
  const { rows } = await sql<NominationRow>`
    select ${ROW} from ${FROM}
    where ${shown(request)} and ${page.after ? after(page.after) : sql`true`}
    order by coalesce(n.answer_due_on, ${NEVER}::date), n.id desc limit ${page.limit + 1}
  `.execute(db)
  return toPage(rows, page, {
    list,
    keyset: row => [row.answerDueOn ?? NEVER, row.id],
    node: row => row,
    totalCount: () => countNominations(db, request),
  })
}

function after([dueOn, id]: readonly (string | number | null)[]): Condition {
  const isPlace = isLocalDate(dueOn) && typeof id === 'string' && isUuid(id)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  const due = sql`coalesce(n.answer_due_on, ${NEVER}::date)`
  return sql`(${due} > ${dueOn}::date or ${due} = ${dueOn}::date and n.id < ${id}::uuid)`
}

async function countNominations(
  db: Kysely<Database>,
  request: NominationListRequest,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select from nominations n where ${shown(request)} limit ${COUNT_CAP}) counted`.execute(db)
  return rows[0]?.count ?? 0
}

export const nominationLoaders = (db: Kysely<Database>, viewer: Viewer) => ({
  readNomination: (id: string) => readNomination(db, viewer, id),
  nominationsOfResolution: (id: string) => readOfResolution(db, viewer, id),
  /** Of accepted nominations of the viewer's own body. */
  nomineeProgress: byId(ids => readProgress(db, ids)),
  likelyDuplicates: (nominationId: string) => readDuplicates(db, nominationId),
})

/** A nomination, whole; null when unknown or out of reach. */
async function readNomination(
  db: Kysely<Database>,
  viewer: Viewer,
  id: string,
): Promise<Nomination | null> {
  if (!isUuid(id)) return null
  const { rows } = await sql<Nomination>`
    select ${ROW}, n.workplace, n.statement, n.parents_agreed_on as "parentsAgreedOn",
      coalesce((select jsonb_agg(jsonb_build_object('id', m.id, 'place', m.place,
          'action', m.action, 'fromStage', m.from_stage, 'toStage', m.to_stage, 'onDay', m.on_day,
          'note', m.note, 'actor', m.actor, 'role', m.role) order by m.place)
        from nomination_moves m where m.nomination_id = n.id), '[]') as moves
    from ${FROM} where n.id = ${id}::uuid and ${reached(viewer)}`.execute(db)
  return rows[0] ?? null
}

async function readOfResolution(
  db: Kysely<Database>,
  viewer: Viewer,
  resolutionId: string,
): Promise<NominationRow[]> {
  const { rows } = await sql<NominationRow>`
    select ${ROW} from ${FROM} where n.resolution_id = ${resolutionId}::uuid and ${reached(viewer)}
    order by n.id`.execute(db)
  return rows
}

async function readProgress(db: Kysely<Database>, ids: readonly string[]): Promise<ProgressRow[]> {
  const { rows } = await sql<ProgressRow>`
    select nomination_id as id, progress, since from nomination_progress(${[...ids]}::uuid[])
  `.execute(db)
  return rows
}

async function readDuplicates(
  db: Kysely<Database>,
  nominationId: string,
): Promise<LikelyDuplicate[]> {
  const { rows } = await sql<LikelyDuplicate>`
    select person_id as "personId", match, full_name as "fullName", birth_year as "birthYear",
      unit_id as "unitId", unit_name as "unitName", standing
    from likely_duplicates(${nominationId}::uuid)`.execute(db)
  return rows
}
