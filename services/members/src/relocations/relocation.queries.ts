import { isLocalDate } from '@ket-nap/kernel'
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
import type { Relocation, RelocationShow } from './relocation.workflow.ts'

/** A relocation, named `gone`, as the columns of one row and as the members of one object. */
const ROW = sql`gone.id, gone.admission_id as "admissionId", gone.action, gone.full_name as "fullName",
  gone.on_day as "onDay", gone.moved_on as "movedOn", gone.number, gone.same_committee as "sameCommittee",
  gone.unit_id as "fromUnitId", gone.to_unit_id as "toUnitId"`

/** The relocation that a step of a dossier, named by its column, made. */
export const relocationOf = (moveId: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`(select to_jsonb(sent) from (select ${ROW} from relocations gone where gone.move_id = ${moveId}) sent)`

/** Relocations within the reach of the transaction. */
export const relocationLoaders = (db: Kysely<Database>) => ({
  readRelocation: async (id: string): Promise<Relocation | null> => {
    const { rows } = await sql<Relocation>`
      select ${ROW} from relocations gone where gone.id = ${id}`.execute(db)
    return rows[0] ?? null
  },
})

export interface RelocationListRequest extends PageRequest {
  show: RelocationShow
  viewer: Viewer
}

/** That the side of a list lies within the viewer's reach. */
function reached({ show, viewer: { scope } }: RelocationListRequest): RawBuilder<unknown> {
  const side = show === 'SENT' ? 'gone.' : 'gone.to_'
  const lies = (column: string, ids: readonly string[]) =>
    sql`${sql.ref(`${side}${column}`)} = any(${[...ids]}::uuid[])`
  return sql`(${lies('province_id', scope.provinces)} or ${lies('above_base_id', scope.aboveBases)}
    or ${lies('base_id', scope.bases)} or ${lies('unit_id', scope.units)})`
}

/** Dossiers that left the post's reach, or came into it: the newest first. */
export async function listRelocations(
  db: Kysely<Database>,
  request: RelocationListRequest,
): Promise<Page<Relocation>> {
  const { show, viewer } = request
  const list = JSON.stringify(['relocations', viewer.post.unitId, show])
  const page = readPage(request, list)
  const follows = page.after ? after(page.after) : sql`true`
  const { rows } = await sql<Relocation>`
    select ${ROW} from relocations gone where ${reached(request)} and ${follows}
    order by gone.on_day desc, gone.id desc limit ${page.limit + 1}`.execute(db)
  return toPage(rows, page, {
    list,
    keyset: row => [row.onDay, row.id],
    node: row => row,
    totalCount: () => count(db, request),
  })
}

function after([onDay, id]: readonly (string | number | null)[]): RawBuilder<unknown> {
  const isPlace = isLocalDate(onDay) && typeof id === 'string' && isUuid(id)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`(gone.on_day, gone.id) < (${onDay}::date, ${id}::uuid)`
}

async function count(db: Kysely<Database>, request: RelocationListRequest): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select from relocations gone where ${reached(request)} limit ${COUNT_CAP}) counted`.execute(
    db,
  )
  return rows[0]?.count ?? 0
}
