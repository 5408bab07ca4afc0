import type { LocalDate } from '@ket-nap/kernel'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { AuditDetail } from '../access/policy.ts'
import type { Role, Scope, Viewer } from '../access/viewer.ts'
import { COUNT_CAP, readPage, toPage, type Keyset, type Page } from '../connection.ts'
import type { Context } from '../context.ts'
import { badValue } from '../graphql/scalars.ts'
import { isUuid } from '../uuid.ts'
import { readThresholds } from './thresholds.ts'

export interface AuditEntryRow {
  seq: string
  at: Date
  /** PostgreSQL's own text, to the microsecond: a `Date` would lose the place in the list. */
  moment: string
  action: string
  holderId: string
  postId: string
  role: Role
  postUnitId: string
  subjectId: string
  unitId: string | null
  detail: AuditDetail
}

/** Entries about what lies here: a column with its ids, as an index holds them in order. */
export interface AuditPlaces {
  column: 'province_id' | 'above_base_id' | 'base_id' | 'unit_id'
  ids: readonly string[]
}

export interface AuditAsked {
  first: number
  after?: string | null | undefined
  subjectId?: string | null | undefined
  holderId?: string | null | undefined
  action?: string | null | undefined
  from?: LocalDate | null | undefined
  /** First day that is no longer asked for. */
  until?: LocalDate | null | undefined
  outOfHours?: boolean | null | undefined
}

/** Without a condition that an index serves, days are asked for by the month. */
const LONGEST_DAYS = 31
const DAY_MS = 86_400_000

type Reader<Database> = Pick<Context<Database>, 'viewer' | 'audit' | 'db'>

/**
 * The access log within the viewer's reach, newest first; `places` narrows it to a part of the tree. That
 * it was read is written to the log itself.
 */
export async function listAuditEntries<Database>(
  { db, viewer, audit }: Reader<Database>,
  asked: AuditAsked,
  places: AuditPlaces | null,
): Promise<Page<AuditEntryRow>> {
  if (asked.outOfHours) assertMonth(asked)
  const list = JSON.stringify(['audit', listOf(asked), places])
  const page = readPage(asked, list)
  const conditions = [...conditionsOf(asked), ...(page.after ? [before(page.after)] : [])]
  const rows = await inOrder(db, {
    groups: asked.subjectId || asked.holderId ? null : groupsOf(viewer.scope, places),
    reach: reachOf(viewer.scope, places),
    conditions,
    most: page.limit + 1,
  })
  await audit('AUDIT_READ', whatWasRead(viewer, asked))
  return toPage(rows, page, {
    list,
    keyset: row => [row.moment, row.seq],
    node: row => row,
    totalCount: () => count(db, [reachOf(viewer.scope, places), ...conditionsOf(asked)]),
  })
}

const listOf = ({ subjectId, holderId, action, from, until, outOfHours }: AuditAsked) =>
  [subjectId, holderId, action, from, until, outOfHours].map(filter => filter ?? '')

/** Throws where a question without days, or about many, would read the log from end to end. */
export function assertMonth({ from, until }: Pick<AuditAsked, 'from' | 'until'>): void {
  const days = from && until ? (Date.parse(until) - Date.parse(from)) / DAY_MS : 0
  if (days < 1 || days > LONGEST_DAYS) throw badValue('DAY_RANGE', ['from'])
}

function conditionsOf(asked: AuditAsked): RawBuilder<boolean>[] {
  const { subjectId, holderId, action, from, until, outOfHours } = asked
  return [
    ...(subjectId ? [isId('subject_id', subjectId)] : []),
    ...(holderId ? [isId('holder_id', holderId)] : []),
    ...(action ? [sql<boolean>`entry.action = ${action}`] : []),
    ...between(from, until),
    ...(outOfHours ? [outsideHours()] : []),
  ]
}

const isId = (column: string, id: string) =>
  isUuid(id.toLowerCase())
    ? sql<boolean>`${sql.ref(`entry.${column}`)} = ${id.toLowerCase()}::uuid`
    : sql<boolean>`false`

const ZONE = 'Asia/Ho_Chi_Minh'
const midnight = (day: string) => sql`(${day}::date::timestamp at time zone ${ZONE})`

/** Days as they are in Việt Nam. */
export const between = (
  from: string | null | undefined,
  until: string | null | undefined,
): RawBuilder<boolean>[] => [
  ...(from ? [sql<boolean>`entry.recorded_at >= ${midnight(from)}`] : []),
  ...(until ? [sql<boolean>`entry.recorded_at < ${midnight(until)}`] : []),
]

