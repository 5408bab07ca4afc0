import {
  badValue,
  byId,
  COUNT_CAP,
  isUuid,
  readPage,
  toPage,
  type Keyset,
  type Page,
  type PageRequest,
  type Viewer,
} from '@ket-nap/subgraph'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../database.ts'
import { checkFilter, type CodeLists } from './member-filter.queries.ts'
import { sourceOf, type MembersOfUnit, type Source } from './member-source.queries.ts'

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

export type MemberListRequest = MembersOfUnit & PageRequest

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
  await checkFilter(context, request.filter ?? {})
  const { db } = context
  const list = JSON.stringify([
    'members',
    request.place.unit_id,
    request.asOf,
    request.search ?? '',
    request.filter ?? {},
  ])
  const page = readPage(request, list)
  const after = page.after && (await readPlaceInOrder(db, page.after))
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

interface Reading {
  after: PlaceInOrder | undefined
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

interface PlaceInOrder {
  sortKey: string
  id: string
}

async function readPlaceInOrder(db: Kysely<Database>, [id]: Keyset): Promise<PlaceInOrder> {
  if (typeof id !== 'string' || !isUuid(id)) throw badValue('FOREIGN_CURSOR', ['after'])
  const row = await db
    .selectFrom('people')
    .select(['id', 'sort_key as sortKey'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw badValue('CURSOR_GONE', ['after'])
  return row
}
