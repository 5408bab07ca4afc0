import { isLocalDate } from '@ket-nap/kernel'
import {
  badValue,
  COUNT_CAP,
  isUuid,
  readPage,
  toPage,
  type Keyset,
  type Page,
  type PageRequest,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import type { Place } from '../units/unit.policy.ts'
import { groupsBelow } from '../units/unit.queries.ts'
import type { ReminderLevel, TermTimer } from './reminder.workflow.ts'

export interface ReminderRow {
  id: string
  /** Of exactly one file. */
  admissionId: string | null
  probationId: string | null
  transferId: string | null
  personId: string | null
  nominationId: string | null
  timer: TermTimer
  dueOn: string
  level: ReminderLevel
  toldOn: string
}

/**
 * Told, and still so: since then nobody has taken the step. The offset has each reminder look at its own
 * file; without it the terms of every file within reach are read first.
 */
const STANDS = sql`told.ended_on is null and exists (select from running_terms term
  where term.file_id = coalesce(told.admission_id, told.probation_id, told.transfer_id, told.person_id,
            told.nomination_id)
    and term.timer = told.timer and term.due_on = told.due_on offset 0)`

const toViewer = ({ post }: Viewer): RawBuilder<unknown> =>
  sql`told.to_unit_id = ${post.unitId}::uuid and ${post.role} = any(told.to_roles)`

/** What the viewer's post was told and nobody has settled yet, the oldest term first. */
export async function listReminders(
  db: Kysely<Database>,
  viewer: Viewer,
  request: PageRequest,
): Promise<Page<ReminderRow>> {
  const list = JSON.stringify(['reminders', viewer.post.id])
  const page = readPage(request, list)
  const follows = page.after ? after(page.after) : sql`true`
  const { rows } = await sql<ReminderRow>`
    select told.id, told.admission_id as "admissionId", told.probation_id as "probationId",
      told.transfer_id as "transferId", told.person_id as "personId",
      told.nomination_id as "nominationId", told.timer, told.due_on as "dueOn", told.level, told.told_on as "toldOn"
    from reminders told
    where ${toViewer(viewer)} and ${STANDS} and ${follows}
    order by told.due_on, told.id limit ${page.limit + 1}
  `.execute(db)
  return toPage(rows, page, {
    list,
    keyset: row => [row.dueOn, row.id],
    node: row => row,
    totalCount: () => countReminders(db, viewer),
  })
}

function after([dueOn, id]: Keyset): RawBuilder<unknown> {
  const isPlace = isLocalDate(dueOn) && typeof id === 'string' && isUuid(id)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`(told.due_on, told.id) > (${dueOn}::date, ${id}::uuid)`
}

async function countReminders(db: Kysely<Database>, viewer: Viewer): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select from reminders told where ${toViewer(viewer)} and ${STANDS} limit ${COUNT_CAP}) counted
  `.execute(db)
  return rows[0]?.count ?? 0
}

export interface DigestLine {
  unitId: string
  /** Files whose term ends soon, is over, and of those the ones that the level above was told. */
  soon: number
  late: number
  escalated: number
}

/** What was told below a unit, for each of the units directly below it that has something. */
export async function digest(
  db: Kysely<Database>,
  place: Place,
  viewer: Viewer,
): Promise<DigestLine[]> {
  const groups = await groupsBelow(db, place, viewer)
  const { rows } = await sql<DigestLine>`
    select child.unit_id as "unitId",
      count(*) filter (where told.level = 'SOON')::integer as soon,
      count(*) filter (where told.level = 'LATE')::integer as late,
      count(*) filter (where told.level = 'ESCALATED')::integer as escalated
    from reminders told
    join unit_copy_versions own on own.unit_id = told.unit_id and own.valid @> ${viewer.today}::date
    join unit_copy_versions child on child.path @> own.path and child.valid @> ${viewer.today}::date
      and child.parent_id = ${place.unit_id}::uuid
    where told.${sql.ref(groups.column)} = any(${[...groups.ids]}::uuid[]) and ${STANDS}
    group by child.unit_id
    order by escalated desc, late desc, soon desc, child.unit_id
  `.execute(db)
  return rows
}
