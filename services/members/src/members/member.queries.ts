import type { LocalDate } from '@ket-nap/kernel'
import { badValue, COUNT_CAP, readPage, toPage, type Page, type Viewer } from '@ket-nap/subgraph'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { Database } from '../database.ts'
import { byId } from '../loading/loading.ts'
import type { AnchorColumn } from '../units/anchor.workflow.ts'
import { factsBelow } from '../units/subtree.queries.ts'
import { listUnitIds } from '../units/unit.queries.ts'
import { below, type Place } from '../units/unit.policy.ts'
import {
  checkCodes,
  memberConditions,
  type AskedMembers,
  type CodeLists,
} from './member-filter.queries.ts'

export type MemberRow = Awaited<ReturnType<typeof readMembers>>[number]

export const memberLoaders = (db: Kysely<Database>) => ({
  member: byId(ids => readMembers(db, ids)),
})

const readMembers = (db: Kysely<Database>, ids: readonly string[]) =>
  db
    .selectFrom('members')
    .select([
      'person_id as id',
      'status',
      'decided_on as decidedOn',
      'ceremony_on as ceremonyOn',
      'official_on as officialOn',
      'exempt',
      'left_on as leftOn',
      'unit_id as unitId',
    ])
    .where('person_id', 'in', [...ids])
    .execute()

export interface MemberListRequest extends AskedMembers {
  place: Place
  asOf: LocalDate
  first: number
  after?: string | null
}

interface MemberListContext extends CodeLists {
  db: Kysely<Database>
  viewer: Viewer
}

/**
 * Members of a unit and everything below, by given name. Today's large units are read along an index of
 * their anchor; a past day's through the belongings of that day. A cursor holds an id and no name.
 */
export async function listMembers(
  context: MemberListContext,
  request: MemberListRequest,
): Promise<Page<MemberRow>> {
  await checkCodes(context, request.filter ?? {})
  const { db } = context
  const list = JSON.stringify([
    'members',
    request.place.unit_id,
    request.asOf,
    request.search ?? '',
    request.filter ?? {},
  ])
  const page = readPage(request, list)
  const after = page.after && (await readKeyset(db, page.after))
  const source = await sourceOf(context, request)
  const ids = await readPageIds(db, source, { after, limit: page.limit + 1 })
  const members = new Map((await readSome(db, ids)).map(member => [member.id, member]))
  const rows = ids.flatMap(id => members.get(id) ?? [])
  return toPage(rows, page, {
    list,
    keyset: row => [row.id],
    node: row => row,
    totalCount: () => countMembers(db, source),
  })
}

const readSome = async (db: Kysely<Database>, ids: readonly string[]) =>
  ids.length > 0 ? readMembers(db, ids) : []

/** Where the list reads people from: per group of an anchor, or one set. `where` asks `person` and `member`. */
type Source = { where: RawBuilder<unknown> } & (
  | { by: 'GROUPS'; column: AnchorColumn | 'unit_id'; ids: readonly string[] }
  | { by: 'SET'; people: RawBuilder<unknown> }
)

async function sourceOf(
  { db, viewer }: MemberListContext,
  request: MemberListRequest,
): Promise<Source> {
  const { place, asOf } = request
  if (asOf !== viewer.today) {
    const facts = factsBelow('belongings', { places: [place], asOf, today: viewer.today })
    const people = sql`select fact.person_id from ${facts} fact
      where fact.from_on <= ${asOf}::date and (fact.until_on is null or fact.until_on > ${asOf}::date)`
    return {
      by: 'SET',
      people,
      where: memberConditions(request, { inPast: true, anywhere: false }),
    }
  }
  const how = below(place, asOf, viewer.today)
  const group =
    how.by === 'EVERYTHING'
      ? { column: 'province_id' as const, ids: viewer.scope.provinces }
      : how.by === 'ANCHOR'
        ? { column: how.column, ids: [place.unit_id] }
        : { column: 'unit_id' as const, ids: await listUnitIds(db, place, asOf) }
  const anywhere = group.column !== 'province_id'
  return { by: 'GROUPS', ...group, where: memberConditions(request, { inPast: false, anywhere }) }
}

interface Reading {
  after: Keyset | undefined
  limit: number
}

async function readPageIds(
  db: Kysely<Database>,
  source: Source,
  { after, limit }: Reading,
): Promise<string[]> {
  const follows = after
    ? sql`and (person.sort_key, person.id) > (${after.sortKey}, ${after.id}::uuid)`
    : sql``
  const ordered = sql`order by person.sort_key, person.id limit ${limit}`
  const { rows } = await (
    source.by === 'SET'
      ? sql<{ id: string }>`
        select person.id from people person join members member on member.person_id = person.id
        where person.id in (${source.people}) and ${source.where} ${follows} ${ordered}`
      : sql<{ id: string }>`
        select person.id from unnest(${[...source.ids]}::uuid[]) as "group"(id)
        cross join lateral (
          select person.id, person.sort_key
          from people person join members member on member.person_id = person.id
          where person.${sql.ref(source.column)} = "group".id and ${source.where} ${follows} ${ordered}
        ) person ${ordered}`
  ).execute(db)
  return rows.map(({ id }) => id)
}

async function countMembers(db: Kysely<Database>, source: Source): Promise<number> {
  const within =
    source.by === 'SET'
      ? sql`person.id in (${source.people})`
      : sql`person.${sql.ref(source.column)} = any(${[...source.ids]}::uuid[])`
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from (
      select from people person join members member on member.person_id = person.id
      where ${within} and ${source.where} limit ${COUNT_CAP}
    ) counted
  `.execute(db)
  return rows[0]?.count ?? 0
}

interface Keyset {
  sortKey: string
  id: string
}

async function readKeyset(
  db: Kysely<Database>,
  [id]: readonly (string | number | null)[],
): Promise<Keyset> {
  const row = await db
    .selectFrom('people')
    .select(['id', 'sort_key as sortKey'])
    .where('id', '=', String(id))
    .executeTakeFirst()
  if (!row) throw badValue('CURSOR_GONE', ['after'])
  return row
}