function outsideHours(): RawBuilder<boolean> {
  const { officeFrom, officeUntil } = readThresholds()
  const local = sql`(entry.recorded_at at time zone ${ZONE})`
  return sql<boolean>`(extract(isodow from ${local}) > 5
    or ${local}::time < ${officeFrom}::time or ${local}::time >= ${officeUntil}::time)`
}

function before([moment, seq]: Keyset): RawBuilder<boolean> {
  if (typeof moment !== 'string' || typeof seq !== 'string') {
    throw badValue('FOREIGN_CURSOR', ['after'])
  }
  return sql<boolean>`(entry.recorded_at, entry.seq) < (${moment}::timestamptz, ${seq}::bigint)`
}

const SCOPE_COLUMNS = [
  ['provinces', 'province_id'],
  ['aboveBases', 'above_base_id'],
  ['bases', 'base_id'],
  ['units', 'unit_id'],
] as const

const groupsOf = (scope: Scope, places: AuditPlaces | null): AuditPlaces[] =>
  places
    ? [places]
    : SCOPE_COLUMNS.filter(([list]) => scope[list].length > 0).map(([list, column]) => ({
        column,
        ids: scope[list],
      }))

/** Row security says the same once more. */
export function reachOf(scope: Scope, places: AuditPlaces | null): RawBuilder<boolean> {
  const parts = groupsOf(scope, places).map(
    ({ column, ids }) => sql`${sql.ref(`entry.${column}`)} = any (${[...ids]}::uuid[])`,
  )
  return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` or `)})` : sql<boolean>`false`
}

const ENTRY = sql`entry.seq::text as seq, entry.recorded_at as at, entry.recorded_at::text as moment,
  entry.action, entry.holder_id as "holderId", entry.post_id as "postId", entry.role,
  entry.post_unit_id as "postUnitId", entry.subject_id as "subjectId", entry.unit_id as "unitId",
  entry.detail`
const NEWEST = sql`order by entry.recorded_at desc, entry.seq desc`

interface Question {
  /** Each of their ids is walked through its own index; null when another condition is narrower. */
  groups: readonly AuditPlaces[] | null
  reach: RawBuilder<boolean>
  conditions: readonly RawBuilder<boolean>[]
  most: number
}

async function inOrder<Database>(
  db: Kysely<Database>,
  { groups, reach, conditions, most }: Question,
): Promise<AuditEntryRow[]> {
  const end = sql`${NEWEST} limit ${most}`
  const from = (where: readonly RawBuilder<boolean>[]) =>
    sql`from audit_entries entry where ${sql.join(where, sql` and `)} ${end}`
  if (!groups) return read(db, sql<AuditEntryRow>`select ${ENTRY} ${from([reach, ...conditions])}`)
  if (groups.length === 0) return []
  const parts = groups.map(({ column, ids }) => {
    const here = sql<boolean>`${sql.ref(`entry.${column}`)} = place.id`
    return sql`select found.* from unnest(${[...ids]}::uuid[]) as place(id)
      cross join lateral (select entry.* ${from([here, ...conditions])}) found`
  })
  return read(
    db,
    sql<AuditEntryRow>`select ${ENTRY} from (
      select distinct on (found.recorded_at, found.seq) found.*
      from (${sql.join(parts, sql` union all `)}) found
      order by found.recorded_at desc, found.seq desc
    ) entry ${end}`,
  )
}

async function read<Database>(
  db: Kysely<Database>,
  query: RawBuilder<AuditEntryRow>,
): Promise<AuditEntryRow[]> {
  const { rows } = await query.execute(db)
  return rows
}

async function count<Database>(
  db: Kysely<Database>,
  conditions: readonly RawBuilder<boolean>[],
): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from (select from audit_entries entry
      where ${sql.join(conditions, sql` and `)} limit ${COUNT_CAP}) counted
  `.execute(db)
  return rows[0]?.n ?? 0
}

/** Of a reading, the log keeps whom or what it was about and where the reader's post reaches. */
export function whatWasRead(
  { scope, post }: Viewer,
  { subjectId, holderId, action, from, until, outOfHours }: Omit<AuditAsked, 'first'>,
) {
  const only = (ids: readonly string[]) => (ids.length === 1 ? ids[0] : null)
  const about = [subjectId, holderId].find(id => id && isUuid(id))
  return {
    subjectId: about ?? post.unitId,
    provinceId: only(scope.provinces) ?? null,
    aboveBaseId: only(scope.aboveBases) ?? null,
    baseId: only(scope.bases) ?? null,
    unitId: post.unitId,
    detail: {
      by: subjectId ? 'SUBJECT' : holderId ? 'HOLDER' : outOfHours ? 'OUT_OF_HOURS' : 'PLACE',
      ...(action && isCode(action) ? { action } : {}),
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
    },
  }
}

const isCode = (text: string) => /^[A-Z][A-Z0-9_]{0,40}$/.test(text)
