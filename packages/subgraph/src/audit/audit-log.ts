import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Role, Scope, Viewer } from '../access/viewer.ts'
import { COUNT_CAP, readPage, toPage, type Keyset, type Page } from '../connection.ts'
import type { Context } from '../context.ts'
import { badValue } from '../graphql/scalars.ts'
import { isUuid } from '../uuid.ts'
import { assertNarrow, conditionsOf, type AuditAsked } from './audit-conditions.ts'

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
  caseKind: string | null
  caseId: string | null
  purpose: string | null
}

/** Entries about what lies here: a column with its ids, as an index holds them in order. */
export interface AuditPlaces {
  column: 'province_id' | 'above_base_id' | 'base_id' | 'unit_id'
  ids: readonly string[]
}

/** The log of one service: where it is read, and by which actions somebody is opened there. */
export interface AuditedPart {
  /** A part of the tree; null for all that the viewer reaches. */
  places: readonly AuditPlaces[] | null
  openings: readonly string[]
}

type Reader<Database> = Pick<Context<Database>, 'viewer' | 'audit' | 'db'>

/**
 * The access log within the viewer's reach, newest first; `places` narrows it to a part of the tree. That
 * it was read is written to the log itself.
 */
export async function listAuditEntries<Database>(
  { db, viewer, audit }: Reader<Database>,
  asked: AuditAsked,
  { places, openings }: AuditedPart,
): Promise<Page<AuditEntryRow>> {
  assertNarrow(asked)
  const list = JSON.stringify(['audit', listOf(asked), places])
  const page = readPage(asked, list)
  const narrowed = conditionsOf(asked, openings)
  const conditions = [...narrowed, ...(page.after ? [before(page.after)] : [])]
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
    totalCount: () => count(db, [reachOf(viewer.scope, places), ...narrowed]),
  })
}

const listOf = (asked: AuditAsked) => {
  const { subjectId, holderId, action, from, until, outOfHours, purpose, withoutCase } = asked
  const filters = [subjectId, holderId, action, from, until, outOfHours, purpose, withoutCase]
  return filters.map(filter => filter ?? '')
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

const groupsOf = (scope: Scope, places: AuditedPart['places']): readonly AuditPlaces[] =>
  places
    ? places
    : SCOPE_COLUMNS.filter(([list]) => scope[list].length > 0).map(([list, column]) => ({
        column,
        ids: scope[list],
      }))

/**
 * What lies in a unit, for a service that knows no more of the tree than the anchors of its entries; the
 * viewer's own unit is all that he reaches.
 */
export function placesIn(
  { post }: Viewer,
  unitId: string | null | undefined,
): AuditedPart['places'] {
  if (!unitId || unitId === post.unitId) return null
  const ids = isUuid(unitId) ? [unitId] : []
  return SCOPE_COLUMNS.map(([, column]) => ({ column, ids }))
}

/** Row security says the same once more. */
export function reachOf(scope: Scope, places: AuditedPart['places']): RawBuilder<boolean> {
  const parts = groupsOf(scope, places).map(
    ({ column, ids }) => sql`${sql.ref(`entry.${column}`)} = any (${[...ids]}::uuid[])`,
  )
  return parts.length > 0 ? sql<boolean>`(${sql.join(parts, sql` or `)})` : sql<boolean>`false`
}

const ENTRY = sql`entry.seq::text as seq, entry.recorded_at as at, entry.recorded_at::text as moment,
  entry.action, entry.holder_id as "holderId", entry.post_id as "postId", entry.role,
  entry.post_unit_id as "postUnitId", entry.subject_id as "subjectId", entry.unit_id as "unitId",
  entry.detail ->> 'caseKind' as "caseKind", entry.detail ->> 'caseId' as "caseId",
  entry.detail ->> 'purpose' as purpose`
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
  { subjectId, holderId, action, from, until, ...asked }: Omit<AuditAsked, 'first'>,
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
      by: subjectId ? 'SUBJECT' : holderId ? 'HOLDER' : asked.outOfHours ? 'OUT_OF_HOURS' : 'PLACE',
      ...(asked.purpose ? { purposeAsked: asked.purpose } : {}),
      ...(asked.withoutCase ? { asked: 'WITHOUT_CASE' } : {}),
      ...(action && isCode(action) ? { action } : {}),
      ...(from ? { from } : {}),
      ...(until ? { until } : {}),
    },
  }
}

const isCode = (text: string) => /^[A-Z][A-Z0-9_]{0,40}$/.test(text)
