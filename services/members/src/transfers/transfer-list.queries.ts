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
import type { Side } from './box.workflow.ts'
import { END_STAGES, type TransferShow } from './transfer-action.workflow.ts'
import type { TransferRow } from './transfer.policy.ts'
import { readTransferRows } from './transfer.queries.ts'

type Condition = RawBuilder<unknown>

/** The same condition as the partial indexes of open transfers have, word for word. */
const IS_OPEN = sql`t.stage not in (${sql.join(END_STAGES.map(stage => sql.lit(stage)))})`

const NEVER = '9999-12-31'

/** The columns of a side. */
const of = (side: Side, column: string) =>
  sql.ref(side === 'GIVER' ? `t.${column}` : `t.to_${column}`)

/** That a side lies within the viewer's reach; the receiving one only once it was introduced. */
function reached(side: Side, { scope }: Viewer): Condition {
  const lies = (column: string, ids: readonly string[]) =>
    sql`${of(side, column)} = any(${[...ids]}::uuid[])`
  const here = sql`(${lies('province_id', scope.provinces)} or ${lies('above_base_id', scope.aboveBases)}
    or ${lies('base_id', scope.bases)} or ${lies('unit_id', scope.units)})`
  return side === 'GIVER' ? here : sql`(t.introduced_on is not null and ${here})`
}

/** That the next box is signed in the viewer's post. */
const waitsFor = ({ post }: Viewer): Condition =>
  sql`(t.waits_for is not null and t.waits_at_unit_id = ${post.unitId}::uuid
    and ${post.role} = any(t.waits_for_roles))`

function shown(show: TransferShow, viewer: Viewer): Condition {
  const given = reached('GIVER', viewer)
  const received = reached('RECEIVER', viewer)
  const { today } = viewer
  const conditions: Readonly<Record<TransferShow, Condition>> = {
    WAITING: sql`${IS_OPEN} and ${waitsFor(viewer)}`,
    GIVEN: sql`${IS_OPEN} and ${given}`,
    RECEIVED: sql`${IS_OPEN} and ${received}`,
    LATE: sql`${IS_OPEN} and (${given} or ${received}) and t.due_on < ${today}::date`,
    CLOSED: sql`not (${IS_OPEN}) and (${given} or ${received})`,
  }
  return conditions[show]
}

export interface TransferListRequest extends PageRequest {
  show: TransferShow
  viewer: Viewer
}

/** Transfers of the post's reach: the one whose clock ends first comes first. */
export async function listTransfers(
  db: Kysely<Database>,
  request: TransferListRequest,
): Promise<Page<TransferRow>> {
  const { show, viewer } = request
  const list = JSON.stringify(['transfers', viewer.post.unitId, show])
  const page = readPage(request, list)
  const follows = page.after ? after(page.after) : sql`true`
  const { rows } = await sql<{ id: string }>`
    select t.id from transfers t where ${shown(show, viewer)} and ${follows}
    order by coalesce(t.due_on, ${NEVER}::date), t.id limit ${page.limit + 1}`.execute(db)
  return toPage(await inListOrder(db, rows), page, {
    list,
    keyset: row => [row.dueOn ?? NEVER, row.id],
    node: row => row,
    totalCount: () => countTransfers(db, show, viewer),
  })
}

async function inListOrder(
  db: Kysely<Database>,
  found: readonly { id: string }[],
): Promise<TransferRow[]> {
  if (found.length === 0) return []
  const ids = found.map(({ id }) => id)
  const rows = new Map((await readTransferRows(db, ids)).map(row => [row.id, row]))
  return ids.flatMap(id => rows.get(id) ?? [])
}

function after([dueOn, id]: readonly (string | number | null)[]): Condition {
  const isPlace = isLocalDate(dueOn) && typeof id === 'string' && isUuid(id)
  if (!isPlace) throw badValue('FOREIGN_CURSOR', ['after'])
  return sql`(coalesce(t.due_on, ${NEVER}::date), t.id) > (${dueOn}::date, ${id}::uuid)`
}

/** How many a list has, up to the largest number that is counted. */
export async function countTransfers(
  db: Kysely<Database>,
  show: TransferShow,
  viewer: Viewer,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select from transfers t where ${shown(show, viewer)} limit ${COUNT_CAP}) counted`.execute(db)
  return rows[0]?.count ?? 0
}
